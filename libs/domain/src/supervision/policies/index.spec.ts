import { epochDay } from '../../days/epoch-day';
import { isoDate } from '../../days/iso-date';
import { chosen, clientHours, inGroup, supervised } from '../../test/supervision';
import { creditOf } from '../credit';
import type { SupervisionContact } from '../log';
import type { SupervisionPolicy } from '../policy';
import { readPolicy } from '../read-policy';
import { POLICIES } from '.';

/** Saturday 14 March 2026. */
const AS_OF = epochDay('2026-03-14');
const FACTS = {
  workTime: 'full',
  practiceRole: 'neither',
  settings: 'one',
  termFrom: epochDay('2026-03-02'),
  termTo: epochDay('2026-03-29'),
} as const;

function policyOf(id: string): SupervisionPolicy {
  const policy = POLICIES.find((one) => one.id === id);
  if (!policy) throw new Error(`No policy is called ${id}.`);
  return policy;
}

describe('what each body asks for, with 40 hours with clients', () => {
  it.each<[string, string, string | null, (number | null)[]]>([
    ['bacp-accredited', '2026-03-01', '2026-03-31', [1.5]],
    ['bacp-other', '2026-03-01', '2026-03-31', [1.5]],
    ['bacp-student', '2026-03-01', '2026-03-31', [5, 1.5, null, null]],
    ['ncps-registrant', '2026-03-01', '2026-03-31', [1.5]],
    ['california-associate', '2026-03-08', '2026-03-14', [2]],
    ['california-trainee', '2026-01-01', null, [8]],
    ['coamfte-student', '2026-01-01', null, [100, 8, 50, null]],
    ['cacrep-practicum', '2026-03-02', '2026-03-29', [4, 6]],
    ['cacrep-internship', '2026-03-02', '2026-03-29', [4, 6]],
    ['psyba-psychologist', '2025-12-01', '2026-11-30', [10]],
    ['pacfa-member', '2025-07-01', '2026-06-30', [10]],
    ['crpo-qualifying', '2026-01-01', null, [100, 40 / 4.5]],
    ['crpo-independent', '2026-01-01', null, [150, 75]],
  ])('%s: from %s to %s, hours %j', (id, from, to, hours) => {
    const rows = { contacts: [], clientDays: [clientHours('2026-03-14', 40)] };
    const reading = readPolicy(chosen(policyOf(id), FACTS), rows, AS_OF);
    expect(reading?.period).toEqual({ from: epochDay(from), to: to && epochDay(to) });
    const needed = reading?.tests.map((test) => test.neededMinutes && test.neededMinutes / 60);
    expect(needed).toEqual(hours);
  });

  it('demands it, but for two amounts that are advised', () => {
    const advised = POLICIES.flatMap(({ id, tests }) =>
      tests
        .filter(({ strength }) => strength !== 'required')
        .map(({ kind, strength }) => [id, kind, strength]),
    );
    expect(advised).toEqual([
      ['bacp-other', 'amount', 'recommended'],
      ['crpo-qualifying', 'ratio', 'recommended'],
    ]);
  });

  it('asks nothing of a documented month without clients, for members of BACP alone', () => {
    const exempting = POLICIES.filter((policy) => {
      const pauses = ['2025-07-01', '2025-12-01', '2026-01-01', '2026-03-01', '2026-03-02'];
      const facts = { ...FACTS, documentedPauses: [...pauses, '2026-03-08'].map(epochDay) };
      const rows = { contacts: [], clientDays: [] };
      return readPolicy(chosen(policy, facts), rows, AS_OF)?.isExempt;
    });
    expect(exempting.map(({ id }) => id)).toEqual(['bacp-accredited', 'bacp-other']);
  });

  it.each(POLICIES)('misses nothing of a contact that it does not ask: $id', (policy) => {
    const unsaid = [
      supervised('2026-03-10', { format: null }),
      supervised('2026-03-11'),
      inGroup('2026-03-12', 60, 4, { groupSize: null, isPeer: null }),
    ];
    const missing = unsaid.flatMap((contact) => {
      const rows = { contacts: [contact], clientDays: [clientHours('2026-03-14', 40)] };
      const tests = readPolicy(chosen(policy, FACTS), rows, AS_OF)?.tests ?? [];
      return tests.flatMap((test) => test.missing);
    });
    expect(missing).toContain('format');
    expect(policy.asks.contact).toEqual(expect.arrayContaining(missing));
  });

  it('asks for one at least fortnightly of students', () => {
    const due = ['bacp-student', 'coamfte-student'].map((id) => {
      const rows = { contacts: [supervised('2026-03-03')], clientDays: [] };
      const tests = readPolicy(chosen(policyOf(id), FACTS), rows, AS_OF)?.tests ?? [];
      return isoDate(tests.find(({ gap }) => gap !== null)?.dueOn ?? 0);
    });
    expect(due).toEqual(['2026-03-17', '2026-03-17']);
  });
});

describe('what each body credits', () => {
  const said = { supervisor: 'qualified', ownShare: 0.5 } as const;
  const ON = '2026-03-10';
  const contacts: SupervisionContact[] = [
    supervised(ON, said),
    supervised(ON, { ...said, format: 'triadic' }),
    inGroup(ON, 120, 4, said),
    inGroup(ON, 120, 10, said),
    inGroup(ON, 120, 4, { ...said, isPeer: true }),
    supervised(ON, { ...said, kind: 'peer' }),
    supervised(ON, { ...said, kind: 'consultation' }),
  ];

  it.each([
    ['bacp-accredited', [60, 30, 60, 12, 60, 60, 0]],
    ['bacp-other', [60, 30, 60, 12, 60, 60, 0]],
    ['bacp-student', [60, 30, 60, 12, 60, 60, 0]],
    ['ncps-registrant', [60, 60, 120, 120, 120, 60, 0]],
    ['california-associate', [60, 60, 60, 0, 0, 0, 0]],
    ['california-trainee', [60, 60, 60, 0, 0, 0, 0]],
    ['coamfte-student', [60, 60, 120, 0, 0, 0, 0]],
    ['cacrep-practicum', [60, 60, 120, 120, 0, 0, 0]],
    ['cacrep-internship', [60, 60, 120, 120, 0, 0, 0]],
    ['psyba-psychologist', [30, 30, 60, 60, 60, 30, 30]],
    ['pacfa-member', [60, 60, 120, 120, 120, 60, 0]],
    ['crpo-qualifying', [60, 60, 120, 120, 120, 60, 0]],
    ['crpo-independent', [60, 60, 120, 120, 120, 60, 0]],
  ])(
    '%s: of an hour alone and in a pair, two hours in a group of four, of ten and with three peers, an hour with a peer and of consultation: %j',
    (id, minutes) => {
      const { credit } = policyOf(id);
      expect(contacts.map((contact) => creditOf(credit, contact).minutes)).toEqual(minutes);
    },
  );

  it.each([
    ['cacrep-practicum', [0, 0, 0, 0]],
    ['cacrep-internship', [0, 0, 0, 0]],
    ['crpo-qualifying', [60, 60, 120, 0]],
    ['crpo-independent', [60, 60, 120, 0]],
    ['pacfa-member', [60, 60, 120, 120]],
  ])('%s: with nobody it recognises %j', (id, minutes) => {
    const { credit } = policyOf(id);
    const others = [0, 1, 2, 4].flatMap((index) => contacts[index] ?? []);
    const credited = others.map((one) => creditOf(credit, { ...one, supervisor: 'other' }).minutes);
    expect(credited).toEqual(minutes);
  });
});
