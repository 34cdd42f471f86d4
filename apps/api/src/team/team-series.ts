import type { Release } from '@understory/contracts';
import { type Period, quarterOf } from './periods';

type Known = Pick<Release, 'period' | 'from' | 'figures'>;

/**
 * Whether a closed period still wants a release. The first month of a quarter decides: with eight or more contributors the
 * quarter is published by months, else once as a whole. Never both, because months taken from a quarter would tell of the
 * month that was withheld. What was decided stays decided: a period has one release for good.
 */
export function isDue(period: Period, known: readonly Known[]): boolean {
  if (known.some(({ from, period: kind }) => from === period.from && kind === period.period)) {
    return false;
  }
  const isFirstMonth = period.period === 'month' && period.from === period.quarterFrom;
  if (isFirstMonth) return true;
  const byMonths = goesByMonths(period.quarterFrom, known);
  return byMonths !== null && byMonths === (period.period === 'month');
}

/** The releases that are shown, oldest first: from the first figure on, without the months of quarters that go as a whole. */
export function shownSeries<R extends Known>(releases: readonly R[]): R[] {
  const series = releases.filter(
    ({ period, from }) => period === 'quarter' || goesByMonths(quarterOf(from), releases) === true,
  );
  const first = series.findIndex(isPublished);
  return first < 0 ? [] : series.slice(first);
}

/** Null until its first month is decided. */
function goesByMonths(quarterFrom: string, known: readonly Known[]): boolean | null {
  const first = known.find(({ period, from }) => period === 'month' && from === quarterFrom);
  return first ? isPublished(first) : null;
}

function isPublished({ figures }: Known): boolean {
  return Object.values(figures).some(({ status }) => status === 'published');
}
