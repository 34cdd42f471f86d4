import {
  CommitImport,
  FoundPractice,
  IMPORT_CAPS,
  ImportRow,
  LogContact,
  LogSession,
  LogUnseenWork,
  SaveAgreement,
  SaveCheckIn,
  SaveConnection,
  SaveDisconnection,
  SaveInventory,
  SaveOtherScore,
} from './index';

const id = '01900000-0000-7000-8000-000000000001';

const connection = {
  alias: 'Peer trio',
  kind: 'peer',
  agreement: { rhythmDays: 14, minutes: 60, balance: 0, isFlexible: false },
  lastMetOn: '2026-10-06',
  isEvaluative: false,
  isActive: true,
  version: 0,
};
const contact = {
  connectionId: id,
  startsAt: '2026-10-06T12:00:00+01:00',
  zone: 'Europe/London',
  minutes: 60,
  mode: 'video',
  initiator: 'them',
  isHeld: true,
  giveAndTake: -2,
  ratings: { energy: 0, mattered: 4 },
  version: 0,
};
const session = {
  startsAt: '2026-10-06T12:00:00Z',
  zone: 'Europe/London',
  minutes: 50,
  kind: 'individual',
  acuity: 'usual',
  isTraumaFocused: false,
  outcome: 'held',
  isFirst: false,
  isRiskEvent: false,
  caseId: null,
  practiceId: null,
  attendees: null,
  series: null,
  version: 0,
};
const checkIn = {
  on: '2026-10-06',
  isSkipped: false,
  energy: 3,
  withheld: 0,
  alone: 4,
  demands: null,
  tooMuch: 1,
  note: 'A long week, and a good one.',
  version: 0,
};
const inventory = {
  on: '2026-10-06',
  answers: { P1: 75, W7: 0, C6: 100 },
  isFinished: false,
  version: 0,
};
const otherScore = { on: '2026-10-06', name: 'ProQOL 5, burnout', score: 22.5, version: 0 };
const row = {
  kind: 'client',
  hash: 'a'.repeat(64),
  startsAt: session.startsAt,
  zone: session.zone,
  minutes: 50,
  outcome: 'held',
};
const unseen = {
  on: '2026-10-06',
  kind: 'keeping-track',
  effort: 3,
  sharePercent: 75,
  version: 0,
};
const apart = {
  connectionId: id,
  openedOn: '2026-10-06',
  workedOn: ['2026-10-08'],
  closing: { on: '2026-10-09', as: 'repaired' },
  note: 'We talked past each other.\nTwice.',
  version: 0,
};
const founding = {
  token: 't'.repeat(40),
  practice: { name: 'Alder House', country: 'GB', timeZone: 'Europe/London', weekStart: 1 },
  person: { name: 'Ines', email: 'ines@example.org', password: 'quiet-lantern' },
};

describe('bodies that the API takes', () => {
  it.each([
    ['a connection', SaveConnection, connection],
    ['a connection never met', SaveConnection, { ...connection, lastMetOn: null }],
    ['a contact', LogContact, contact],
    ['a contact of which nobody said who began', LogContact, { ...contact, initiator: null }],
    ['a contact without a rating', LogContact, { ...contact, giveAndTake: null, ratings: {} }],
    ['a session', LogSession, session],
    [
      'a row of leave',
      ImportRow,
      { kind: 'leave', hash: row.hash, from: '2026-10-06', to: '2026-10-09' },
    ],
    ['a founding', FoundPractice, founding],
    ['unseen work', LogUnseenWork, unseen],
    ['unseen work, and where it was', LogUnseenWork, { ...unseen, context: 'team' }],
    ['unseen work, and that nobody says where', LogUnseenWork, { ...unseen, context: null }],
    ['a disconnection', SaveDisconnection, apart],
    ['one that is open', SaveDisconnection, { ...apart, closing: null, note: null }],
    ['an agreement of an amount alone', SaveAgreement, { capacityUnits: 20 }],
    [
      'an agreement that ends another',
      SaveAgreement,
      { capacityUnits: 20, longestRun: null, contractedHours: 30.5, lastAppointment: '18:30' },
    ],
    ['a check-in', SaveCheckIn, checkIn],
    ['an inventory', SaveInventory, inventory],
    ['an inventory that was just begun', SaveInventory, { ...inventory, answers: {} }],
    ['a score of another instrument', SaveOtherScore, otherScore],
  ])('%s', (_, shape, body) => {
    expect(shape.parse(body)).toEqual(body);
  });

  it('takes spaces off an alias', () => {
    expect(SaveConnection.parse({ ...connection, alias: '  Peer trio ' }).alias).toBe('Peer trio');
  });

  it('drops what is not agreed: a client’s name finds no place to stand', () => {
    expect(LogSession.parse({ ...session, clientName: 'Maja' })).toEqual(session);
    expect(ImportRow.parse({ ...row, title: 'Maja' })).toEqual(row);
    expect(LogUnseenWork.parse({ ...unseen, forWhom: 'Maja' })).toEqual(unseen);
  });
});

describe('bodies that the API refuses', () => {
  const agreed = (change: object) => ({
    ...connection,
    agreement: { ...connection.agreement, ...change },
  });

  it.each([
    ['an alias of two lines', SaveConnection, { ...connection, alias: 'Peer\u2028trio' }, 'alias'],
    [
      'a zero character in a name',
      FoundPractice,
      { ...founding, person: { ...founding.person, name: 'Ines\0' } },
      'person.name',
    ],
    [
      'a practice of two lines',
      FoundPractice,
      { ...founding, practice: { ...founding.practice, name: 'Alder\nHouse' } },
      'practice.name',
    ],
    ['an empty alias', SaveConnection, { ...connection, alias: '   ' }, 'alias'],
    ['an unknown kind', SaveConnection, { ...connection, kind: 'client' }, 'kind'],
    ['a rhythm of two days', SaveConnection, agreed({ rhythmDays: 2 }), 'agreement.rhythmDays'],
    ['a rhythm of 121 days', SaveConnection, agreed({ rhythmDays: 121 }), 'agreement.rhythmDays'],
    ['a balance beyond 1', SaveConnection, agreed({ balance: 1.01 }), 'agreement.balance'],
    ['a day that is none', SaveConnection, { ...connection, lastMetOn: '2026-02-30' }, 'lastMetOn'],
    ['a random id', LogContact, { ...contact, connectionId: crypto.randomUUID() }, 'connectionId'],
    [
      'an instant without offset',
      LogContact,
      { ...contact, startsAt: '2026-10-06T12:00:00' },
      'startsAt',
    ],
    ['a made-up zone', LogContact, { ...contact, zone: 'Europe/Alder' }, 'zone'],
    ['no minutes', LogContact, { ...contact, minutes: 0 }, 'minutes'],
    ['a fifth tap', LogContact, { ...contact, ratings: { energy: 5 } }, 'ratings.energy'],
    ['half a give-and-take', LogContact, { ...contact, giveAndTake: 0.5 }, 'giveAndTake'],
    ['a fifth step', SaveCheckIn, { ...checkIn, energy: 5 }, 'energy'],
    ['half a step', SaveCheckIn, { ...checkIn, tooMuch: 1.5 }, 'tooMuch'],
    ['an open line of two lines', SaveCheckIn, { ...checkIn, note: 'a\nb' }, 'note'],
    ['an open line beyond 500', SaveCheckIn, { ...checkIn, note: 'a'.repeat(501) }, 'note'],
    ['an answer of 60', SaveInventory, { ...inventory, answers: { P1: 60 } }, 'answers.P1'],
    ['an item that is none', SaveInventory, { ...inventory, answers: { P7: 50 } }, 'answers'],
    ['a score without a name', SaveOtherScore, { ...otherScore, name: ' ' }, 'name'],
    ['an endless score', SaveOtherScore, { ...otherScore, score: Infinity }, 'score'],
    ['eleven hours', LogSession, { ...session, minutes: 660 }, 'minutes'],
    ['half an effort', LogUnseenWork, { ...unseen, effort: 0.5 }, 'effort'],
    ['a place nobody knows', LogUnseenWork, { ...unseen, context: 'with Maja' }, 'context'],
    ['more than all of it', LogUnseenWork, { ...unseen, sharePercent: 101 }, 'sharePercent'],
    ['a note with a zero character', SaveDisconnection, { ...apart, note: 'a\0' }, 'note'],
    ['an empty note', SaveDisconnection, { ...apart, note: ' ' }, 'note'],
    ['a run of 21', SaveAgreement, { capacityUnits: 20, longestRun: 21 }, 'longestRun'],
    [
      'a time with seconds',
      SaveAgreement,
      { capacityUnits: 20, lastAppointment: '18:30:00' },
      'lastAppointment',
    ],
    ['a personal event', ImportRow, { ...row, kind: 'personal' }, 'kind'],
    ['a title for a hash', ImportRow, { ...row, hash: 'Maja Okonkwo' }, 'hash'],
    ['an empty batch', CommitImport, { zone: row.zone, rows: [] }, 'rows'],
    [
      'a short password',
      FoundPractice,
      { ...founding, person: { ...founding.person, password: 'moss' } },
      'person.password',
    ],
  ])('%s, by name', (_, shape, body, path) => {
    const answer = shape.safeParse(body);
    expect(answer.error?.issues.map((issue) => issue.path.join('.'))).toEqual([path]);
  });

  it('a batch beyond its cap', () => {
    const rows = Array.from({ length: IMPORT_CAPS.occurrences + 1 }, () => row);
    expect(CommitImport.safeParse({ zone: row.zone, rows }).success).toBe(false);
  });
});
