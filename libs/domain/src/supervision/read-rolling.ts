import type { EpochDay } from '../days/day';
import type { PolicyBook } from './policy-book';
import type { TestReading } from './policy-reading';
import { LAST_PART } from './read-gap';
import { readTest } from './read-test';

/**
 * How an amount stands over the last so many days: it is met today, and it lapses when a contact grows too old.
 *
 * @param book The policy's contacts.
 * @param test Any test but one of gaps.
 * @param days Length of the window.
 * @param asOf Day of reading.
 * @returns `at-risk` where it lapses within a third of the window, or where the first window is not whole yet.
 * @example readRolling(book, test, 28, asOf).dueOn
 */
export function readRolling(
  book: PolicyBook,
  test: TestReading['test'],
  days: number,
  asOf: EpochDay,
): TestReading {
  const now = readTest(book, test, { from: asOf - days + 1, to: asOf }, asOf);
  const wholeOn = book.appliesFrom + days - 1;
  if (now.status === 'unknown') return now;
  if (now.status !== 'met') {
    if (wholeOn > asOf) {
      const first = readTest(book, test, { from: book.appliesFrom, to: wholeOn }, asOf);
      return { ...now, ...pick(first), status: first.status };
    }
    return { ...now, dueOn: asOf, status: 'unmet' };
  }
  for (let ahead = 1; ahead <= days * LAST_PART; ahead++) {
    const day = asOf + ahead;
    const later = readTest(book, test, { from: day - days + 1, to: day }, asOf);
    if (later.shortfallMinutes > 0) {
      return { ...now, ...pick(later), dueOn: day, status: 'at-risk' };
    }
  }
  return { ...now, dueOn: null };
}

function pick({ shortfallMinutes, bookedMinutes, dueOn }: TestReading) {
  return { shortfallMinutes, bookedMinutes, dueOn };
}
