import type { SessionKind } from '@understory/domain';
import { capital } from '../../capital';
import { durationInARow } from '../../duration';
import { period } from '../../period';
import { plural } from '../../plural';
import { sessionCount } from '../../session-count';
import { SESSION_KIND_NAMES } from '../../session-names';

interface Span {
  readonly from: string;
  readonly to: string;
}

/** One week's sessions planned in another. */
export const REPEAT_WEEK_TEXTS = {
  from: 'The week of',
  into: 'Into the week of',
  weeks: (from: Span, into: Span) =>
    `${period(from.from, from.to)}, into ${period(into.from, into.to)}`,
  isSame: 'These are one and the same week. Choose another.',
  reading: 'Reading both weeks…',
  planned: (count: number) =>
    count === 0 ? 'Nothing would be added.' : `${sessionCount(count)} would be planned.`,
  leftOut: (count: number) => `${capital(plural(count, 'is', 'are'))} left out.`,
  nothing: 'Nothing of that week is to be planned again.',
  leftOutTitle: 'Left out',
  /** Why some are left out, with how many. */
  reasons: {
    series: (count: number) =>
      some(count, 'comes from a series by itself', 'come from a series by themselves'),
    there: (count: number) => some(count, 'is there already', 'are there already'),
    leave: (count: number) => some(count, 'falls on leave', 'fall on leave'),
    cancelled: (count: number) => some(count, 'was cancelled', 'were cancelled'),
    case: (count: number) =>
      some(count, 'is of a case that rests or has ended', 'are of a case that rests or has ended'),
  },
  submit: (count: number) => `Plan ${plural(count, 'session', 'sessions')}`,
  done: (count: number) => `${sessionCount(count)} planned`,
};

/**
 * A session to plan again: "individual, 50 min, overlaps what is there".
 *
 * @param code Of its case, which is then its title; empty without one, and the kind is its title.
 */
export function repeatDetails(
  { kind, minutes }: { readonly kind: SessionKind; readonly minutes: number },
  code: string,
  doesOverlap: boolean,
): string {
  const parts = [
    code ? SESSION_KIND_NAMES[kind].toLowerCase() : '',
    durationInARow(minutes),
    doesOverlap ? 'overlaps what is there' : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}

function some(count: number, one: string, many: string): string {
  return capital(plural(count, one, many));
}
