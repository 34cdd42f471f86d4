import type { TieReading } from '../ties/read-tie';
import type { Zone } from '../vocabulary';
import type { StandingWarning, StandingWarningOf } from '../warnings/standing-warning';
import type { ZoneWatch } from '../warnings/support-watch';
import type { TieWalk } from './tie-walk';

/** T, T1 and X by zone, of the ties that are known; null while none is. */
export interface SupportSums {
  readonly supportMass: number | null;
  readonly spareSupport: number | null;
  readonly byZone: Readonly<Record<Zone, number>>;
}

/**
 * The warnings about support as a whole that stand, with what each rests on.
 *
 * @param walk All ties, at the day of reading.
 * @param readings Listed ties on that day.
 * @param sums What they add up to.
 * @returns W4, W3, W2, then W5 for each quiet zone; empty where none stands.
 * @example supportWarnings(walk.ties, readings, sums)[0]?.code // 'W4'
 */
export function supportWarnings(
  walk: TieWalk,
  readings: readonly TieReading[],
  sums: SupportSums,
): StandingWarning[] {
  const { supportMass } = sums;
  const { thinSoil: thin, oneTrunk: trunk, zones } = walk.support;
  const standing: StandingWarning[] = [];
  const whole = { subject: '', connectionId: null } as const;
  if (supportMass !== null) {
    if (thin.raisedOn !== null) {
      const facts = thinSoil(readings, supportMass);
      standing.push({ code: 'W4', ...whole, raisedOn: thin.raisedOn, facts });
    }
    if (trunk.raisedOn !== null) {
      const facts = oneTrunk(readings, supportMass, sums.spareSupport ?? 0);
      standing.push({ code: 'W3', ...whole, raisedOn: trunk.raisedOn, facts });
    }
    for (const zone of zones) standing.push(...quietZone(zone, readings, sums, supportMass));
  }
  const { raisedOn, weeks, shortfall } = walk.thinning;
  if (raisedOn !== null) {
    standing.push({ code: 'W2', ...whole, raisedOn, facts: { weeks, shortfall } });
  }
  return standing;
}

/**
 * What known ties add up to.
 *
 * @param readings Listed ties.
 * @returns X of each zone, 0 where none is known.
 * @example supportByZone([]) // { held: 0, alongside: 0, beyond: 0 }
 */
export function supportByZone(readings: readonly TieReading[]): Record<Zone, number> {
  const byZone: Record<Zone, number> = { held: 0, alongside: 0, beyond: 0 };
  for (const tie of readings) byZone[tie.zone] += tie.support ?? 0;
  return byZone;
}

function thinSoil(
  readings: readonly TieReading[],
  supportMass: number,
): StandingWarningOf<'W4'>['facts'] {
  const count = (word: TieReading['word']) => readings.filter((tie) => tie.word === word).length;
  return {
    supportMass,
    aliveTies: count('alive'),
    dueTies: count('due'),
    thinTies: count('thin'),
  };
}

function oneTrunk(
  readings: readonly TieReading[],
  supportMass: number,
  spareSupport: number,
): StandingWarningOf<'W3'>['facts'] {
  const known = readings.filter((tie) => tie.support !== null);
  const strongest = known
    .filter((tie) => (tie.support ?? 0) > 0)
    .sort((a, b) => (b.support ?? 0) - (a.support ?? 0) || (a.id < b.id ? -1 : 1))[0];
  return {
    supportMass,
    spareSupport,
    strongestConnectionId: strongest?.id ?? null,
    strongestKind: strongest?.kind ?? null,
    knownTies: known.length,
  };
}

function quietZone(
  { zone, quietDays, watch }: ZoneWatch,
  readings: readonly TieReading[],
  { byZone }: SupportSums,
  supportMass: number,
): StandingWarningOf<'W5'>[] {
  if (watch.raisedOn === null) return [];
  const zoneTies = readings.filter((tie) => tie.zone === zone && tie.support !== null).length;
  const facts = { zone, zoneSupport: byZone[zone], supportMass, quietDays, zoneTies };
  return [{ code: 'W5', subject: zone, connectionId: null, raisedOn: watch.raisedOn, facts }];
}
