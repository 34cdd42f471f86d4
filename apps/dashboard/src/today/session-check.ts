import { LogSession } from '@understory/contracts';
import { LIMITS } from '@understory/domain';
import { SESSION_TROUBLE } from '@understory/wording';
import type { Shape } from '../shell/submission';

const { start: START, length: LENGTH } = SESSION_TROUBLE;

const DAY_MS = 86_400_000;
/** As the server has it: a year from now is a slip of the keyboard, and what was held has begun somewhere. */
const FARTHEST_AHEAD_MS = 366 * DAY_MS;
const HELD_AHEAD_MS = DAY_MS;
const FIRST_DAY = '1970-01-01';

type Started = Pick<LogSession, 'startsAt' | 'zone' | 'outcome'>;

/** Why a start cannot be, and what to write instead; empty where it can. */
export function startTrouble({ startsAt, zone, outcome }: Started, now: Temporal.Instant): string {
  if (startsAt === '') return START.unread;
  const start = Temporal.Instant.from(startsAt);
  const aheadMs = start.epochMilliseconds - now.epochMilliseconds;
  if (aheadMs > FARTHEST_AHEAD_MS) return START.tooFarAhead;
  const on = start.toZonedDateTimeISO(zone).toPlainDate();
  if (Temporal.PlainDate.compare(on, FIRST_DAY) < 0) return START.tooLongAgo;
  if (outcome !== 'held' || aheadMs <= HELD_AHEAD_MS) return '';
  return START.notYet;
}

/** Why a length cannot be, and what to write instead; empty where it can. */
export function lengthTrouble(minutes: number): string {
  const { min, max } = LIMITS.sessionMinutes;
  if (!Number.isInteger(minutes)) return LENGTH.unread;
  if (minutes > max) return LENGTH.tooLong(minutes);
  return minutes < min ? LENGTH.tooShort : '';
}

/** The contract, and what the server would refuse of a start: said before anything is sent. */
export function sessionShape(now: Temporal.Instant): Shape<LogSession> {
  return {
    safeParse(body) {
      const checked = LogSession.safeParse(body);
      if (!checked.success || startTrouble(checked.data, now) === '') return checked;
      return { success: false, error: { issues: [{ path: ['startsAt'] }] } };
    },
  };
}

/** The sentences beside a start and a length, as they are at the moment of looking. */
export function sessionSentences(said: () => LogSession, now: () => Temporal.Instant) {
  return {
    get startsAt() {
      return startTrouble(said(), now()) || START.other;
    },
    get minutes() {
      return lengthTrouble(said().minutes) || LENGTH.other;
    },
  };
}
