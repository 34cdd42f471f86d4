import { writeInWords } from '@understory/wording';
import { plainProblem } from '../shell/problem';
import type { WaitingRow } from './outbox';
import { entriesOf, waitingBehind } from './outbox-entries';
import { mendingOf, saidInWords, versionsInWords, whyInWords } from './outbox-words';
import { readWrite } from './read-write';
import type { Write } from './waiting';

const put = (path: string, body: object = {}): Write => ({
  method: 'PUT',
  path,
  body: { version: 0, ...body },
});
const K14 = {
  code: 'K-14',
  kind: 'individual',
  acuity: 'complex',
  isTraumaFocused: false,
  minutes: 50,
  rhythmDays: 14,
  startsOn: '2026-03-04',
  endsOn: null,
  pauses: [],
};
const PEER = {
  alias: 'Peer trio',
  agreement: { rhythmDays: 14, minutes: 60, balance: 0, isFlexible: false },
  lastMetOn: null,
  isActive: true,
};
const WEEKLY = {
  rhythm: { unit: 'week', every: 1, weekdays: [2] },
  firstOn: '2026-03-03',
  lastOn: '2026-06-02',
  at: '14:00',
  minutes: 50,
};

function waiting(seq: number, write: Write, problem?: object): WaitingRow {
  const row = { seq, id: `r${seq}`, owner: 'ines', key: 'k', isTried: false };
  const fate = problem ? { kind: 'refused' as const, problem: problem as never } : null;
  return { row: { ...row, madeAt: '2026-03-04T12:05:00Z', box: new Uint8Array() }, write, fate };
}

describe('what is set up', () => {
  it.each([
    [put('cases/1', K14), 'Case, K-14, individual, 50 min, complex, every two weeks'],
    [
      put('cases/1', { ...K14, code: 'ק-14' }),
      'Case, \u2068ק-14\u2069, individual, 50 min, complex, every two weeks',
    ],
    [put('connections/1', PEER), 'Connection, Peer trio, every two weeks, 60 minutes'],
    [
      put('connections/1', { ...PEER, isActive: false }),
      'Connection, Peer trio, every two weeks, 60 minutes, resting',
    ],
    [
      put('series/1', WEEKLY),
      'Recurring time, every Tuesday at 14:00, 50 min, until Tuesday 2 June',
    ],
    [
      put('agreements/2026-03-04', { capacityUnits: 18 }),
      'Agreement, 18 units a week, from Wednesday 4 March',
    ],
    [put('contacts/1/supervision', { topics: [] }), 'What supervision was about'],
    [{ method: 'DELETE', path: 'cases/1', body: null } as Write, 'Case, removed'],
    [
      { method: 'DELETE', path: 'agreements/2026-03-04', body: null } as Write,
      'Agreement, removed',
    ],
  ])('is named in words: %#', (write, words) => {
    expect(writeInWords(readWrite(write))).toBe(words);
  });

  it('has both versions beside each other, with what differs', () => {
    const current = { ...K14, code: 'K-15', endsOn: '2026-03-20' };
    const problem = { ...plainProblem('changed-elsewhere', 409), current };
    const [entry] = entriesOf([waiting(1, put('cases/1', K14), problem)]);
    expect(entry && versionsInWords(entry)).toMatchObject({
      heading: 'Case was changed elsewhere',
      elsewhere: expect.stringMatching(/^K-15, .*last day: 20 March 2026$/),
      here: expect.stringMatching(/^K-14, .*last day: not said$/),
    });
  });
});

describe('what was refused', () => {
  it.each([
    [put('cases/1', { ...K14, startsOn: '2031-11-22' }), 'first day: 22 November 2031'],
    [
      put('cases/1', { ...K14, pauses: [{ from: '2026-03-05', to: null }] }),
      'first day: 4 March 2026, pauses: otherwise',
    ],
    [put('connections/1', { ...PEER, isEvaluative: true }), 'evaluates me too: yes'],
    [put('connections/1', { ...PEER, isEvaluative: false }), ''],
    [
      put('agreements/2026-03-04', { capacityUnits: 18, longestRun: 3, lastAppointment: '19:00' }),
      'sessions in a row at most: 3, last appointment: 19:00',
    ],
    [
      put('unseen-work/1', { kind: 'keeping-track', on: '2026-03-04', effort: 3 }),
      'effort: quite a lot',
    ],
    [put('disconnections/1', { openedOn: '2026-03-04', workedOn: [] }), ''],
  ])('says what its name leaves out: %#', (write, words) => {
    const [entry] = entriesOf([waiting(1, write, plainProblem('invalid-input', 400))]);
    expect(entry && saidInWords(entry)).toBe(words);
  });

  it('says each reason once', () => {
    const fields = ['Choose a day.', 'Choose a code.'].map((message) => ({ path: 'a', message }));
    const problem = { ...plainProblem('invalid-input', 400), detail: 'Choose a day.', fields };
    expect(whyInWords(problem)).toEqual(['Choose a day.', 'Choose a code.']);
  });
});

describe('what waits behind a refusal', () => {
  const problem = plainProblem('invalid-input', 400);

  it('is about the same, names it, or names what names it', () => {
    const entries = entriesOf([
      waiting(1, put('sessions/0', { caseId: 'b' })),
      waiting(2, put('cases/a'), problem),
      waiting(3, put('series/s', { caseId: 'a' })),
      waiting(4, put('sessions/1', { series: { id: 's' } })),
      waiting(5, put('sessions/1/acting')),
      waiting(6, put('sessions/2', { caseId: 'b' })),
    ]);
    expect([...waitingBehind(entries)]).toEqual([
      ['series/s', 'cases/a'],
      ['sessions/1', 'cases/a'],
      ['sessions/1/acting', 'cases/a'],
    ]);
  });

  it('may have been written before it', () => {
    const entries = entriesOf([
      waiting(1, put('sessions/1', { series: { id: 's' } })),
      waiting(2, put('series/s', { caseId: 'a' })),
      waiting(3, put('cases/a'), problem),
    ]);
    expect([...waitingBehind(entries).keys()].toSorted()).toEqual(['series/s', 'sessions/1']);
  });

  it.each([
    [put('sessions/1'), { by: 'sheet', kind: 'sessions' }],
    [put('other-time/1'), { by: 'sheet', kind: 'other-time' }],
    [put('cases/1'), { by: 'page', way: '/cases/1' }],
    [put('connections/1'), { by: 'page', way: '/connections/1/edit' }],
    [put('sessions/1/acting'), { by: 'anew', way: '/today' }],
    [put('agreements/2026-03-04'), { by: 'anew', way: '/account/agreement' }],
    [{ method: 'DELETE', path: 'cases/1', body: null } as Write, { by: 'anew', way: '/cases' }],
  ])('is put right where its kind is: %#', (write, mending) => {
    const [entry] = entriesOf([waiting(1, write, problem)]);
    expect(entry && mendingOf(entry)).toEqual(mending);
  });
});
