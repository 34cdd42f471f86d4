import type { Connection, ConnectionDetail, Contact, Ecosystem, Tie } from '@understory/contracts';
import { COMPONENTS, epochDay, isoDate } from '@understory/domain';

export const AS_OF = '2026-11-24';
export const PEER = '0192f0c0-0000-7000-8000-0000000000a1';
export const SUPERVISOR = '0192f0c0-0000-7000-8000-0000000000a2';
const CONTACT = '0192f0c0-0000-7000-8000-0000000000c1';

export function daysAgo(days: number): string {
  return isoDate(epochDay(AS_OF) - days);
}

export function connection(given: Partial<Connection> = {}): Connection {
  return {
    id: PEER,
    alias: 'Peer trio',
    kind: 'peer',
    agreement: { rhythmDays: 14, minutes: 60, balance: 0, isFlexible: false },
    lastMetOn: null,
    isEvaluative: false,
    isActive: true,
    version: 3,
    createdOn: '2026-01-05',
    ...given,
  };
}

export function tie(given: Partial<Tie> = {}): Tie {
  return {
    connection: connection(),
    word: 'thin',
    vitality: 0.17,
    nourishment: 0.6,
    mutuality: 0.7,
    giveAndTake: 0,
    support: 0.11,
    gapDays: 49,
    lastContactOn: '2026-10-06',
    recentContacts: 1,
    ...given,
  };
}

export function supervisor(given: Partial<Tie> = {}): Tie {
  return tie({
    connection: connection({ id: SUPERVISOR, alias: 'Supervisor', kind: 'supervision' }),
    word: 'alive',
    vitality: 1,
    giveAndTake: 0.6,
    support: 0.6,
    gapDays: 7,
    lastContactOn: daysAgo(7),
    recentContacts: 4,
    ...given,
  });
}

export function contact(given: Partial<Contact> = {}): Contact {
  return {
    id: CONTACT,
    connectionId: PEER,
    startsAt: '2026-10-06T12:00:00Z',
    zone: 'Europe/London',
    minutes: 75,
    mode: 'video',
    initiator: 'them',
    isHeld: true,
    giveAndTake: 1,
    ratings: { sawClearer: 4 },
    version: 2,
    localDate: '2026-10-06',
    isImported: false,
    ...given,
  };
}

/** Full until 14 days after the last contact, then falling to thin 13 days ago. */
export function detail(given: Partial<ConnectionDetail> = {}): ConnectionDetail {
  return {
    asOf: AS_OF,
    tie: tie(),
    vitality: Array.from({ length: 182 }, (_, index) => {
      const ago = 181 - index;
      return { on: daysAgo(ago), value: ago > 35 ? 1 : 2 ** ((ago - 35) / 14) };
    }),
    leave: [],
    contacts: [contact()],
    disconnections: 0,
    lastLogAt: '2026-11-24T12:44:00Z',
    ...given,
  };
}

export function ecosystem(given: Partial<Ecosystem> = {}): Ecosystem {
  return {
    asOf: AS_OF,
    word: 'stretched',
    finding: 'Stretched: your peer trio has grown thin.',
    relief: 'One of two ties is alive.',
    components: COMPONENTS.map((name) =>
      name === 'rest'
        ? {
            name,
            value: null,
            word: null,
            sentence: 'Not enough yet. That is unknown, not low. It rests on check-ins.',
          }
        : { name, value: 0.6, word: 'enough' as const, sentence: `About ${name}.` },
    ),
    ties: [tie(), supervisor()],
    warnings: [fading()],
    supportMass: 0.71,
    spareSupport: 0.11,
    load: 1.05,
    lastLogAt: '2026-11-24T12:44:00Z',
    ...given,
  };
}

export function fading(): Ecosystem['warnings'][number] {
  return {
    code: 'W1',
    subject: PEER,
    connectionId: PEER,
    raisedOn: '2026-11-18',
    toldOn: '2026-11-18',
    snooze: null,
    isQuietKind: false,
    what: 'Your peer trio has grown thin.',
    evidence: 'You last met on 6 October, 49 days ago.',
    rule: 'Raised when more than three agreed intervals pass: 49 ÷ 14 = 3.5.',
    falseAlarms: null,
    clears: 'With any contact.',
    nextStep: 'Offer Peer trio two dates.',
  };
}
