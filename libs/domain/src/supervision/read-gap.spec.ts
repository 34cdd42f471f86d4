import { epochDay } from '../days/epoch-day';
import { isoDate } from '../days/iso-date';
import { chosen, inGroup, supervised } from '../test/supervision';
import type { SupervisionContact } from './log';
import type { SupervisionPolicy } from './policy';
import { ownPolicy } from './policies/own';
import { COAMFTE_STUDENT } from './policies/training';
import { readPolicy } from './read-policy';

/** A practice's own rhythm, read by month; peers alone do not count. */
const every = (gapDays: number) =>
  ownPolicy({
    id: 'own',
    name: 'Practice',
    period: 'month',
    minutes: null,
    gapDays,
    group: 'full',
    isPeerCounted: false,
    strength: 'required',
  });

interface Given {
  policy?: SupervisionPolicy;
  chosenOn?: string;
  asOf: string;
  inPeriod?: string;
}

function read(contacts: readonly SupervisionContact[], { asOf, ...given }: Given) {
  const { policy = every(14), chosenOn = '2026-01-01', inPeriod = asOf } = given;
  const choice = chosen(policy, {}, chosenOn);
  const rows = { contacts, clientDays: [] };
  const reading = readPolicy(choice, rows, epochDay(asOf), epochDay(inPeriod));
  const test = reading?.tests.find(({ gap }) => gap !== null);
  if (!test?.gap) throw new Error('The policy asks for a rhythm.');
  const { status, missing, gap } = test;
  const lastOn = gap.lastOn === null ? null : isoDate(gap.lastOn);
  return { status, missing, lastOn, longestDays: gap.longestDays, dueOn: isoDate(test.dueOn ?? 0) };
}

const booked = (on: string) => supervised(on, { state: 'booked' });
const peers = (on: string, state: 'held' | 'booked') => inGroup(on, 60, 3, { isPeer: true, state });
const unsaid = (on: string) => supervised(on, { format: null, id: `unsaid-${on}` });
const held = (...days: string[]) => days.map((on) => supervised(on));

describe('the gap that runs now', () => {
  it.each([
    ['2026-03-01', 'met'],
    ['2026-03-10', 'met'],
    ['2026-03-11', 'at-risk'],
    ['2026-03-16', 'at-risk'],
    ['2026-03-17', 'unmet'],
  ])(
    'of at most 15 days, met on 1 March: %s is %s, five days are the last third',
    (asOf, status) => {
      expect(read(held('2026-03-01'), { policy: every(15), asOf })).toMatchObject({
        status,
        dueOn: '2026-03-16',
      });
    },
  );

  it.each([
    ['today', booked('2026-03-12'), 'on-track'],
    ['on the last day', booked('2026-03-16'), 'on-track'],
    ['a day late', booked('2026-03-17'), 'at-risk'],
    ['with peers, who do not count', peers('2026-03-14', 'booked'), 'at-risk'],
    ['and fell through', supervised('2026-03-11', { state: 'missed' }), 'at-risk'],
  ])('with a meeting booked %s', (_name, contact, status) => {
    const contacts = [...held('2026-03-01'), contact];
    expect(read(contacts, { policy: every(15), asOf: '2026-03-12' }).status).toBe(status);
  });

  it('is not ended by what is not credited', () => {
    const contacts = [...held('2026-03-01'), peers('2026-03-10', 'held')];
    expect(read(contacts, { chosenOn: '2026-03-01', asOf: '2026-03-16' })).toMatchObject({
      status: 'unmet',
      lastOn: '2026-03-01',
      longestDays: 15,
    });
  });

  it('is followed back for 366 days before its period where nobody was met', () => {
    expect(read([], { chosenOn: '2024-01-01', asOf: '2026-03-10' })).toEqual({
      status: 'unmet',
      missing: [],
      lastOn: null,
      longestDays: 375,
      dueOn: '2025-03-14',
    });
  });

  it('of a total looks at the last 366 days', () => {
    const first = epochDay('2025-02-01');
    const everyTenDays = Array.from({ length: 41 }, (_, index) =>
      supervised(isoDate(first + 10 * index)),
    );
    const contacts = [...held('2023-02-01'), ...everyTenDays];
    const given = { policy: COAMFTE_STUDENT, chosenOn: '2023-01-01', asOf: '2026-03-10' };
    expect(read(contacts, given)).toMatchObject({
      status: 'met',
      lastOn: '2026-03-08',
      longestDays: 10,
    });
  });

  it('of a total is not over because an earlier one was too long', () => {
    const contacts = held('2026-01-05', '2026-02-10', '2026-03-01');
    expect(read(contacts, { policy: COAMFTE_STUDENT, asOf: '2026-03-05' })).toMatchObject({
      status: 'met',
      dueOn: '2026-03-15',
      longestDays: 36,
    });
  });
});

describe('the longest gap of a month that has closed', () => {
  it.each<[string, string[], string, number]>([
    ['14 days are no more than 14', ['2026-02-25', '2026-03-11', '2026-03-25'], 'met', 14],
    ['15 days are', ['2026-02-25', '2026-03-12', '2026-03-25'], 'unmet', 15],
    ['up to its last day', ['2026-02-20', '2026-03-02', '2026-03-16'], 'unmet', 15],
    [
      'not beyond its last day',
      ['2026-02-20', '2026-03-06', '2026-03-20', '2026-04-05'],
      'met',
      14,
    ],
    ['ended on its first day', ['2026-02-10', '2026-03-01', '2026-03-15'], 'unmet', 19],
    ['ended the day before', ['2026-02-10', '2026-02-28', '2026-03-14', '2026-03-28'], 'met', 14],
  ])('%s', (_name, days, status, longestDays) => {
    for (const asOf of ['2026-04-10', '2027-06-01']) {
      expect(read(held(...days), { asOf, inPeriod: '2026-03-31' })).toMatchObject({
        status,
        longestDays,
      });
    }
  });

  it.each([
    ['2026-03-17', 'met', 14],
    ['2026-03-20', 'unmet', 17],
  ])('begins with the choice: chosen on 3 March, first met on %s', (first, status, longestDays) => {
    const given = { asOf: '2026-04-10', inPeriod: '2026-03-31', chosenOn: '2026-03-03' };
    expect(read(held(first, '2026-03-30'), given)).toMatchObject({ status, longestDays });
  });
});

describe('a contact of no known format', () => {
  it.each([
    ['while the gap is not over', '2026-03-12', '2026-03-15', 'at-risk', []],
    ['within the gap', '2026-03-12', '2026-03-16', 'unknown', ['format']],
    ['today', '2026-03-16', '2026-03-16', 'unknown', ['format']],
    ['14 days back', '2026-03-12', '2026-03-26', 'unknown', ['format']],
    ['15 days back: it could not close the gap', '2026-03-12', '2026-03-27', 'unmet', []],
    ['before the last one', '2026-02-25', '2026-03-16', 'unmet', []],
  ])('%s', (_name, on, asOf, status, missing) => {
    const contacts = [...held('2026-03-01'), unsaid(on)];
    expect(read(contacts, { asOf })).toMatchObject({ status, missing });
  });

  it.each([
    ['within the gap', '2026-03-10', 'unknown', ['format']],
    ['as early as closes it', '2026-03-06', 'unknown', ['format']],
    ['a day too early', '2026-03-05', 'unmet', []],
    ['before the gap', '2026-02-15', 'unmet', []],
    ['after the gap', '2026-03-25', 'unmet', []],
    ['after the month', '2026-04-02', 'unmet', []],
  ])('of a closed month, %s', (_name, on, status, missing) => {
    const contacts = [...held('2026-02-25', '2026-03-20'), unsaid(on)];
    const given = { asOf: '2026-04-10', inPeriod: '2026-03-31' };
    expect(read(contacts, given)).toMatchObject({ status, missing, longestDays: 23 });
  });
});
