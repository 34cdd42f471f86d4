import { headroom } from '../components/headroom';
import { LIMITS } from '../vocabulary';
import { within } from '../within';
import { sessionUnits } from '../work/session-units';
import { type CaseShape, WHAT_IF_LIMITS, type WhatIfLine } from './log';

/** A usual week as it is now; null where it is not known yet. */
export interface UsualWeek {
  /** Load units, see `weeklyRate`. */
  units: number | null;
  /** Minutes with clients. */
  clientMinutes: number | null;
  /** Sessions that fit without a longer run than agreed, see `runPlaces`. */
  runPlaces: number | null;
}

/** A usual week as it would be. */
export interface WhatIfReading extends UsualWeek {
  /** Below 0: so many sessions would make a run longer than agreed. */
  runPlaces: number | null;
  /** Sessions a week that the question adds, or takes away. */
  addedSessions: number;
  /** Units a week over the capacity; null without one. */
  load: number | null;
  /** 0 to 1, see `headroom`; null without a capacity. */
  headroom: number | null;
}

/**
 * Units that one session of a case weighs where it is held.
 *
 * @param shape Kind, acuity, trauma focus and minutes of a session.
 * @returns Units, more than 0; neither a first session nor a risk event.
 * @throws {RangeError} On minutes outside their range, or a kind or acuity that is not known.
 * @example shapeUnits({ kind: 'group', acuity: 'usual', isTraumaFocused: false, minutes: 100 }) // 3
 */
export function shapeUnits({ kind, acuity, isTraumaFocused, minutes }: CaseShape): number {
  const once = { isFirst: false, isRiskEvent: false, outcome: 'held' } as const;
  return sessionUnits({ kind, acuity, isTraumaFocused, minutes, ...once });
}

/**
 * What a usual week would become with some cases more or fewer, once it has been so for six weeks.
 *
 * @param week A usual week now.
 * @param lines So many of a kind each, in any order; none asks nothing.
 * @param capacityUnits Capacity K in force, 1 to 80 units a week; null where nothing is agreed.
 * @returns Units, client minutes, load, headroom and places; what was not known stays null, and no week has less than nothing.
 * @throws {RangeError} On a count, rhythm, length or capacity outside its range.
 * @see docs/adr/0136-a-question-is-asked-of-a-steady-week.md
 * @example whatIf({ units: 20.9, clientMinutes: 900, runPlaces: 4 }, [{ ...usual, count: 2, everyWeeks: 1 }], 20).load // 1.145
 */
export function whatIf(
  week: UsualWeek,
  lines: readonly WhatIfLine[],
  capacityUnits: number | null,
): WhatIfReading {
  if (capacityUnits !== null) within('capacityUnits', capacityUnits, LIMITS.capacityUnits);
  const perWeek = lines.map(sessionsAWeek);
  const sum = (each: (line: WhatIfLine) => number) =>
    lines.reduce((total, line, index) => total + each(line) * (perWeek[index] ?? 0), 0);
  const addedSessions = sum(() => 1);
  const units = notBelowNothing(week.units, sum(shapeUnits));
  const load = units === null || capacityUnits === null ? null : units / capacityUnits;
  return {
    units,
    clientMinutes: notBelowNothing(
      week.clientMinutes,
      sum(({ minutes }) => minutes),
    ),
    runPlaces: week.runPlaces === null ? null : week.runPlaces - addedSessions,
    addedSessions,
    load,
    headroom: headroom(load),
  };
}

function sessionsAWeek({ count, everyWeeks }: WhatIfLine): number {
  within('count', count, WHAT_IF_LIMITS.count, 'whole');
  within('everyWeeks', everyWeeks, WHAT_IF_LIMITS.everyWeeks, 'whole');
  return count / everyWeeks;
}

function notBelowNothing(now: number | null, change: number): number | null {
  return now === null ? null : Math.max(0, now + change);
}
