import { epochDay } from '../days/epoch-day';
import { chosen, clientHours, inGroup, supervised } from '../test/supervision';
import type { ClientDay, SupervisionContact } from './log';
import type { PersonFacts, SupervisionPolicy } from './policy';
import { BACP_ACCREDITED, BACP_STUDENT } from './policies/bacp';
import { CALIFORNIA_ASSOCIATE } from './policies/california';
import { readPolicy } from './read-policy';

interface Case {
  policy?: SupervisionPolicy;
  facts?: Partial<PersonFacts>;
  contacts: readonly SupervisionContact[];
  clientDays?: readonly ClientDay[];
  asOf?: string;
  inPeriod?: string;
}

function read({ policy = BACP_ACCREDITED, facts, contacts, clientDays = [], ...days }: Case) {
  const { asOf = '2026-03-31', inPeriod = asOf } = days;
  const rows = { contacts, clientDays };
  return readPolicy(chosen(policy, facts), rows, epochDay(asOf), epochDay(inPeriod));
}
const hours = (given: Case) => (read(given)?.tests[0]?.creditedMinutes ?? NaN) / 60;
const closed = { asOf: '2026-04-01', inPeriod: '2026-03-31' };

describe('worked by hand: BACP, each month', () => {
  it('an hour alone and two hours in a group of four: 2.00, met', () => {
    const contacts = [supervised('2026-03-03'), inGroup('2026-03-17', 120, 4)];
    expect(hours({ contacts })).toBe(2);
    expect(read({ contacts })?.status).toBe('met');
  });

  it('two hours in a group of six: 0.333, unmet', () => {
    const contacts = [inGroup('2026-03-17', 120, 6)];
    expect(hours({ contacts })).toBeCloseTo(1 / 3, 9);
    expect(read({ contacts, ...closed })?.status).toBe('unmet');
  });

  it('an hour and a half in a peer group of three: 0.75', () => {
    expect(hours({ contacts: [inGroup('2026-03-17', 90, 3, { isPeer: true })] })).toBe(0.75);
  });

  it('an hour on days 1 and 22 is 2.0, met; the same rhythm of 21 days fails April with 1.0', () => {
    const contacts = [supervised('2026-03-01'), supervised('2026-03-22'), supervised('2026-04-12')];
    expect(hours({ contacts })).toBe(2);
    expect(read({ contacts, ...closed })?.status).toBe('met');
    const april = { contacts, asOf: '2026-05-01', inPeriod: '2026-04-30' };
    expect(hours(april)).toBe(1);
    expect(read(april)?.status).toBe('unmet');
  });

  it('25 hours a year, evenly spaced, can fail single months though 18 are asked for', () => {
    const first = epochDay('2026-01-05');
    const contacts = Array.from({ length: 18 }, (_, index) => {
      const on = first + Math.round((index * 365) / 18);
      return supervised('2026-01-01', { id: String(index), on, minutes: 84 });
    });
    const months = Array.from({ length: 12 }, (_, index) => `2026-${pad(index + 1)}-15`);
    const failed = months.filter(
      (inPeriod) => read({ contacts, asOf: '2027-06-01', inPeriod })?.status === 'unmet',
    );
    expect(failed.length).toBeGreaterThan(0);
    expect(failed.length).toBeLessThan(12);
  });
});

describe('worked by hand: student and California', () => {
  it('20 client hours ask a student for 2.5 h, so that 2.0 h are unmet though more than 1.5', () => {
    const contacts = ['2026-02-25', '2026-03-02', '2026-03-14', '2026-03-26', '2026-03-31'].map(
      (on) => supervised(on, { minutes: 30 }),
    );
    const clientDays = [clientHours('2026-03-05', 12), clientHours('2026-03-20', 8)];
    const given = { policy: BACP_STUDENT, contacts, clientDays, ...closed };
    expect(read(given)?.tests.map((test) => [test.test.kind, test.status])).toEqual([
      ['ratio', 'unmet'],
      ['amount', 'met'],
      ['gap', 'met'],
      ['led', 'met'],
    ]);
    expect(read(given)?.tests[0]?.neededMinutes).toBe(150);
    expect(read(given)?.status).toBe('unmet');
  });

  /** Sunday 8 to Saturday 14 March 2026. */
  const week = {
    policy: CALIFORNIA_ASSOCIATE,
    facts: { settings: 'one' },
    asOf: '2026-03-14',
  } as const;
  const twelveHours = [clientHours('2026-03-09', 6), clientHours('2026-03-11', 6)];

  it('12 direct hours in a week ask for two units: an hour alone and two in a group of eight are two', () => {
    const contacts = [supervised('2026-03-10'), inGroup('2026-03-12', 120, 8)];
    const reading = read({ ...week, contacts, clientDays: twelveHours });
    expect(reading).toMatchObject({
      status: 'met',
      tests: [{ neededMinutes: 120, creditedMinutes: 120 }],
    });
  });

  it('two hours in a group of nine are no unit', () => {
    const contacts = [inGroup('2026-03-12', 120, 9)];
    const reading = read({ ...week, contacts, clientDays: twelveHours });
    expect(reading?.tests[0]?.creditedMinutes).toBe(0);
    expect(reading?.lines[0]?.credit).toEqual({ rule: 'nothing', because: 'too-large' });
  });

  it.each([
    [0, 0, 'met'],
    [0.5, 60, 'at-risk'],
    [10, 60, 'at-risk'],
    [10.1, 120, 'at-risk'],
  ])('%d direct hours ask for %d minutes: %s', (direct, needed, status) => {
    const clientDays = [clientHours('2026-03-09', direct)];
    const reading = read({ ...week, contacts: [], clientDays });
    expect(reading).toMatchObject({ status, tests: [{ neededMinutes: needed }] });
  });

  it('counts no more than six hours of a week, the best-credited first', () => {
    const alone = [8, 9, 10].map((day) => supervised(`2026-03-${pad(day)}`, { minutes: 120 }));
    const group = inGroup('2026-03-08', 120, 8);
    const reading = read({ ...week, contacts: [group, ...alone] });
    expect(reading?.tests[0]?.creditedMinutes).toBe(360);
    expect(
      reading?.lines.find((line) => line.contact === group || line.minutes === 0),
    ).toMatchObject({ minutes: 0, credit: { rule: 'nothing', because: 'weekly-limit' } });
  });

  it('reads each setting by itself and shows the gravest', () => {
    const clientDays = [
      clientHours('2026-03-09', 4, 'clinic'),
      clientHours('2026-03-10', 4, 'school'),
    ];
    const contacts = [supervised('2026-03-10', { setting: 'clinic' })];
    const several = { ...week, facts: { settings: 'several' as const }, contacts, clientDays };
    expect(read(several)).toMatchObject({ status: 'at-risk', setting: 'school' });
    expect(read({ ...several, contacts: [supervised('2026-03-10')] })).toMatchObject({
      status: 'unknown',
      missing: ['setting'],
    });
    expect(read({ ...several, facts: {} })).toMatchObject({
      status: 'unknown',
      missing: ['settings'],
    });
  });
});

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
