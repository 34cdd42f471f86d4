import type { EpochDay } from '../days/day';
import type { CreditLine } from './credit';
import type { SupervisionField } from './log';
import type { PeriodSpan } from './period-of';
import type { PolicyTest } from './policy';
import type { PolicyBook } from './policy-book';
import type { PolicyStatus, TestReading } from './policy-reading';

/** At risk once no more than this part is left: as for W15. */
export const LAST_PART = 1 / 3;
/** A gap that began before its period is followed back so far, and a total looks back no further. */
const LOOK_BACK_DAYS = 366;
const NO_TIME = {
  neededMinutes: null,
  creditedMinutes: 0,
  bookedMinutes: 0,
  shortfallMinutes: 0,
} as const;

/**
 * How a test of gaps stands: days from one credited contact to the next.
 *
 * An open period looks at the gap that runs now, since an earlier one cannot be mended; a closed one at its longest. A gap
 * may have begun before its period. A contact of which too little is known leaves it unknown only where it could close the
 * gap: not from further back than a gap may be long.
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
  const from = period.to === null ? Math.max(period.from, asOf - LOOK_BACK_DAYS) : period.from;
  const anchor = Math.max(book.appliesFrom, from - LOOK_BACK_DAYS);
  const { held, withBooked } = book.credited(from - LOOK_BACK_DAYS, end + test.days, asOf);
  const met = held.filter((line) => line.minutes > 0 && line.contact.on <= end);
  const days = met.map((line) => line.contact.on);
  const lastOn = days.at(-1) ?? null;
  const dueOn = (lastOn ?? anchor) + test.days;
  const longestDays = longest([anchor, ...days, end], from);
  const isClosed = period.to !== null && asOf > period.to;
  const isOver = isClosed ? longestDays > test.days : asOf > dueOn;
  const nearFrom = (isClosed ? from : asOf) - test.days;
  const near = held.filter(({ contact }) => contact.on >= nearFrom && contact.on <= end);
  const missing = missingOf(near);
  const atBest = [...days, ...near.filter(isUnsaid).map((line) => line.contact.on)];
  const longestAtBest = longest([anchor, ...atBest.sort((a, b) => a - b), end], from);
  const isUnknown = missing.length > 0 && (!isClosed || longestAtBest <= test.days);
  const isBooked = withBooked.some(
    ({ contact, minutes }) => minutes > 0 && contact.on >= asOf && contact.on <= dueOn,
  );
  const status = ((): PolicyStatus => {
    if (isOver) return isUnknown ? 'unknown' : 'unmet';
    if (isClosed || dueOn - asOf > test.days * LAST_PART) return 'met';
    return isBooked ? 'on-track' : 'at-risk';
  })();
  return {
    test,
    status,
    ...NO_TIME,
    dueOn,
    gap: { lastOn, longestDays },
    missing: status === 'unknown' ? missing : [],
  };
}

function isUnsaid({ credit }: CreditLine): boolean {
  return credit.rule === 'unknown';
}

function missingOf(lines: readonly CreditLine[]): SupervisionField[] {
  const fields = lines.flatMap(({ credit }) => (credit.rule === 'unknown' ? [credit.missing] : []));
  return [...new Set(fields)];
}

/** The longest of the gaps that reach into the period. */
function longest(days: readonly EpochDay[], from: EpochDay): number {
  return days.reduce((most, day, index) => {
    const before = days[index - 1];
    return before === undefined || day < from ? most : Math.max(most, day - before);
  }, 0);
}
