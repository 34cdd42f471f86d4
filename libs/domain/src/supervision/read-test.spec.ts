import { epochDay } from '../days/epoch-day';
import { chosen, clientHours, inGroup, supervised } from '../test/supervision';
import type { ClientDay, SupervisionContact } from './log';
import type { PersonFacts, PolicyTest, SupervisionPolicy } from './policy';
import { BACP_ACCREDITED, BACP_STUDENT } from './policies/bacp';
import { CRPO_INDEPENDENT } from './policies/crpo';
import { CACREP_PRACTICUM, COAMFTE_STUDENT } from './policies/training';
import { readPolicy } from './read-policy';

interface Given {
  facts?: Partial<PersonFacts>;
  contacts?: readonly SupervisionContact[];
  clientDays?: readonly ClientDay[];
  asOf?: string;
  inPeriod?: string;
}

function testsOf(policy: SupervisionPolicy, given: Given) {
  const { facts, contacts = [], clientDays = [], asOf = '2026-03-31', inPeriod = asOf } = given;
  const rows = { contacts, clientDays };
  return readPolicy(chosen(policy, facts), rows, epochDay(asOf), epochDay(inPeriod))?.tests ?? [];
}

const alone = supervised('2026-03-03', { minutes: 60 });
const pair = supervised('2026-03-05', { minutes: 90, format: 'triadic' });
const five = inGroup('2026-03-10', 120, 5);

describe('the parts of what is credited', () => {
  const parts = (policy: SupervisionPolicy): SupervisionPolicy => ({
    ...policy,
    tests: (['all', 'individual', 'group'] as const).map((part): PolicyTest => ({
      kind: 'amount',
      part,
      minutes: 600,
      strength: 'required',
    })),
  });

  it.each([
    ['a pair is individual for CRPO', CRPO_INDEPENDENT, [270, 150, 120]],
    ['a pair is a group for BACP, and brings half', BACP_ACCREDITED, [129, 60, 69]],
  ])('%s', (_name, policy, minutes) => {
    const tests = testsOf(parts(policy), { contacts: [alone, pair, five] });
    expect(tests.map(({ creditedMinutes }) => creditedMinutes)).toEqual(minutes);
  });

  it('weekly averages look at individual and group time apart', () => {
    const contacts = [alone, five].map((contact) => ({
      ...contact,
      supervisor: 'qualified' as const,
    }));
    const facts = { termFrom: epochDay('2026-03-02'), termTo: epochDay('2026-03-15') };
    const tests = testsOf(CACREP_PRACTICUM, { contacts, facts, asOf: '2026-03-15' });
    expect(tests).toMatchObject([
      { neededMinutes: 120, creditedMinutes: 60, shortfallMinutes: 60 },
      { neededMinutes: 180, creditedMinutes: 120, shortfallMinutes: 60 },
    ]);
  });

  it('a contact of no known format belongs to none, and is asked for', () => {
    const contacts = [alone, supervised('2026-03-20', { format: null })];
    for (const test of testsOf(parts(CRPO_INDEPENDENT), { contacts })) {
      expect(test).toMatchObject({ status: 'unknown', missing: ['format'] });
    }
    const informal = supervised('2026-03-20', { format: null, kind: 'consultation' });
    for (const test of testsOf(parts(CRPO_INDEPENDENT), { contacts: [alone, informal] })) {
      expect(test.missing).toEqual([]);
    }
  });
});

describe('observed time', () => {
  const observed = (...contacts: SupervisionContact[]) => testsOf(COAMFTE_STUDENT, { contacts })[2];
  const seen = { ...alone, isObserved: true };
  const unseen = { ...pair, isObserved: false };

  it('is what was seen or heard', () => {
    expect(observed(seen, unseen)).toMatchObject({
      neededMinutes: 3000,
      creditedMinutes: 60,
      status: 'on-track',
      missing: [],
    });
  });

  it('is unknown while it was not said, unless the contact brings nothing', () => {
    expect(observed(seen, five)).toMatchObject({
      creditedMinutes: 60,
      status: 'unknown',
      missing: ['isObserved'],
    });
    const nine = inGroup('2026-03-10', 120, 9);
    expect(observed(seen, nine)).toMatchObject({ status: 'on-track', missing: [] });
  });
});

describe('not by peers alone', () => {
  const peers = inGroup('2026-03-04', 90, 3, { isPeer: true });
  const unsaid = inGroup('2026-03-06', 90, 3, { isPeer: null });
  const led = inGroup('2026-03-08', 90, 3, { isPeer: false });

  it.each<[string, SupervisionContact[], string, string[]]>([
    ['nobody', [], 'at-risk', []],
    ['peers', [peers], 'at-risk', []],
    ['a group of which it is not said', [peers, unsaid], 'unknown', ['isPeer']],
    ['a group that is led', [peers, unsaid, led], 'met', []],
    ['alone', [peers, alone], 'met', []],
    ['a pair', [peers, pair], 'met', []],
  ])('with %s', (_name, contacts, status, missing) => {
    expect(testsOf(BACP_STUDENT, { contacts })[3]).toMatchObject({ status, missing });
  });

  it('a contact that brings nothing is not asked for', () => {
    const friend = { ...unsaid, kind: 'consultation' as const };
    expect(testsOf(BACP_STUDENT, { contacts: [peers, friend] })[3]).toMatchObject({
      status: 'at-risk',
      missing: [],
    });
  });
});

describe('what was before the log', () => {
  const facts = { broughtMinutes: 600, broughtClientMinutes: 4800 };

  it('counts towards a total, not in a month', () => {
    expect(testsOf(BACP_STUDENT, { facts }).slice(0, 2)).toMatchObject([
      { test: { kind: 'ratio' }, neededMinutes: 0, creditedMinutes: 0 },
      { test: { kind: 'amount' }, neededMinutes: 90, creditedMinutes: 0 },
    ]);
    expect(testsOf(COAMFTE_STUDENT, { facts })).toMatchObject([
      { test: { kind: 'amount', part: 'all' }, neededMinutes: 6000, creditedMinutes: 600 },
      { test: { kind: 'ratio' }, neededMinutes: 960, creditedMinutes: 600 },
      { test: { part: 'observed' }, creditedMinutes: 0 },
      { test: { kind: 'gap' }, creditedMinutes: 0 },
    ]);
  });

  it('does not count in an average, which begins with the choice', () => {
    const average = { kind: 'weekly', part: 'all', minutes: 60, strength: 'required' } as const;
    const policy = { ...COAMFTE_STUDENT, tests: [average] };
    expect(testsOf(policy, { facts })[0]?.creditedMinutes).toBe(0);
  });
});

describe('client work', () => {
  const clientDays = ['2026-02-28', '2026-03-01', '2026-03-20', '2026-03-31', '2026-04-01'].map(
    (on) => clientHours(on, 8),
  );

  it.each([
    ['2026-03-01', '2026-03-01', 60],
    ['2026-03-19', '2026-03-19', 60],
    ['2026-03-20', '2026-03-20', 120],
    ['2026-03-31', '2026-03-31', 180],
    ['2026-04-10', '2026-03-15', 180],
    ['2026-02-20', '2026-03-15', 0],
  ])('read on %s, asks in the month of %s for an hour a day of it', (asOf, inPeriod, needed) => {
    expect(testsOf(BACP_STUDENT, { clientDays, asOf, inPeriod })[0]?.neededMinutes).toBe(needed);
  });
});
