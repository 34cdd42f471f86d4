import {
  CONTACT_RATINGS,
  KIND_DEFAULTS,
  LIMITS,
  type ContactInitiator,
  type ContactMode,
} from '@understory/domain';
import { addDays, daysBetween, instantAt, weekdayOf, type Day } from './calendar';
import type { DayBook } from './day-book';
import type { Identifiers } from './identifiers';
import type { MadeUpConnection, MadeUpContact, MadeUpLeave } from './made-up-types';
import type { TieProfile } from './profile';
import type { Random } from './random';
import { isAway } from './sessions';

export interface ContactSpan {
  startsOn: Day;
  asOf: Day;
  zone: string;
  leave: readonly MadeUpLeave[];
  /** Until this day supervision slips often; from it on its hour is protected. */
  protectedFrom: Day;
}

/** Gaps between contacts are gamma distributed; this shape gives a spread of about a third of their mean. */
const GAP_SHAPE = 8;
const SLIPPING_PACE = 1.5;
const AT_WORK = [735, 720, 750, 765, 780, 690, 705, 660, 675, 1050, 1080, 1110, 450];
const IN_THE_EVENING = [1140, 1170, 1200, 1110, 1230, 1260];
const AT_THE_WEEKEND = [600, 660, 840, 900, ...IN_THE_EVENING];
const TRIES_DAYS = 10;

/** The contacts of one tie, up to the day before `asOf`, or until it faded. */
export function contactsOf(
  tie: TieProfile,
  connection: MadeUpConnection,
  span: ContactSpan,
  random: Random,
  book: DayBook,
  ids: Identifiers,
): MadeUpContact[] {
  const days = contactDays(tie, connection, span, random.fork('days'));
  return days.flatMap((day) => {
    const made = contactOn(day, tie, connection, span, random, book);
    return made ? [{ ...made, id: ids.next(made.startsAt) }] : [];
  });
}

function contactDays(
  tie: TieProfile,
  connection: MadeUpConnection,
  span: ContactSpan,
  random: Random,
): Day[] {
  const last = lastDay(tie, span);
  const days: Day[] = [];
  let day = connection.lastMetOn ?? span.startsOn;
  for (;;) {
    const slips = tie.kind === 'supervision' && day < span.protectedFrom;
    const mean = rhythmOn(connection, day) * tie.pace * (slips ? SLIPPING_PACE : 1);
    day = addDays(day, Math.max(1, Math.round(random.gamma(GAP_SHAPE, mean))));
    day = possibleDay(day, tie, span);
    if (day > last) break;
    if (day >= span.startsOn) days.push(day);
  }
  if (tie.fadedDays !== undefined && days.at(-1) !== last) days.push(last);
  return days;
}

/** Days on leave do not count towards a tie that faded: its clock stood still. */
function lastDay(tie: TieProfile, span: ContactSpan): Day {
  let day = addDays(span.asOf, -1);
  for (let left = (tie.fadedDays ?? 1) - 1; left > 0;) {
    day = addDays(day, -1);
    if (!isAway(day, span.leave)) left -= 1;
  }
  while (isWork(tie) && tie.fadedDays !== undefined && weekdayOf(day) > 5) day = addDays(day, -1);
  return day;
}

function rhythmOn(connection: MadeUpConnection, day: Day): number {
  const inForce = connection.agreements.filter(({ effectiveFrom }) => effectiveFrom <= day).at(-1);
  return (inForce ?? connection.agreements[0] ?? connection.agreement).rhythmDays;
}

/** What belongs to work waits for a weekday that is not on leave. */
function possibleDay(day: Day, tie: TieProfile, span: ContactSpan): Day {
  if (!isWork(tie)) return day;
  let possible = day;
  while (weekdayOf(possible) > 5 || isAway(possible, span.leave)) possible = addDays(possible, 1);
  return possible;
}

function isWork(tie: TieProfile): boolean {
  return KIND_DEFAULTS[tie.kind].zone !== 'beyond';
}

function contactOn(
  planned: Day,
  tie: TieProfile,
  connection: MadeUpConnection,
  span: ContactSpan,
  random: Random,
  book: DayBook,
): Omit<MadeUpContact, 'id'> | null {
  const agreed = connection.agreement.minutes;
  const minutes = random.chance(0.15) ? Math.max(15, Math.round((agreed * 0.75) / 5) * 5) : agreed;
  const place = placeFor(planned, minutes, tie, span, book);
  if (!place) return null;
  const isLastOfAll = tie.fadedDays !== undefined && planned === lastDay(tie, span);
  const isHeld = !isWork(tie) || isLastOfAll || !random.chance(0.05);
  return {
    connectionId: connection.id,
    startsAt: instantAt(place.day, place.startMinute, span.zone),
    zone: span.zone,
    minutes,
    mode: modeOf(tie, random),
    initiator: initiatorOf(tie, random),
    isHeld,
    ...(isHeld && random.chance(0.65)
      ? ratingsOf(tie, random)
      : { giveAndTake: null, ratings: {} }),
    version: 0,
    localDate: place.day,
  };
}

function placeFor(
  planned: Day,
  minutes: number,
  tie: TieProfile,
  span: ContactSpan,
  book: DayBook,
) {
  const direction = tie.fadedDays === undefined ? 1 : -1;
  for (let tries = 0; tries < TRIES_DAYS; tries += 1) {
    const day = addDays(planned, tries * direction);
    if (daysBetween(day, span.asOf) < 1 || day < span.startsOn) return null;
    const beyond = weekdayOf(day) > 5 ? AT_THE_WEEKEND : IN_THE_EVENING;
    const startMinute = book.takeFirst(day, isWork(tie) ? AT_WORK : beyond, minutes);
    if (startMinute !== null) return { day, startMinute };
  }
  return null;
}

function modeOf(tie: TieProfile, random: Random): ContactMode {
  const usual = tie.mode ?? 'in-person';
  return random.chance(0.8) ? usual : random.weighted({ video: 1, phone: 1 });
}

function initiatorOf(tie: TieProfile, random: Random): ContactInitiator {
  return isWork(tie)
    ? random.weighted({ scheduled: 9, me: 0.6, them: 0.4 })
    : random.weighted({ scheduled: 2, me: 4, them: 4 });
}

function ratingsOf(
  tie: TieProfile,
  random: Random,
): Pick<MadeUpContact, 'giveAndTake' | 'ratings'> {
  const giveAndTake = within(LIMITS.giveAndTake, tie.lean + 0.7 * random.normal());
  const answered = CONTACT_RATINGS.filter(() => random.chance(0.92));
  const taps = answered.map((name) => [
    name,
    within(LIMITS.rating, tie.warmth + 0.6 * random.normal()),
  ]);
  return { giveAndTake, ratings: Object.fromEntries(taps) };
}

function within({ min, max }: { min: number; max: number }, value: number): number {
  return Math.min(max, Math.max(min, Math.round(value))) + 0;
}
