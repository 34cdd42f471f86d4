import {
  Acting,
  Agreement,
  Case,
  CheckIn,
  Connection,
  Contact,
  Disconnection,
  Inventory,
  Leave,
  OtherScore,
  OtherTime,
  Series,
  Session,
  UnseenWork,
} from '@understory/contracts';
import { asItWillStand } from './as-it-will-stand';
import type { Write } from './waiting';

const ID = '0197f0c0-0000-7000-8000-000000000001';
const TIE = '0197f0c0-0000-7000-8000-000000000002';
const calendar = { timeZone: 'Europe/London', weekStart: 1, today: '2026-07-02' } as const;
const at = { startsAt: '2026-07-01T23:30:00Z', zone: 'Europe/London', minutes: 50 };

const SAID: [string, { parse(answer: unknown): unknown }, object][] = [
  [
    `sessions/${ID}`,
    Session,
    {
      ...at,
      kind: 'individual',
      acuity: 'acute',
      isTraumaFocused: true,
      outcome: 'held',
      isFirst: false,
      isRiskEvent: false,
      caseId: null,
      practiceId: null,
      attendees: null,
      series: null,
    },
  ],
  [`sessions/${ID}/acting`, Acting, { surface: 2, deep: null, hasFeltResponsible: true }],
  [
    `contacts/${ID}`,
    Contact,
    {
      ...at,
      connectionId: TIE,
      mode: 'in-person',
      initiator: 'me',
      isHeld: true,
      giveAndTake: null,
      ratings: {},
    },
  ],
  [`other-time/${ID}`, OtherTime, { ...at, kind: 'notes' }],
  [
    `unseen-work/${ID}`,
    UnseenWork,
    { on: '2026-07-01', kind: 'keeping-track', effort: 2, sharePercent: 50, context: null },
  ],
  [
    `check-ins/${ID}`,
    CheckIn,
    {
      on: '2026-07-05',
      isSkipped: false,
      energy: 2,
      withheld: null,
      alone: null,
      demands: null,
      tooMuch: null,
      note: null,
    },
  ],
  [`inventories/${ID}`, Inventory, { on: '2026-07-01', answers: {}, isFinished: false }],
  [`other-scores/${ID}`, OtherScore, { on: '2026-07-01', name: 'PHQ-9', score: 4 }],
  [`leave/${ID}`, Leave, { firstDay: '2026-07-01', lastDay: '2026-07-02' }],
  [
    `disconnections/${ID}`,
    Disconnection,
    { connectionId: TIE, openedOn: '2026-07-01', workedOn: [], closing: null, note: null },
  ],
  [
    `cases/${ID}`,
    Case,
    {
      code: 'K-14',
      kind: 'individual',
      acuity: 'usual',
      isTraumaFocused: false,
      minutes: 50,
      rhythmDays: 7,
      practiceId: null,
      startsOn: '2026-07-01',
      endsOn: null,
      pauses: [],
    },
  ],
  [
    `series/${ID}`,
    Series,
    {
      caseId: TIE,
      practiceId: null,
      rhythm: { unit: 'week', every: 1, weekdays: [2] },
      firstOn: '2026-07-07',
      lastOn: null,
      at: '14:00',
      zone: 'Europe/London',
      minutes: 50,
      kind: 'individual',
      acuity: 'usual',
      isTraumaFocused: false,
      attendees: null,
      continues: null,
    },
  ],
  [
    `connections/${ID}`,
    Connection,
    {
      alias: 'Peer trio',
      kind: 'peer',
      agreement: { rhythmDays: 14, minutes: 60, balance: 0, isFlexible: false },
      lastMetOn: null,
      isEvaluative: false,
      isActive: true,
    },
  ],
];

const stands = (path: string, body: object) =>
  asItWillStand({ method: 'PUT', path, body: { ...body, version: 3 } }, calendar);

describe('asItWillStand', () => {
  it.each(SAID)('%s is an answer that its page can read', (path, shape, body) => {
    const answer = shape.parse(stands(path, body));
    expect(answer).toMatchObject({ ...body, version: 4 });
  });

  it('reads the day in the zone of the entry, and the week from the day it begins on', () => {
    expect(stands(SAID[0]?.[0] ?? '', SAID[0]?.[2] ?? {})).toMatchObject({
      localDate: '2026-07-02',
      units: 1.8,
    });
    const [path = '', , body = {}] = SAID[5] ?? [];
    expect(stands(path, body)).toMatchObject({ weekFrom: '2026-06-29' });
    const write = { method: 'PUT', path, body: { ...body, version: 0 } } as const;
    expect(asItWillStand(write, { ...calendar, weekStart: 7 })).toMatchObject({
      weekFrom: '2026-07-05',
    });
  });

  it('knows an agreement by its day, and nothing of what was left out', () => {
    const write = { method: 'PUT', path: 'agreements/2026-07-02', body: { capacityUnits: 18 } };
    expect(Agreement.parse(asItWillStand(write as Write, calendar))).toEqual({
      effectiveFrom: '2026-07-02',
      capacityUnits: 18,
      longestRun: null,
      contractedHours: null,
      lastAppointment: null,
    });
  });

  it('leaves nothing of what is deleted', () => {
    const write = { method: 'DELETE', path: `leave/${ID}`, body: null } as const;
    expect(asItWillStand(write, calendar)).toBeNull();
  });
});
