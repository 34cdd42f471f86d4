import { addDays, daysFrom, type Day } from './calendar';
import type { Identifiers } from './identifiers';
import type { MadeUpLeave } from './made-up-types';
import type { Random } from './random';

interface Span {
  from: Day;
  to: Day;
}

/** Nobody is away in the fortnight before the visit, so that the first look shows a working week. */
const HERE_DAYS = 14;

/**
 * A week in spring, two in summer, the turn of the year, and the month of long leave for who takes it.
 * In order, never overlapping, all over a fortnight before `asOf`.
 */
export function leaveOf(
  random: Random,
  ids: Identifiers,
  span: Span & { longLeave: Span | null },
): MadeUpLeave[] {
  const until = addDays(span.to, -HERE_DAYS);
  const years = new Set(daysFrom(span.from, span.to).map((day) => Number(day.slice(0, 4))));
  const usual = [...years].flatMap((year) => usualLeave(random, year));
  const wanted = span.longLeave ? [span.longLeave, ...usual] : usual;
  const kept: Span[] = [];
  for (const leave of wanted) {
    const isClear = kept.every(({ from, to }) => leave.to < from || to < leave.from);
    if (isClear && leave.from > span.from && leave.to < until) kept.push(leave);
  }
  return kept
    .sort((a, b) => a.from.localeCompare(b.from))
    .map((leave) => ({ id: ids.next(`${leave.from}T07:00:00Z`), ...leave }));
}

function usualLeave(random: Random, year: number): Span[] {
  const spring = addDays(`${year}-03-30`, random.integer(0, 20));
  const summer = addDays(`${year}-07-06`, random.integer(0, 40));
  return [
    { from: spring, to: addDays(spring, 6) },
    { from: summer, to: addDays(summer, random.chance(0.5) ? 13 : 9) },
    { from: `${year}-12-23`, to: addDays(`${year}-12-31`, random.integer(0, 3)) },
  ];
}
