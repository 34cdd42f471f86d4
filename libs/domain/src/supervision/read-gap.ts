import type { EpochDay } from '../days/day';
import type { PeriodSpan } from './period-of';
import type { PolicyTest } from './policy';
import type { PolicyBook } from './policy-book';
import type { PolicyStatus, TestReading } from './policy-reading';

/** At risk once no more than this part is left: as for W15. */
export const LAST_PART = 1 / 3;

/**
 * How a test of gaps stands: days from one credited contact to the next.
 *
 * An open period looks at the gap that runs now, since an earlier one cannot be mended; a closed one at its longest. It looks
 * back before its first day no further than one gap.
 *
 * @param book The policy's contacts.
 * @param test The gap that is allowed.
 * @param period The days it counts.
 * @param asOf Day of reading.
 * @returns `met` in the first two thirds of a gap, then `on-track` with a booking in time, else `at-risk`; `unmet` once it is over.
 * @see docs/adr/0070-supervision-policies.md
 * @example readGap(book, { kind: 'gap', days: 14, strength: 'required' }, period, asOf).dueOn
 */
export function readGap(
  book: PolicyBook,
  test: Extract<PolicyTest, { kind: 'gap' }>,
  period: PeriodSpan,
  asOf: EpochDay,
): TestReading {
  const end = Math.min(asOf, period.to ?? asOf);
  const anchor = Math.max(book.appliesFrom, period.from - test.days);
  const { held, withBooked } = book.credited(anchor, end + test.days + 1, asOf);
  const met = held.filter((line) => line.minutes > 0 && line.contact.on <= end);
  const days = met.map((line) => line.contact.on);
  const lastOn = days.at(-1) ?? null;
  const dueOn = (lastOn ?? anchor) + test.days;
  const longestDays = longest([anchor, ...days, end], period.from);
  const isClosed = period.to !== null && asOf > period.to;
  const isOver = isClosed ? longestDays > test.days : asOf > dueOn;
  const unclear = held.filter(({ credit }) => credit.rule === 'unknown');
  const missing = [
    ...new Set(unclear.flatMap(({ credit }) => (credit.rule === 'unknown' ? [credit.missing] : []))),
  ];
  const isBooked = withBooked.some(
    ({ contact, minutes }) => minutes > 0 && contact.on >= asOf && contact.on <= dueOn,
  );
  const status = ((): PolicyStatus => {
    if (isOver) return missing.length > 0 ? 'unknown' : 'unmet';
    if (isClosed || dueOn - asOf > test.days * LAST_PART) return 'met';
    return isBooked ? 'on-track' : 'at-risk';
  })();
  return {
    test,
    status,
    neededMinutes: null,
    creditedMinutes: 0,
    bookedMinutes: 0,
    shortfallMinutes: 0,
    dueOn,
    gap: { lastOn, longestDays },
    missing: status === 'unknown' ? missing : [],
  };
}

/** The longest of the gaps that reach into the period. */
function longest(days: readonly EpochDay[], from: EpochDay): number {
  return days.reduce((most, day, index) => {
    const before = days[index - 1];
    return before === undefined || day < from ? most : Math.max(most, day - before);
  }, 0);
}
