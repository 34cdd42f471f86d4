import { addDays, addMonths, instantAt, monthStart, quarterStart, type Day } from './calendar';
import { agreementsOf } from './capacity';
import { casesOf } from './cases';
import { checkInsOf } from './check-ins';
import { connectionsOf } from './connections';
import { contactsOf } from './contacts';
import { DayBook } from './day-book';
import { Identifiers } from './identifiers';
import { inventoriesOf } from './inventories';
import { leaveOf } from './leave';
import type { MadeUpMember, MadeUpPractice, MadeUpSession } from './made-up-types';
import type { TherapistProfile } from './profile';
import { policiesOf } from './policies';
import { PROFILES } from './profiles';
import { Random } from './random';
import { sessionsOf, type BookedSession } from './sessions';
import { unseenWorkOf } from './unseen-work';

const PRACTICE = {
  name: 'Alder House',
  country: 'GB',
  timeZone: 'Europe/London',
  weekStart: 1,
} as const;
const MONTHS = 18;

/** Everybody in it lives by this zone. */
export const MADE_UP_TIME_ZONE = PRACTICE.timeZone;
/** The address of the person that a visitor looks through. */
export const VISITOR_EMAIL = 'amara.osei@alder-house.example';

interface Course {
  practiceId: string;
  asOf: Day;
  startsOn: Day;
  joinsOn: Day;
  protectedFrom: Day;
  longLeave: { from: Day; to: Day };
}

/**
 * A practice of twelve therapists with eighteen months behind it: work, agreements, leave, ties and contacts.
 * Among them one peer tie gone thin (the visitor's), one therapist above agreed load, one who rests on one trunk.
 *
 * @param options.seed Any text: the same seed and day give the same practice, to the byte.
 * @param options.asOf The day it is looked at; nothing lies on or after it but planned sessions of the coming week.
 * @example madeUpPractice({ seed: 'alder', asOf: '2026-11-22' }).members.length // 12
 */
export function madeUpPractice(options: { seed: string; asOf: Day }): MadeUpPractice {
  const turns = turnsOf(options.asOf);
  const random = new Random(options.seed);
  const ids = new Identifiers(random.fork('practice'));
  const id = ids.next(instantAt(turns.startsOn, 8 * 60, PRACTICE.timeZone));
  const course = { ...turns, practiceId: id };
  const members = PROFILES.map((profile) => memberOf(profile, course, random.fork(profile.name)));
  const visitor = members.find(({ person }) => person.email === VISITOR_EMAIL);
  if (!visitor) throw new RangeError('a made-up practice needs someone to look through');
  return {
    practice: { id, ...PRACTICE, foundedOn: course.startsOn },
    visitorId: visitor.person.id,
    members,
  };
}

/** Where the turns of the story fall, counted back from the day it is looked at. */
function turnsOf(asOf: Day): Omit<Course, 'practiceId'> {
  const leaveQuarter = quarterStart(addMonths(asOf, -5));
  const leaveMonth = addMonths(leaveQuarter, 1);
  return {
    asOf,
    startsOn: addMonths(asOf, -MONTHS),
    joinsOn: addDays(addMonths(leaveQuarter, 3), 10),
    protectedFrom: monthStart(addMonths(asOf, -5)),
    longLeave: { from: leaveMonth, to: addDays(addMonths(leaveMonth, 1), -1) },
  };
}

function memberOf(profile: TherapistProfile, course: Course, random: Random): MadeUpMember {
  const { asOf } = course;
  const zone = PRACTICE.timeZone;
  const startsOn = profile.joinsLate ? course.joinsOn : course.startsOn;
  const ids = new Identifiers(random.fork('ids'));
  const id = ids.next(instantAt(startsOn, 9 * 60, zone));
  const longLeave = profile.takesLongLeave ? course.longLeave : null;
  const leave = leaveOf(random.fork('leave'), ids, { from: startsOn, to: asOf, longLeave });
  const span = { startsOn, asOf, zone, leave, protectedFrom: course.protectedFrom };
  const book = new DayBook();
  const booked = sessionsOf(profile, span, random.fork('sessions'), book, ids);
  const connections = connectionsOf(profile, span, random.fork('connections'), ids);
  const contacts = profile.ties.flatMap((tie, nth) => {
    const connection = connections[nth];
    const stream = random.fork(`contacts ${tie.alias}`);
    return connection ? contactsOf(tie, connection, span, stream, book, ids) : [];
  });
  const { practiceId } = course;
  const own = casesOf(booked, { ...span, practiceId }, random.fork('cases'), profile.unmarked);
  return {
    person: { id, name: profile.name, email: emailOf(profile.name), ...settings() },
    roles: profile.roles,
    startsOn,
    agreements: agreementsOf(profile, span, booked.map(sessionOf)),
    leave,
    connections,
    ...own,
    sessions: inTime(own.sessions),
    contacts: inTime(contacts),
    checkIns: checkInsOf(profile, span, random.fork('check-ins'), ids),
    inventories: inventoriesOf(profile, span, random.fork('inventories'), ids),
    unseenWork: unseenWorkOf(profile, span, random.fork('unseen work'), ids),
    policies: policiesOf(profile, startsOn),
  };
}

function sessionOf({ session }: BookedSession): MadeUpSession {
  return session;
}

function settings() {
  const { country, timeZone, weekStart } = PRACTICE;
  return { country, timeZone, weekStart };
}

function emailOf(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return `${plain.replaceAll(/[^a-z]+/g, '.')}@alder-house.example`;
}

function inTime<R extends { startsAt: string; id: string }>(rows: R[]): R[] {
  return rows.sort((a, b) => a.startsAt.localeCompare(b.startsAt) || a.id.localeCompare(b.id));
}
