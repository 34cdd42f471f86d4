/** Contacts as bare numbers: days since the one before, strength, agreed rhythm. */
export interface BareContacts {
  readonly gaps: Float64Array;
  readonly strengths: Float64Array;
  readonly rhythms: Float64Array;
}

/** As many contacts as the diaries hold, one connection after the other. */
export function bareContacts(count: number): BareContacts {
  const gaps = new Float64Array(count);
  const strengths = new Float64Array(count);
  const rhythms = new Float64Array(count);
  for (let index = 0; index < count; index++) {
    gaps[index] = 1 + ((index * 7) % 13);
    strengths[index] = 0.5 + ((index * 3) % 5) / 10;
    rhythms[index] = 7 + ((index >> 8) % 4) * 7;
  }
  return { gaps, strengths, rhythms };
}

/** The arithmetic of the reserve and nothing else; its sum keeps it from being left out. */
export function decayPass({ gaps, strengths, rhythms }: BareContacts): number {
  let reserve = 0;
  let sum = 0;
  for (let index = 0; index < gaps.length; index++) {
    const faded = reserve * 2 ** (-(gaps[index] as number) / (rhythms[index] as number));
    reserve = Math.min(2, faded + (strengths[index] as number));
    sum += reserve;
  }
  return sum;
}
