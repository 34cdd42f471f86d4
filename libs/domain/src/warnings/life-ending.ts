import type { EpochDay } from '../days/day';
import type { EcosystemLog } from '../ecosystem/log';
import type { TieLog } from '../ties/log';
import type { WarningCode } from '../vocabulary';
import type { Ending } from './life';

type Seen = Exclude<Ending, 'days'>;

/** Entries that can clear a warning of each code, the likeliest first. */
const CLEARED_BY: Readonly<Record<WarningCode, readonly Seen[]>> = {
  W1: ['let-go', 'contact', 'agreement'],
  W2: ['contact'],
  W3: ['contact', 'let-go'],
  W4: ['contact', 'let-go'],
  W5: ['contact', 'let-go'],
  W6: ['let-go', 'contact', 'agreement'],
  W7: ['let-go', 'contact', 'agreement'],
  W8: [],
  W9: ['agreement'],
  W10: ['agreement'],
  W11: ['check-in'],
  W12: ['check-in'],
  W13: ['repair', 'let-go'],
  W14: ['inventory'],
  W15: ['contact', 'entry'],
  W17: ['let-go', 'contact'],
};

/**
 * Which entry of a day cleared a warning, as far as the log says.
 *
 * @param log All rows, any order.
 * @param warning Code and subject.
 * @param day The day on which it no longer stood.
 * @returns The kind of entry; `days` where none of that day can have done it, so that time alone did.
 * @example clearedBy(log, { code: 'W1', subject: 'tie' }, 100) // 'contact'
 */
export function clearedBy(
  log: EcosystemLog,
  { code, subject }: { readonly code: WarningCode; readonly subject: string },
  day: EpochDay,
): Ending {
  const about = log.ties.filter(
    (tie) => tie.id === subject || tie.disconnections.some(({ id }) => id === subject),
  );
  const ties = about.length > 0 ? about : log.ties;
  return CLEARED_BY[code].find((entry) => HAPPENED[entry](log, ties, day)) ?? 'days';
}

type Happened = (log: EcosystemLog, ties: readonly TieLog[], day: EpochDay) => boolean;

const HAPPENED: Readonly<Record<Seen, Happened>> = {
  contact: (_, ties, day) =>
    ties.some(
      (tie) => tie.lastMetOn === day || tie.contacts.some(({ on, isHeld }) => isHeld && on === day),
    ),
  repair: (_, ties, day) =>
    ties.some(({ disconnections }) => disconnections.some(({ closedOn }) => closedOn === day)),
  'let-go': (_, ties, day) => ties.some(({ activeUntil }) => activeUntil === day),
  agreement: ({ capacity, agreedRuns }, ties, day) =>
    [...capacity, ...agreedRuns, ...ties.flatMap(({ terms }) => terms)].some(
      ({ effectiveFrom }) => effectiveFrom === day,
    ),
  'check-in': ({ checkIns }, _, day) => checkIns.some(({ on }) => on === day),
  inventory: ({ inventories }, _, day) => inventories.some(({ on }) => on === day),
  /** Supervision that was booked on the day. */
  entry: ({ supervision }, _, day) =>
    supervision.contacts.some(({ on, knownOn }) => knownOn === day && on > day),
};
