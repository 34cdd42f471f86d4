import { longestRun, type SessionOutcome } from '@understory/domain';

/** A session as far as its day counts it. */
export interface CountedSession {
  readonly id: string;
  /** Whole milliseconds since 1970. */
  readonly startedAt: number;
  readonly localDate: string;
  readonly shape: {
    readonly minutes: number;
    readonly outcome: SessionOutcome;
    readonly units: number;
  };
}

/** What some sessions add to a day. */
export interface DayTotals {
  readonly localDate: string;
  readonly sessions: number;
  readonly minutes: number;
  /** Ten-thousandths of a unit, whole. */
  readonly units: number;
  /** Of these sessions. */
  readonly longestRun: number;
}

const MINUTE_MS = 60_000;
const UNIT_PARTS = 10_000;
/** More than a minute has milliseconds, and a power of two: what is counted in it adds up exactly. */
const MINUTE_PARTS = 65_536;

/**
 * What sessions add to their days, as `keepWorkDays` would work it out.
 *
 * @param sessions Any order.
 * @returns The days to which they add anything, by date.
 */
export function dayTotals(sessions: readonly CountedSession[]): DayTotals[] {
  return [...Map.groupBy(sessions, ({ localDate }) => localDate)]
    .map(([localDate, ofDay]) => totalsOf(localDate, ofDay))
    .filter((day) => day.sessions > 0 || day.units > 0)
    .sort((a, b) => (a.localDate < b.localDate ? -1 : 1));
}

function totalsOf(localDate: string, ofDay: readonly CountedSession[]): DayTotals {
  const held = ofDay.filter(({ shape }) => shape.outcome === 'held');
  const spans = held.map(({ id, startedAt, shape }) => {
    const from = inMinutes(startedAt);
    return { id, from, to: from + shape.minutes };
  });
  return {
    localDate,
    sessions: held.length,
    minutes: held.reduce((sum, { shape }) => sum + shape.minutes, 0),
    units: ofDay.reduce((sum, { shape }) => sum + Math.round(shape.units * UNIT_PARTS), 0),
    longestRun: longestRun(spans),
  };
}

/** In the order of the instants, and so many whole minutes apart as they are. */
function inMinutes(instant: number): number {
  const minutes = Math.floor(instant / MINUTE_MS);
  return minutes + (instant - minutes * MINUTE_MS) / MINUTE_PARTS;
}
