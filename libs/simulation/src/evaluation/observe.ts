import { leaveClock, type EpochDay } from '@understory/domain';
import type { PersonLog } from './simulate-person';
import type { LoggedTie } from './simulate-tie';

/** A tie day by day, as its log shows it. */
export interface ObservedTie {
  tie: LoggedTie;
  /** Days of silence at the close of each day, leave not counted. */
  silence: Int16Array;
  /** Contacts logged on each day. */
  held: Uint8Array;
}

/** A log day by day, so that every detector reads it without sorting it again. */
export interface Observation {
  firstDay: EpochDay;
  /** How many days there are; index 0 is the first day. */
  days: number;
  ties: readonly ObservedTie[];
  /** 1 for a day that is planned for: no leave, and the person's first agreed interval is over. */
  isPlanned: Uint8Array;
  /** Index of the first day on which anything may be raised. */
  waitsUntil: number;
}

/**
 * Lays a log out by day.
 *
 * @param log As logged.
 * @returns The same, day by day.
 * @example observe(person.log).ties[0].silence[41]
 */
export function observe({ firstDay, lastDay, ties, leave }: PersonLog): Observation {
  const days = lastDay - firstDay + 1;
  const clock = leaveClock(leave);
  const ticks = Int32Array.from({ length: days }, (_, index) => clock.at(firstDay + index));
  const firstInterval = Math.min(...ties.map(({ rhythmDays }) => rhythmDays));
  const start = clock.at(firstDay) + firstInterval;
  const isPlanned = Uint8Array.from(ticks, (tick, index) =>
    tick < start || clock.isLeave(firstDay + index) ? 0 : 1,
  );
  return {
    firstDay,
    days,
    ties: ties.map((tie) => observeTie(tie, firstDay, ticks, clock.at(tie.lastMetOn))),
    isPlanned,
    waitsUntil: ticks.findIndex((tick) => tick >= start),
  };
}

function observeTie(
  tie: LoggedTie,
  firstDay: EpochDay,
  ticks: Int32Array,
  lastMetAt: number,
): ObservedTie {
  const held = new Uint8Array(ticks.length);
  for (const day of tie.contacts) held[day - firstDay] = (held[day - firstDay] ?? 0) + 1;
  let metAt = lastMetAt;
  const silence = Int16Array.from(ticks, (tick, index) => {
    if ((held[index] ?? 0) > 0) metAt = tick;
    return tick - metAt;
  });
  return { tie, silence, held };
}
