import type { SessionKind } from '@understory/domain';
import { addDays, daysFrom, instantAt, weekdayOf, type Day } from './calendar';
import { Caseload } from './caseload';
import type { DayBook } from './day-book';
import type { Identifiers } from './identifiers';
import type { MadeUpLeave, MadeUpSession } from './made-up-types';
import type { TherapistProfile } from './profile';
import type { Random } from './random';

/** A weekly time that one case after another fills. */
export interface Slot {
  weekday: number;
  startMinute: number;
  minutes: number;
  kind: SessionKind;
  /** Not before this day; null always. */
  opensOn: Day | null;
}

/** A session with the time that it fills, and the case that fills it then. */
export interface BookedSession {
  session: MadeUpSession;
  slot: number;
  nth: number;
  everyWeeks: number;
  isLast: boolean;
}

export interface WorkSpan {
  startsOn: Day;
  asOf: Day;
  zone: string;
  leave: readonly MadeUpLeave[];
}

const LENGTHS: Readonly<Record<SessionKind, { minutes: number; pause: number }>> = {
  individual: { minutes: 50, pause: 10 },
  couple: { minutes: 75, pause: 15 },
  family: { minutes: 75, pause: 15 },
  group: { minutes: 90, pause: 15 },
};
const SESSIONS_BEFORE_LUNCH = 3;
const LUNCH_MINUTES = 75;
/** Planned sessions reach as far as the coming week. */
const PLANNED_DAYS = 6;
const CLOSED_DAYS = ['12-25', '12-26', '01-01'];

/** The times of a week at which this therapist sees people. */
export function weeklySlots(profile: TherapistProfile, asOf: Day, random: Random): Slot[] {
  const surge = profile.surge;
  const most = surge?.sessionsPerDay ?? profile.sessionsPerDay;
  return profile.weekdays.flatMap((weekday) => {
    const slots: Slot[] = [];
    let at = profile.dayStart;
    for (let nth = 0; nth < most; nth += 1) {
      if (nth === SESSIONS_BEFORE_LUNCH) at += LUNCH_MINUTES;
      const kind = kindOfSlot(profile, weekday, nth, random);
      const { minutes, pause } = LENGTHS[kind];
      const isExtra = nth >= profile.sessionsPerDay;
      const opensOn = isExtra && surge ? addDays(asOf, -7 * surge.weeksAgo) : null;
      slots.push({ weekday, startMinute: at, minutes, kind, opensOn });
      at += minutes + pause;
    }
    return slots;
  });
}

function kindOfSlot(
  profile: TherapistProfile,
  weekday: number,
  nth: number,
  random: Random,
): SessionKind {
  if (profile.groupOn === weekday && nth === profile.sessionsPerDay - 1) return 'group';
  if (!random.chance(profile.couples)) return 'individual';
  return random.chance(0.8) ? 'couple' : 'family';
}

/** Every session from the first day to the end of the coming week; from `asOf` on they are planned. */
export function sessionsOf(
  profile: TherapistProfile,
  span: WorkSpan,
  random: Random,
  book: DayBook,
  ids: Identifiers,
): BookedSession[] {
  const slots = weeklySlots(profile, span.asOf, random.fork('slots')).map((slot, nth) => ({
    ...slot,
    caseload: new Caseload(slot.kind, profile, random.fork(`slot ${nth}`)),
  }));
  const illness = random.fork('illness');
  return daysFrom(span.startsOn, addDays(span.asOf, PLANNED_DAYS)).flatMap((day) => {
    const isIll = illness.chance(0.008);
    if (isAway(day, span.leave) || CLOSED_DAYS.includes(day.slice(5))) return [];
    return slots.flatMap((slot, index) => {
      if (slot.weekday !== weekdayOf(day) || (slot.opensOn && day < slot.opensOn)) return [];
      const isPlanned = day >= span.asOf;
      const seen = slot.caseload.week(isPlanned, isIll);
      if (!seen || !book.take(day, slot.startMinute, slot.minutes)) return [];
      const startsAt = instantAt(day, slot.startMinute, span.zone);
      const { nth, everyWeeks, isLast, ...content } = seen;
      const session = {
        ...content,
        id: ids.next(startsAt),
        startsAt,
        zone: span.zone,
        minutes: slot.minutes,
        kind: slot.kind,
        caseId: null,
        practiceId: null,
        attendees: null,
        series: null,
        version: 0,
        localDate: day,
      };
      return [{ session, slot: index, nth, everyWeeks, isLast }];
    });
  });
}

export function isAway(day: Day, leave: readonly { from: Day; to: Day }[]): boolean {
  return leave.some(({ from, to }) => from <= day && day <= to);
}
