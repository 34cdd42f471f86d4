import { EPOCH_DAYS, type EpochDay } from '../days/day';
import { leaveClock, type LeaveSpan } from '../days/leave-clock';
import { KIND_DEFAULTS } from '../kind-defaults';
import type { ConnectionKind, TieWord, Zone } from '../vocabulary';
import { within } from '../within';
import type { TieLog } from './log';
import { sortedTie } from './sorted-tie';
import { TieCourse } from './tie-course';
import { tieWord } from './tie-word';

/** One tie as it stands on a day. */
export interface TieReading {
  id: string;
  kind: ConnectionKind;
  zone: Zone;
  word: TieWord;
  /** V, 0 to 1; null while the tie is new. */
  vitality: number | null;
  /** N, 0 to 1. */
  nourishment: number;
  /** R, -1 (I give) to 1 (I receive); null unrated. */
  giveAndTake: number | null;
  /** M, 0 to 1. */
  mutuality: number;
  /** x, 0 to 1; null while vitality is. */
  support: number | null;
  /** Days since the last contact, leave not counted; null without one. */
  gapDays: number | null;
  /** Last held contact, or the answer to "when did you last meet?"; null without either. */
  lastContactOn: EpochDay | null;
  /** Agreed days between contacts, in force on that day. */
  rhythmDays: number;
  /** Contacts logged as held in the last 56 days. */
  recentContacts: number;
}

/**
 * Reads one tie on a day, also one that was let go.
 *
 * @param tie Its log, rows in any order.
 * @param leave Days away; they pause the tie's clock.
 * @param asOf Day to read at; later rows are ignored.
 * @returns The tie as it stands; a tie of which nothing is known is `new` with null vitality.
 * @throws {RangeError} On anything outside its range, naming the field.
 * @example readTie(supervision, [], 100).word // 'alive'
 */
export function readTie(tie: TieLog, leave: readonly LeaveSpan[], asOf: EpochDay): TieReading {
  const course = new TieCourse(sortedTie(tie), leaveClock(leave));
  course.moveTo(within('asOf', asOf, EPOCH_DAYS, 'whole'));
  return tieReading(tie.id, tie.kind, course);
}

/**
 * The reading of a tie whose course already stands at the day.
 *
 * @param id Its id.
 * @param kind Its kind, which says the zone.
 * @param course Its course, moved to the day.
 * @returns The tie as it stands on the course's day.
 * @example tieReading(tie.id, tie.kind, course)
 */
export function tieReading(id: string, kind: ConnectionKind, course: TieCourse): TieReading {
  const { vitality } = course;
  return {
    id,
    kind,
    zone: KIND_DEFAULTS[kind].zone,
    word: tieWord(vitality),
    vitality,
    nourishment: course.nourishment,
    giveAndTake: course.giveAndTake,
    mutuality: course.mutuality,
    support: course.support,
    gapDays: course.lastContactOn === null ? null : course.quietDays,
    lastContactOn: course.lastContactOn,
    rhythmDays: course.terms.rhythmDays,
    recentContacts: course.recentContacts,
  };
}
