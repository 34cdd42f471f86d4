import {
  epochDay,
  NO_DETAIL,
  NO_FACTS,
  ownPolicy,
  PERSON_FIELDS,
  POLICIES,
  type PersonFacts,
  readPolicy,
  SUPERVISION_FIELDS,
  type SupervisionContact,
  type SupervisionPolicy,
} from '@understory/domain';
import { expectSentences } from '../test/sentences';
import { creditWords, missingClause } from './supervision-credit';
import {
  forwardSentence,
  policyTitle,
  sourceSentence,
  supervisionSentence,
  testSentence,
  testTitle,
} from './supervision-sentences';

const AS_OF = '2026-11-24';

function meeting(on: string, changes: Partial<SupervisionContact> = {}): SupervisionContact {
  const alone = { ...NO_DETAIL, format: 'individual', kind: 'supervision', state: 'held' } as const;
  const knownOn = epochDay(changes.state === 'booked' ? '2026-11-02' : on);
  return { ...alone, id: on, on: epochDay(on), minutes: 60, knownOn, ...changes };
}
function read(
  policy: SupervisionPolicy | undefined,
  contacts: SupervisionContact[] = [],
  {
    facts,
    asOf = AS_OF,
    inPeriod = asOf,
  }: { facts?: Partial<PersonFacts>; asOf?: string; inPeriod?: string } = {},
) {
  if (!policy) throw new Error('There is no such policy.');
  const choice = {
    policy,
    terms: [{ effectiveFrom: epochDay('2026-01-01'), facts: { ...NO_FACTS, ...facts } }],
  };
  const rows = {
    contacts,
    clientDays: [{ on: epochDay('2026-11-10'), minutes: 600, setting: null }],
  };
  const reading = readPolicy(choice, rows, epochDay(asOf), epochDay(inPeriod));
  if (!reading) throw new Error('It applies.');
  return reading;
}
const byId = (id: string) => POLICIES.find((policy) => policy.id === id);
const bacp = byId('bacp-accredited');
const rhythm = ownPolicy({
  id: 'own',
  name: 'Alder House',
  period: 'month',
  minutes: null,
  gapDays: 14,
  group: 'full',
  isPeerCounted: true,
  strength: 'required',
});
const said = (reading: ReturnType<typeof read>) =>
  reading.tests.map((test) => testSentence(test, reading));

describe('the sentences of supervision', () => {
  it('say what the look says', () => {
    const held = meeting('2026-11-03', { minutes: 70 });
    const short = read(bacp, [held]);
    expect(said(short)).toEqual(['1 h 10 of 1 h 30 in November, 20 min to go.']);
    expect(forwardSentence(short)).toBe('Short by 20 min on 30 November unless more is booked.');
    expect(supervisionSentence([{ title: 'BACP', reading: short }])).toEqual({
      finding: '20 min to go in November',
      relief: 'What you book by 30 November covers it.',
    });
    const booked = read(bacp, [held, meeting('2026-11-26', { minutes: 50, state: 'booked' })]);
    expect(said(booked)).toEqual([
      '1 h 10 of 1 h 30 in November, 20 min to go. 50 min more is booked.',
    ]);
    expect(supervisionSentence([{ title: 'BACP', reading: booked }]).relief).toBe(
      'What is booked covers it.',
    );
  });

  it.each([
    [
      read(rhythm, [meeting('2026-11-17')]),
      'Last on 17 November. The next is due by 1 December.',
      'Nothing to do.',
    ],
    [
      read(rhythm, [meeting('2026-11-13'), meeting('2026-11-26', { state: 'booked' })]),
      'Last on 13 November. 26 November comes on day 13.',
      'What is booked covers it.',
    ],
    [
      read(rhythm, [meeting('2026-11-13')]),
      'Last on 13 November. The next is due by 27 November.',
      'Overdue after 27 November unless one is booked.',
    ],
    [
      read(rhythm),
      'None is logged yet. The next is due by 15 January.',
      'It was due by 15 January. Any meeting that counts mends what can be.',
    ],
    [
      read(bacp, [], { facts: { documentedPauses: [epochDay('2026-09-01')] }, asOf: '2026-09-20' }),
      '0 min of 1 h 30 in September, 1 h 30 to go.',
      'No clients in these days, as documented: nothing is asked.',
    ],
    [
      read(bacp, [meeting('2026-11-10', { format: null })]),
      'Say whether it was alone, in a pair or in a group, then it can be counted.',
      'Say whether it was alone, in a pair or in a group, then it can be counted.',
    ],
    [
      read(byId('california-associate'), [], { facts: { settings: 'one' } }),
      'Nothing is asked for in these seven days.',
      'Nothing to do.',
    ],
    [
      read(byId('california-trainee'), [meeting('2026-11-10')], { facts: { settings: 'one' } }),
      '1 h of 2 h so far, 1 h to go.',
      '1 h behind the client work so far.',
    ],
    [
      read(byId('psyba-psychologist')),
      '0 min of 10 h from 1 December 2025 to 30 November 2026, 10 h to go.',
      'Short by 10 h on 30 November unless more is booked.',
    ],
    [
      read(byId('crpo-independent'), [meeting('2026-11-10')]),
      '1 h of 150 h so far, 149 h to go.',
      'On the way; there is no day it is due.',
    ],
  ])('of a reading %#', (reading, first, forward) => {
    expect(said(reading)[0]).toBe(first);
    expect(forwardSentence(reading)).toBe(forward);
  });

  it.each(POLICIES)('of $id are whole sentences, whatever is known', (policy) => {
    const contacts = [
      meeting('2026-11-03'),
      meeting('2026-11-10', { format: 'group', groupSize: 6, isPeer: true, id: 'group' }),
    ];
    for (const facts of [
      {},
      { settings: 'one', workTime: 'full', practiceRole: 'neither' } as const,
    ]) {
      for (const asOf of ['2026-11-24', '2027-03-01']) {
        const reading = read(policy, contacts, { facts, asOf });
        const { finding, relief } = supervisionSentence([{ title: policyTitle(policy), reading }]);
        [...said(reading), forwardSentence(reading), relief, `${finding}.`].forEach(
          expectSentences,
        );
        reading.tests.forEach((test) => expectSentences(`${testTitle(test)}.`));
        expectSentences(sourceSentence(policy));
        expectSentences(policy.note);
      }
    }
  });

  it('put what is not covered first, and say what is only recommended', () => {
    const covered = read(bacp, [meeting('2026-11-03', { minutes: 90 })]);
    expect(supervisionSentence([{ title: 'BACP', reading: covered }]).finding).toBe(
      'You are covered',
    );
    const advised = { title: 'BACP, other', reading: read(byId('bacp-other')) };
    expect(supervisionSentence([{ title: 'BACP', reading: covered }, advised])).toEqual({
      finding: '1 h 30 to go in November',
      relief: 'It is recommended, not required. What you book by 30 November covers it.',
    });
    const unknown = { title: 'NCPS, registrant', reading: read(byId('ncps-registrant')) };
    expect(supervisionSentence([unknown])).toEqual({
      finding: 'NCPS, registrant needs a word from you',
      relief: 'Say whether you work full time, then it can be counted.',
    });
    expect(supervisionSentence([])).toEqual({ finding: '', relief: '' });
    expect(supervisionSentence([{ title: 'Alder House', reading: read(rhythm) }]).finding).toBe(
      'Alder House is not covered',
    );
  });

  it('say where a policy comes from', () => {
    expect(sourceSentence(bacp ?? rhythm)).toBe(
      'As summarised on 22 November 2026. Your body’s current text decides.',
    );
    expect(sourceSentence(rhythm)).toBe('Your practice’s own.');
    expect(policyTitle(rhythm)).toBe('Alder House');
  });
});

describe('how a contact is credited', () => {
  const words = (id: string, changes: Partial<SupervisionContact>) =>
    read(byId(id), [meeting('2026-11-23', changes)], { facts: { settings: 'one' } }).lines.map(
      creditWords,
    );

  it.each<[string, Partial<SupervisionContact>, string]>([
    ['bacp-accredited', {}, '1 h alone: counts in full'],
    [
      'bacp-accredited',
      { format: 'group', groupSize: 4, minutes: 120 },
      '2 h in a group of four: half counts',
    ],
    [
      'bacp-accredited',
      { format: 'group', groupSize: 6, isPeer: true },
      '1 h in a peer group of six: shared by six',
    ],
    [
      'bacp-accredited',
      { format: 'group' },
      '1 h in a group: not known yet is how many shared the time',
    ],
    [
      'bacp-accredited',
      { format: null },
      '1 h: not known yet is whether it was alone, in a pair or in a group',
    ],
    ['psyba-psychologist', { ownShare: 0.25 }, '1 h alone: 25\u00a0% on your own practice'],
    [
      'california-associate',
      { format: 'triadic', minutes: 30 },
      '30 min in a pair: too short to count',
    ],
    ['california-associate', { minutes: 420 }, '7 h alone: partly beyond what counts in a week'],
  ])('%s %j', (id, changes, expected) => {
    expect(words(id, changes)).toEqual([expected]);
  });

  it('has a clause for every field', () => {
    const fields = [...SUPERVISION_FIELDS, ...PERSON_FIELDS];
    fields.forEach((field) => expectSentences(`Say ${missingClause(field)}.`));
  });
});
