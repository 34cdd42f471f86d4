import {
  epochDay,
  POLICIES,
  NO_DETAIL,
  NO_FACTS,
  readEcosystem,
  sessionUnits,
  type EcosystemLog,
  type EcosystemReading,
  type SupervisionLog,
  type SupervisionPolicy,
  type WorkDay,
} from '@understory/domain';
import { madeUpPractice } from './made-up-practice';
import type { MadeUpMember } from './made-up-types';

function logOf(member: MadeUpMember): EcosystemLog {
  return {
    ties: member.connections.map(({ id, kind, agreements, createdOn, lastMetOn }) => ({
      id,
      kind,
      terms: agreements.map(({ effectiveFrom, ...terms }) => ({
        ...terms,
        effectiveFrom: epochDay(effectiveFrom),
      })),
      activeFrom: epochDay(createdOn),
      activeUntil: null,
      lastMetOn: lastMetOn === null ? null : epochDay(lastMetOn),
      contacts: member.contacts
        .filter(({ connectionId }) => connectionId === id)
        .map(({ id: contactId, localDate, minutes, mode, isHeld, giveAndTake, ratings }) => ({
          id: contactId,
          on: epochDay(localDate),
          minutes,
          isLive: mode !== 'written',
          isHeld,
          giveAndTake,
          ratings: Object.values(ratings),
        })),
      disconnections: [],
    })),
    leave: member.leave.map(({ from, to }) => ({ from: epochDay(from), to: epochDay(to) })),
    workDays: workDaysOf(member),
    capacity: member.agreements.map(({ effectiveFrom, capacityUnits }) => ({
      effectiveFrom: epochDay(effectiveFrom),
      unitsPerWeek: capacityUnits,
    })),
    runs: [],
    agreedRuns: [],
    acting: [],
    unseenWork: member.unseenWork.map(({ on, sharePercent, ...piece }) => ({
      ...piece,
      on: epochDay(on),
      share: sharePercent / 100,
    })),
    checkIns: member.checkIns
      .filter(({ isSkipped }) => !isSkipped)
      .map(({ on, ...answers }) => ({ ...answers, on: epochDay(on) })),
    inventories: member.inventories.map(({ id, on, answers }) => ({
      id,
      on: epochDay(on),
      answers,
    })),
    supervision: supervisionOf(member),
    restFrom: 'check-in',
    weekStart: member.person.weekStart,
    since: epochDay(member.startsOn),
  };
}

function policyOf(policyId: string): SupervisionPolicy {
  const policy = POLICIES.find(({ id }) => id === policyId);
  if (!policy) throw new Error(`no policy ${policyId}`);
  return policy;
}

function supervisionOf(member: MadeUpMember): SupervisionLog {
  const kinds = new Map(member.connections.map(({ id, kind }) => [id, kind]));
  return {
    choices: member.policies.map(({ policyId, effectiveFrom }) => ({
      policy: policyOf(policyId),
      terms: [
        {
          effectiveFrom: epochDay(effectiveFrom),
          facts: { ...NO_FACTS, usual: { format: 'individual' } },
        },
      ],
    })),
    contacts: member.contacts
      .filter(({ connectionId }) => kinds.get(connectionId) === 'supervision')
      .map(({ id, localDate, minutes, isHeld }) => ({
        ...NO_DETAIL,
        id,
        on: epochDay(localDate),
        minutes,
        kind: 'supervision',
        state: isHeld ? 'held' : 'missed',
        knownOn: epochDay(localDate),
      })),
    clientDays: member.sessions
      .filter(({ outcome }) => outcome === 'held')
      .map(({ localDate, minutes }) => ({ on: epochDay(localDate), minutes, setting: null })),
  };
}

function workDaysOf({ sessions }: MadeUpMember): WorkDay[] {
  const days = new Map<number, number>();
  for (const session of sessions) {
    const on = epochDay(session.localDate);
    days.set(on, (days.get(on) ?? 0) + sessionUnits(session));
  }
  return [...days].map(([on, units]) => ({ on, units }));
}

describe.each(['2026-11-22', '2026-04-06', '2025-09-01', '2027-01-15'])(
  'the story on %s',
  (asOf) => {
    const { members, visitorId } = madeUpPractice({ seed: 'alder', asOf });
    const read = (isMeant: (member: MadeUpMember) => boolean): [MadeUpMember, EcosystemReading] => {
      const member = members.find(isMeant);
      if (!member) throw new Error('nobody of that kind');
      return [member, readEcosystem(logOf(member), epochDay(asOf))];
    };

    it('shows the visitor one peer tie gone thin, and nothing else amiss', () => {
      const [visitor, reading] = read(({ person }) => person.id === visitorId);
      const peers = visitor.connections.find(({ kind }) => kind === 'peer');
      expect(reading.warnings.map(({ code, connectionId }) => [code, connectionId])).toEqual([
        ['W1', peers?.id],
      ]);
      expect(reading.word).toBe('stretched');
      expect(reading.ties.find(({ id }) => id === peers?.id)?.word).toBe('thin');
    });

    it('has one therapist above what was agreed', () => {
      const [, reading] = read(({ person }) => person.name === 'Jonas Lindqvist');
      expect(reading.load).toBeGreaterThan(1.15);
      const codes = reading.warnings.map(({ code }) => code);
      expect(codes).toEqual(expect.arrayContaining(['W9', 'W12']));
    });

    it('has one therapist who rests on one trunk', () => {
      const [member, reading] = read(({ person }) => person.name === 'Owen Pritchard');
      const warning = reading.warnings.find(({ code }) => code === 'W3');
      const supervisor = member.connections.find(({ kind }) => kind === 'supervision');
      expect(warning?.facts).toMatchObject({ strongestConnectionId: supervisor?.id });
      const codes = reading.warnings.map(({ code }) => code);
      expect(codes).toEqual(expect.arrayContaining(['W8', 'W11']));
    });

    it('has most of the others holding', () => {
      const words = members
        .filter(({ person }) => person.id !== visitorId)
        .map((member) => readEcosystem(logOf(member), epochDay(asOf)).word);
      expect(words).not.toContain('not-enough-yet');
      expect(words.filter((word) => word === 'holding').length).toBeGreaterThanOrEqual(4);
    });
  },
);
