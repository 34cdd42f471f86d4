import { differenceInWords, outboxBand, sealedInWords, writeInWords } from '@understory/wording';
import type { WaitingRow } from './outbox';
import { entriesOf, takingBack } from './outbox-entries';
import { entryInWords, versionsInWords } from './outbox-words';
import { plainProblem } from '../shell/problem';
import { readWrite } from './read-write';
import type { Write } from './waiting';

const put = (path: string, body: object = {}): Write => ({
  method: 'PUT',
  path,
  body: { version: 0, ...body },
});

function waiting(
  seq: number,
  write: Write | null,
  { fate = null, isTried = false }: { fate?: WaitingRow['fate']; isTried?: boolean } = {},
): WaitingRow {
  const madeAt = '2026-03-04T12:05:00Z';
  const box = new Uint8Array();
  return {
    row: { seq, id: `r${seq}`, owner: 'ines', key: 'k', madeAt, isTried, box },
    write,
    fate,
  };
}
const conflict = (current: object | null) => ({
  kind: 'refused' as const,
  problem: { ...plainProblem('changed-elsewhere', 409), current },
});
const SESSION = {
  startsAt: '2026-03-04T14:00:00Z',
  zone: 'Europe/London',
  minutes: 50,
  kind: 'individual',
  outcome: 'held',
};

describe('entries of the outbox', () => {
  it('are one for each thing written about, in the order of its first word', () => {
    const rows = [
      waiting(1, put('check-ins/1', { energy: 1 })),
      waiting(2, put('leave/1')),
      waiting(3, put('check-ins/1', { energy: 2 })),
      waiting(4, null),
      waiting(5, null),
    ];
    const entries = entriesOf(rows);
    expect(entries.map(({ key }) => key)).toEqual(['check-ins/1', 'leave/1', 'r4', 'r5']);
    expect(entries[0]?.rows).toHaveLength(2);
    expect(entries[0]?.write?.body).toMatchObject({ energy: 2 });
  });

  it('keep a refusal of an earlier word on the same', () => {
    const [entry] = entriesOf([
      waiting(1, put('leave/1'), { fate: conflict(null) }),
      waiting(2, put('leave/1')),
    ]);
    expect(entry?.refusal?.code).toBe('changed-elsewhere');
  });

  it.each([
    ['something new that was never sent', put('leave/1'), {}, 'drop'],
    ['something new that may have arrived', put('leave/1'), { isTried: true }, 'remove-too'],
    [
      'something new that was refused',
      put('leave/1'),
      { isTried: true, fate: conflict(null) },
      'drop',
    ],
    ['a change', put('leave/1', { version: 2 }), { isTried: true }, 'drop'],
    ['a removal', { method: 'DELETE', path: 'leave/1', body: null }, { isTried: true }, 'drop'],
    ['what is sealed', null, { isTried: true }, 'drop'],
  ])('%s is taken back', (_, write, more, way) => {
    const [entry] = entriesOf([waiting(1, write as Write | null, more)]);
    expect(entry && takingBack(entry)).toBe(way);
  });
});

describe('words of the outbox', () => {
  it.each([
    [[], false, null],
    [[], true, 'The server does not answer. What you log waits here.'],
    [[waiting(1, null)], true, 'One entry waits to be sent.'],
    [[waiting(1, null), waiting(2, null)], false, 'Two entries wait to be sent.'],
    [
      [waiting(1, null), waiting(2, put('leave/1'), { fate: conflict(null) })],
      false,
      'One entry needs a look from you.',
    ],
  ])('on every page: %#', (rows, isAway, words) => {
    const stuck = rows.filter(({ fate }) => fate !== null).length;
    expect(outboxBand(rows.length - stuck, stuck, isAway)).toBe(words);
  });

  it.each([
    [put('sessions/1', SESSION), 'Session, Individual, Wednesday 4 March, 14:00, 50 min, Held'],
    [put('sessions/1/acting', { surface: 2 }), 'How a session was'],
    [{ method: 'DELETE', path: 'sessions/1', body: null } as Write, 'Session, removed'],
    [put('sessions/1', { outcome: 'held' }), 'Session, Held'],
    [
      put('contacts/1', { ...SESSION, isHeld: false }),
      'Contact, Wednesday 4 March, 14:00, 50 min, missed',
    ],
    [
      put('unseen-work/1', { kind: 'keeping-track', on: '2026-03-04' }),
      'Unseen work, Keeping track, Wednesday 4 March',
    ],
    [
      put('leave/1', { firstDay: '2026-03-04', lastDay: '2026-03-06' }),
      'Leave, Wednesday 4 March to Friday 6 March',
    ],
    [
      put('check-ins/1', { on: '2026-03-04', isSkipped: true }),
      'Check-in, Wednesday 4 March, skipped',
    ],
    [put('other-scores/1', { on: '2026-03-04', name: 'PHQ-9' }), 'Score, PHQ-9, Wednesday 4 March'],
    [put('disconnections/1', { openedOn: '2026-03-04' }), 'Disconnection, Wednesday 4 March'],
    [put('inventories/1', { on: '2026-03-04' }), 'Inventory, Wednesday 4 March'],
    [put('other-time/1', SESSION), 'Other time, Wednesday 4 March, 14:00, 50 min'],
  ])('of a write: %#', (write, words) => {
    expect(writeInWords(readWrite(write))).toBe(words);
  });

  it('tell of what is sealed how many, and when it was made', () => {
    expect(sealedInWords([], 'Europe/London')).toBeNull();
    const six = Array.from({ length: 6 }, (_, at) => `2026-07-01T12:0${at}:00Z`);
    const words = sealedInWords(six, 'Europe/London') ?? '';
    expect(words).toMatch(/^Six entries are sealed here until you are signed in\. Made /);
    expect(words).toContain('Wednesday 1 July, 13:00; ');
    expect(words).toMatch(/13:04, and one more\.$/);
  });

  it('set both versions beside each other, also where one was removed', () => {
    const of = (current: object | null) => {
      const [entry] = entriesOf([
        waiting(1, put('sessions/1', SESSION), { fate: conflict(current) }),
      ]);
      return entry && versionsInWords(entry);
    };
    expect(of({ ...SESSION, outcome: 'no-show' })).toMatchObject({
      elsewhere: expect.stringContaining('No-show'),
      here: expect.stringContaining('Held'),
    });
    expect(of(null)).toMatchObject({ elsewhere: 'Removed', insist: 'Log mine anew' });
  });

  it('name what differs beyond the short words, and all of an entry beside nothing', () => {
    const mine = { energy: 2, alone: null, note: 'a long-ish day', isRiskEvent: true, caseId: 'x' };
    expect(differenceInWords(mine, { ...mine, energy: 4, caseId: null })).toEqual([
      'case: another one',
      'energy: some',
    ]);
    expect(differenceInWords(mine, { ...mine, alone: 1 })).toEqual([
      'alone with the work: not said',
    ]);
    expect(differenceInWords(mine, {})).toEqual([
      'risk event: yes',
      'case: another one',
      'note: a long-ish day',
      'energy: some',
    ]);
    expect(differenceInWords(mine, mine)).toEqual([]);
  });

  it.each([
    [{ acuity: 'complex', minutes: 80 }, ['acuity: complex']],
    [
      { mode: 'in-person', initiator: 'scheduled', giveAndTake: -2 },
      [
        'how we met: in person',
        'who reached out: already in the calendar',
        'give and take: I gave much more',
      ],
    ],
    [{ mode: 'phone', giveAndTake: 0 }, ['how we met: phone', 'give and take: even']],
    [{ effort: 3, sharePercent: 75 }, ['effort: quite a lot', 'my share: three quarters']],
    [{ sharePercent: 60, score: 22.5 }, ['my share: 60\u00a0%', 'score: 22.5']],
  ])('say %j in the words of its form', (mine, words) => {
    expect(differenceInWords(mine, {})).toEqual(words);
  });

  it('tell apart two versions of other time that differ in their kind alone', () => {
    const [entry] = entriesOf([
      waiting(1, put('other-time/1', { ...SESSION, kind: 'notes' }), {
        fate: conflict({ ...SESSION, kind: 'admin' }),
      }),
    ]);
    expect(entry && versionsInWords(entry)).toMatchObject({
      here: 'Notes, Wednesday 4 March, 14:00, 50 min',
      elsewhere: 'Admin, Wednesday 4 March, 14:00, 50 min',
    });
  });

  it('say where a lost key leaves an entry', () => {
    const [entry] = entriesOf([waiting(1, null, { fate: { kind: 'unreadable' } })]);
    expect(entry && entryInWords(entry, 'Europe/London', () => null)).toMatchObject({
      name: 'An entry that cannot be opened: its key is gone',
      made: 'Made Wednesday 4 March, 12:05',
    });
  });
});
