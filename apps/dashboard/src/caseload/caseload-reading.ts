import type { Agreement, Caseload, CaseloadDay } from '@understory/contracts';
import {
  type CapacityTerms,
  type CaseloadWeek,
  caseloadWeeks,
  epochDay,
  type EpochDay,
  isoDate,
  type LeaveSpan,
  load,
  minutesByWeekday,
  type RunPlaces,
  runPlaces,
  THRESHOLDS,
  type UsualWeek,
  type WeekdayMinutes,
  weekInLog,
  weeklyRate,
} from '@understory/domain';
import { inForceOn } from '../agreements/agreement-in-force';

/** Where today's week stands among those that are shown, and which of them say something. */
export interface ShownWeek extends CaseloadWeek {
  /** First day, `YYYY-MM-DD`. */
  readonly on: string;
  /** Over, and whole within the log: fit to be compared. */
  readonly isClosed: boolean;
  readonly isCurrent: boolean;
}

/** The longest runs of one week. */
export interface RunWeek {
  readonly on: string;
  /** Null where no session was held. */
  readonly longestRun: number | null;
  /** Days with a longer run than agreed. */
  readonly daysBeyond: number;
}

/** The sessions of one week that began after the last appointment agreed on. */
export interface LateWeek {
  readonly on: string;
  readonly held: number;
  readonly late: number;
  /** `HH:MM`; null where none did. */
  readonly latest: string | null;
}

/** All that the page says, worked out once from what the server keeps. */
export interface CaseloadReading {
  readonly caseload: Caseload;
  readonly weeks: readonly ShownWeek[];
  /** ρ, see the domain's `load`; null while it is not known. */
  readonly load: number | null;
  readonly usual: UsualWeek;
  /** Hours of work a week, sessions and other time; null while not known. */
  readonly hoursAWeek: number | null;
  readonly agreement: Agreement | null;
  readonly agreedRun: number;
  readonly places: RunPlaces | null;
  readonly runWeeks: readonly RunWeek[];
  readonly lateWeeks: readonly LateWeek[];
  readonly byWeekday: readonly WeekdayMinutes[];
  /** Last day of the leave that holds today; null where today is none. */
  readonly leaveUntil: string | null;
}

const WEEK_DAYS = 7;

/** The one last appointment of all the days that are shown; null where it changed within them, or none is agreed. */
export function lastAppointmentOf({ agreements }: Caseload): string | null {
  const times = new Set(agreements.map(({ lastAppointment }) => lastAppointment));
  return times.size === 1 ? ([...times][0] ?? null) : null;
}

/** Works out what the page shows; the same functions as the model's, run where they are needed. */
export function readCaseload(caseload: Caseload): CaseloadReading {
  const asOf = epochDay(caseload.today);
  const terms = termsOf(caseload);
  const agreement = inForceOn(caseload.agreements, caseload.today);
  const agreedRun = agreement?.longestRun ?? THRESHOLDS.W10.agreedRun;
  const runs = caseload.days.flatMap(({ on, longestRun }) =>
    longestRun > 0 ? [{ on: epochDay(on), longestRun }] : [],
  );
  const weeks = shownWeeks(caseload, terms);
  const begun = weeks.filter(({ from }) => from <= asOf);
  const { leave } = terms;
  const places = runPlaces({ runs, leave }, agreedRun, asOf);
  return {
    caseload,
    weeks,
    ...ratesOf(caseload, terms, places),
    agreement,
    agreedRun,
    places,
    runWeeks: begun.map((week) => runWeekOf(week, runs, agreedRun)),
    lateWeeks: begun.map((week) => lateWeekOf(week, caseload)),
    byWeekday: minutesByWeekday(
      { days: amountsOf(caseload, (day) => day.heldMinutes), leave },
      comparedDays(weeks, asOf),
    ),
    leaveUntil: leaveUntil(caseload),
  };
}

/** What was agreed, and leave, in the days of the domain. */
interface Terms {
  readonly leave: readonly LeaveSpan[];
  readonly capacity: readonly CapacityTerms[];
}

function termsOf({ leave, agreements }: Caseload): Terms {
  return {
    leave: leave.map(({ from, to }) => ({ from: epochDay(from), to: epochDay(to) })),
    capacity: agreements.map(({ effectiveFrom, capacityUnits }) => ({
      effectiveFrom: epochDay(effectiveFrom),
      unitsPerWeek: capacityUnits,
    })),
  };
}

function ratesOf(
  caseload: Caseload,
  { leave, capacity }: Terms,
  places: RunPlaces | null,
): Pick<CaseloadReading, 'load' | 'usual' | 'hoursAWeek'> {
  const [asOf, since] = [epochDay(caseload.today), epochDay(caseload.since)];
  const amounts = (amount: (day: CaseloadDay) => number) => amountsOf(caseload, amount);
  const rate = (amount: (day: CaseloadDay) => number) =>
    weeklyRate({ days: amounts(amount), leave, since }, asOf);
  const workDays = amounts((day) => day.heldUnits).map(({ on, amount }) => ({ on, units: amount }));
  const minutes = rate((day) => day.heldMinutes + day.otherMinutes);
  return {
    load: load({ workDays, capacity, leave, since }, asOf),
    usual: {
      units: rate((day) => day.heldUnits),
      clientMinutes: rate((day) => day.heldMinutes),
      runPlaces: places?.places ?? null,
    },
    hoursAWeek: minutes === null ? null : minutes / 60,
  };
}

/** Work before the first day that is shown is known to have been, whatever it was. */
function amountsOf(
  { days, firstWorkOn, from }: Caseload,
  amount: (day: CaseloadDay) => number,
): { on: EpochDay; amount: number }[] {
  const earlier = firstWorkOn !== null && firstWorkOn < from ? [firstWorkOn] : [];
  const worked = days.filter((day) => day.heldUnits > 0 || day.heldSessions > 0);
  const others = days.filter((day) => !worked.includes(day) && amount(day) > 0);
  return [
    ...earlier.map((on) => ({ on: epochDay(on), amount: 0 })),
    ...[...worked, ...others].map((day) => ({ on: epochDay(day.on), amount: amount(day) })),
  ];
}

/** Up to the last week that holds something ahead, and from the one in which the log begins. */
function shownWeeks(caseload: Caseload, { leave, capacity }: Terms): ShownWeek[] {
  const { today, since } = caseload;
  const days = caseload.days.map((day) => ({ ...day, on: epochDay(day.on) }));
  const span = { from: epochDay(caseload.from), to: epochDay(caseload.to) };
  const log = { since: epochDay(since), asOf: epochDay(today) };
  const { asOf } = log;
  const weeks = caseloadWeeks({ days, leave, capacity }, span).map((week) => ({
    ...week,
    on: isoDate(week.from),
    isClosed: weekInLog(week.from, log) === 'whole',
    isCurrent: week.from <= asOf && asOf < week.from + WEEK_DAYS,
  }));
  const last = weeks.findLastIndex((week) => week.isCurrent || isAnything(week));
  const begins = weeks.findIndex((week) => week.from + WEEK_DAYS > log.since);
  return weeks.slice(Math.max(0, begins), last + 1);
}

function isAnything(week: CaseloadWeek): boolean {
  return week.plannedUnits > 0 || week.bookedSupportMinutes > 0 || week.leaveDays > 0;
}

function runWeekOf(
  week: ShownWeek,
  runs: readonly { on: EpochDay; longestRun: number }[],
  agreedRun: number,
): RunWeek {
  const own = runs.filter(({ on }) => week.from <= on && on < week.from + WEEK_DAYS);
  return {
    on: week.on,
    longestRun: own.length === 0 ? null : Math.max(...own.map((run) => run.longestRun)),
    daysBeyond: own.filter((run) => run.longestRun > agreedRun).length,
  };
}

function lateWeekOf({ on, from }: ShownWeek, { days, lateStarts }: Caseload): LateWeek {
  const end = isoDate(from + WEEK_DAYS);
  const within = (day: { readonly on: string }) => on <= day.on && day.on < end;
  const times = lateStarts.filter(within).map(({ at }) => at);
  return {
    on,
    held: days.filter(within).reduce((sum, { heldSessions }) => sum + heldSessions, 0),
    late: times.length,
    latest: times.toSorted().at(-1) ?? null,
  };
}

/** Whole weeks alone, where there are any: the days ahead in this one would make its weekdays look light. */
function comparedDays(weeks: readonly ShownWeek[], asOf: EpochDay) {
  const closed = weeks.filter(({ isClosed }) => isClosed);
  const [first, last] = [closed[0], closed.at(-1)];
  if (!first || !last) return { from: weeks[0]?.from ?? asOf, to: asOf };
  return { from: first.from, to: last.from + WEEK_DAYS - 1 };
}

function leaveUntil({ leave, today }: Caseload): string | null {
  const holding = leave.filter(({ from, to }) => from <= today && today <= to);
  return (
    holding
      .map(({ to }) => to)
      .sort()
      .at(-1) ?? null
  );
}
