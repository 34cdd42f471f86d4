import {
  CONNECTION_KINDS,
  type ContactLog,
  type EcosystemLog,
  KIND_DEFAULTS,
  NO_SUPERVISION,
  type TieLog,
} from '../src';

/** Five years, to a day; 250 contacts of each connection. */
export const DAYS = 1826;
export const TIES = 8;
export const CONTACTS = 250;
/** Far enough from 0 to be dates of today. */
export const FIRST_DAY = 18_600;
export const LAST_DAY = FIRST_DAY + DAYS - 1;

const LEAVE_EVERY = 73;
const LEAVE_DAYS = 7;

/** A diary with everything that can be logged, always the same for the same number. */
export function diary(seed: number): EcosystemLog {
  const draw = drawing(seed);
  const days = Array.from({ length: DAYS }, (_, index) => FIRST_DAY + index);
  const every = (step: number) => days.filter((_, index) => index % step === seed % step);
  const worked = days.filter((day) => day % 7 > 1);
  return {
    ties: Array.from({ length: TIES }, (_, index) => tie(index, draw)),
    leave: every(LEAVE_EVERY).map((from) => ({ from, to: from + LEAVE_DAYS - 1 })),
    workDays: worked.map((on) => ({ on, units: 3 + 2 * draw() })),
    capacity: [{ effectiveFrom: FIRST_DAY, unitsPerWeek: 20 }],
    runs: worked.map((on) => ({ on, longestRun: 1 + Math.floor(5 * draw()) })),
    agreedRuns: [],
    acting: every(2).map((on) => ({ id: `a${on}`, on, surface: rating(draw), deep: rating(draw) })),
    unseenWork: every(3).map((on) => ({
      id: `u${on}`,
      on,
      kind: 'keeping-track',
      effort: rating(draw),
      share: draw(),
    })),
    checkIns: every(7).map((on) => ({
      id: `c${on}`,
      on,
      energy: rating(draw),
      withheld: rating(draw),
      alone: rating(draw),
      demands: rating(draw),
      tooMuch: rating(draw),
    })),
    inventories: every(30).map((on) => ({
      id: `i${on}`,
      on,
      answers: { W1: 50, W2: 25, W3: draw() < 0.5 ? 50 : 75, W4: 25, P1: 50, P2: 25, P3: 50 },
    })),
    supervision: NO_SUPERVISION,
    restFrom: 'check-in',
    weekStart: 1,
    since: FIRST_DAY,
  };
}

function tie(index: number, draw: () => number): TieLog {
  const kind = CONNECTION_KINDS[index % CONNECTION_KINDS.length] ?? 'peer';
  const { rhythmDays, minutes, balance } = KIND_DEFAULTS[kind];
  const isFlexible = index % 2 === 0;
  const gap = DAYS / CONTACTS;
  return {
    id: `tie-${index}`,
    kind,
    terms: [{ effectiveFrom: FIRST_DAY, rhythmDays, minutes, balance, isFlexible }],
    activeFrom: FIRST_DAY,
    activeUntil: null,
    lastMetOn: null,
    contacts: Array.from({ length: CONTACTS }, (_, number): ContactLog => {
      const on = FIRST_DAY + Math.floor(gap * (number + draw()));
      const giveAndTake = draw() < 0.3 ? Math.round(4 * draw()) - 2 : null;
      const ratings = draw() < 0.3 ? [rating(draw), rating(draw), rating(draw)] : [];
      const id = `0190-${index}-${String(number).padStart(4, '0')}`;
      return {
        id,
        on,
        minutes: 30 + 30 * draw(),
        isLive: true,
        isHeld: true,
        giveAndTake,
        ratings,
      };
    }),
    disconnections: [],
  };
}

function rating(draw: () => number): number {
  return Math.floor(5 * draw());
}

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
function drawing(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
