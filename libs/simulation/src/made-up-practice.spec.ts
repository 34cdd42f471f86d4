import { createHash } from 'node:crypto';
import {
  Agreement,
  LogContact,
  LogSession,
  LogUnseenWork,
  PolicyTerms,
  SaveCheckIn,
  SaveConnection,
  SaveInventory,
} from '@understory/contracts';
import { UNSEEN_WORK_CONTEXTS } from '@understory/domain';
import { addDays, daysBetween, monthStart } from './calendar';
import { madeUpPractice } from './made-up-practice';
import type { MadeUpMember, MadeUpPractice } from './made-up-types';

const ASOF = '2026-11-22';
const made = madeUpPractice({ seed: 'alder', asOf: ASOF });

const visitor = (practice: MadeUpPractice): MadeUpMember => {
  const member = practice.members.find(({ person }) => person.id === practice.visitorId);
  if (!member) throw new Error('no visitor');
  return member;
};
const digest = (practice: MadeUpPractice): string =>
  createHash('sha256').update(JSON.stringify(practice)).digest('hex');
const logsOf = ({ leave, connections, cases, series, sessions, contacts }: MadeUpMember) => [
  ...leave,
  ...connections,
  ...cases,
  ...series,
  ...sessions,
  ...contacts,
];
const feltOf = ({ checkIns, inventories, unseenWork }: MadeUpMember) => [
  ...checkIns,
  ...inventories,
  ...unseenWork,
];
const endOf = (row: { startsAt: string; minutes: number }): number =>
  Date.parse(row.startsAt) + row.minutes * 60_000;

describe('madeUpPractice', () => {
  it('makes the same practice for the same seed and day, to the byte', () => {
    expect(digest(madeUpPractice({ seed: 'alder', asOf: ASOF }))).toBe(digest(made));
    expect(digest(madeUpPractice({ seed: 'birch', asOf: ASOF }))).not.toBe(digest(made));
  });

  it('is the practice that was looked at and found plausible', () => {
    expect(digest(made)).toMatchInlineSnapshot(
      `"59b78a76f4d3621532aad914676b636f105891a98b10f816469d96d7e9c7dfc7"`,
    );
  });

  it('has twelve therapists over eighteen months, one of them the lead who visits', () => {
    expect(made.members).toHaveLength(12);
    expect(made.practice.foundedOn).toBe('2025-05-22');
    expect(made.members.every(({ roles }) => roles.includes('therapist'))).toBe(true);
    expect(made.members.filter(({ roles }) => roles.includes('lead'))).toEqual([visitor(made)]);
  });

  it('speaks the language of the contracts', () => {
    for (const member of made.members) {
      for (const connection of member.connections) SaveConnection.parse(connection);
      for (const session of member.sessions) LogSession.parse(session);
      for (const contact of member.contacts) LogContact.parse(contact);
      for (const agreement of member.agreements) Agreement.parse(agreement);
      for (const checkIn of member.checkIns) SaveCheckIn.parse(checkIn);
      for (const inventory of member.inventories) SaveInventory.parse(inventory);
      for (const piece of member.unseenWork) LogUnseenWork.parse(piece);
      for (const policy of member.policies) PolicyTerms.parse(policy);
    }
  });

  it('says where unseen work was, of most pieces and of every place', () => {
    const said = made.members.flatMap(({ unseenWork }) => unseenWork.map(({ context }) => context));
    const known = said.filter((context) => context !== null);
    expect(new Set(known)).toEqual(new Set(UNSEEN_WORK_CONTEXTS));
    expect(known.length).toBeGreaterThan(said.length / 2);
    expect(known.length).toBeLessThan(said.length);
  });

  it('never uses an id twice', () => {
    const ids = made.members.flatMap((member) =>
      [member.person, ...logsOf(member), ...feltOf(member)].map(({ id }) => id),
    );
    expect(new Set([...ids, made.practice.id]).size).toBe(ids.length + 1);
  });

  it('holds five to nine ties each, and contacts of no other', () => {
    for (const { connections, contacts } of made.members) {
      expect(connections.length).toBeGreaterThanOrEqual(5);
      expect(connections.length).toBeLessThanOrEqual(9);
      const known = new Set(connections.map(({ id }) => id));
      expect(contacts.every(({ connectionId }) => known.has(connectionId))).toBe(true);
    }
  });
});

describe.each(['2026-11-22', '2026-03-01', '2024-02-29', '2025-08-15', '2027-01-02'])(
  'any made-up practice, seen on %s',
  (asOf) => {
    const practice = madeUpPractice({ seed: `spec ${asOf}`, asOf });

    it('has nothing on or after that day but planned sessions of the coming week', () => {
      for (const { sessions, contacts, leave } of practice.members) {
        expect(contacts.every(({ localDate }) => localDate < asOf)).toBe(true);
        expect(leave.every(({ to }) => to < asOf)).toBe(true);
        const ahead = sessions.filter(({ localDate }) => localDate >= asOf);
        expect(ahead.every(({ outcome }) => outcome === 'planned')).toBe(true);
        expect(ahead.every(({ localDate }) => localDate <= addDays(asOf, 6))).toBe(true);
        const past = sessions.filter(({ localDate }) => localDate < asOf);
        expect(past.every(({ outcome }) => outcome !== 'planned')).toBe(true);
      }
    });

    it('has nobody in two places at once, nor before they joined, nor working on leave', () => {
      for (const { sessions, contacts, leave, startsOn } of practice.members) {
        const rows = [...sessions, ...contacts].sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
        const clashes = rows.filter((row, nth) => {
          const next = rows[nth + 1];
          return next !== undefined && endOf(row) > Date.parse(next.startsAt);
        });
        expect(clashes).toEqual([]);
        expect(rows.filter(({ localDate }) => localDate < startsOn)).toEqual([]);
        const isOnLeave = (day: string) => leave.some(({ from, to }) => from <= day && day <= to);
        expect(sessions.some(({ localDate }) => isOnLeave(localDate))).toBe(false);
      }
    });

    it('keeps local times through summer time', () => {
      for (const { sessions } of practice.members) {
        const odd = sessions.filter(({ startsAt, zone, localDate }) => {
          const local = Temporal.Instant.from(startsAt).toZonedDateTimeISO(zone);
          return local.toPlainDate().toString() !== localDate || local.hour < 8 || local.hour > 19;
        });
        expect(odd).toEqual([]);
      }
    });

    it('is asked how it is once a week at most, inventories a month apart, never on leave or ahead', () => {
      for (const member of practice.members) {
        const { checkIns, inventories, leave, startsOn } = member;
        expect(new Set(checkIns.map(({ weekFrom }) => weekFrom)).size).toBe(checkIns.length);
        expect(checkIns.length).toBeGreaterThan((0.6 * daysBetween(startsOn, asOf)) / 7);
        const days = inventories.map(({ on }) => on);
        const gaps = days.slice(1).map((on, nth) => daysBetween(days[nth] ?? on, on));
        expect(Math.min(...gaps)).toBeGreaterThanOrEqual(28);
        const felt = feltOf(member).map(({ on }) => on);
        expect(felt.filter((on) => on < startsOn || on >= asOf)).toEqual([]);
        const isOnLeave = (day: string) => leave.some(({ from, to }) => from <= day && day <= to);
        expect(felt.some(isOnLeave)).toBe(false);
      }
    });

    it('has leave in order and never twice', () => {
      for (const { leave } of practice.members) {
        const days = leave.flatMap(({ from, to }) => [from, to]);
        expect(days).toEqual([...days].sort());
        expect(new Set(leave.map(({ from }) => from)).size).toBe(leave.length);
      }
    });

    it('works a plausible week', () => {
      for (const { sessions, startsOn } of practice.members) {
        const weeks = daysBetween(startsOn, asOf) / 7;
        const held = sessions.filter(({ outcome }) => outcome === 'held').length;
        const past = sessions.filter(({ localDate }) => localDate < asOf).length;
        expect(held / past).toBeGreaterThan(0.8);
        expect(held / past).toBeLessThan(0.97);
        expect(held / weeks).toBeGreaterThan(6);
        expect(held / weeks).toBeLessThan(26);
      }
    });

    it('has two therapists away for one whole month, and ten or more there for every quarter after it', () => {
      const months = practice.members.flatMap(({ leave }) =>
        leave.filter(({ from, to }) => daysBetween(from, to) >= 27).map(({ from }) => from),
      );
      expect(months).toHaveLength(2);
      expect(months[0]).toBe(months[1]);
      expect(months[0]).toBe(monthStart(months[0] ?? ''));
      const others = practice.members.filter(({ roles }) => !roles.includes('lead'));
      expect(others.filter(({ startsOn }) => startsOn < (months[0] ?? ''))).toHaveLength(9);
    });
  },
);
