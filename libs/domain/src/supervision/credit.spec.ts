import { inGroup, supervised } from '../test/supervision';
import { frozen } from '../test/logs';
import { type Credit, creditOf } from './credit';
import type { SupervisionContact } from './log';
import type { SupervisionPolicy } from './policy';
import { BACP_ACCREDITED } from './policies/bacp';
import { CALIFORNIA_ASSOCIATE } from './policies/california';
import { CRPO_QUALIFYING } from './policies/crpo';
import { ownPolicy } from './policies/own';
import { PSYBA_PSYCHOLOGIST } from './policies/psyba';
import { CACREP_PRACTICUM, COAMFTE_STUDENT } from './policies/training';

const ON = '2026-03-10';
const own = ownPolicy({
  id: 'own',
  name: 'Practice',
  period: 'month',
  minutes: 60,
  gapDays: null,
  group: 'shared',
  isPeerCounted: false,
  strength: 'required',
});
const UP_TO_EIGHT_ON_OWN_PRACTICE = {
  ...PSYBA_PSYCHOLOGIST.credit,
  group: COAMFTE_STUDENT.credit.group,
};

describe('creditOf', () => {
  it.each<[string, SupervisionPolicy, SupervisionContact, number, Credit]>([
    ['alone', BACP_ACCREDITED, supervised(ON), 60, { rule: 'full' }],
    [
      'a pair, for BACP',
      BACP_ACCREDITED,
      supervised(ON, { format: 'triadic' }),
      30,
      { rule: 'half', groupSize: 2 },
    ],
    [
      'a pair, for California',
      CALIFORNIA_ASSOCIATE,
      supervised(ON, { format: 'triadic' }),
      60,
      { rule: 'full' },
    ],
    ['four', BACP_ACCREDITED, inGroup(ON, 120, 4), 60, { rule: 'half', groupSize: 4 }],
    ['five', BACP_ACCREDITED, inGroup(ON, 120, 5), 24, { rule: 'shared', groupSize: 5 }],
    ['too many', COAMFTE_STUDENT, inGroup(ON, 60, 9), 0, { rule: 'nothing', because: 'too-large' }],
    [
      'peers',
      CALIFORNIA_ASSOCIATE,
      inGroup(ON, 60, 4, { isPeer: true }),
      0,
      { rule: 'nothing', because: 'peer' },
    ],
    [
      'peers, unsaid',
      CALIFORNIA_ASSOCIATE,
      inGroup(ON, 60, 4, { isPeer: null }),
      0,
      { rule: 'unknown', missing: 'isPeer' },
    ],
    [
      'too short',
      CALIFORNIA_ASSOCIATE,
      supervised(ON, { minutes: 59 }),
      0,
      { rule: 'nothing', because: 'too-short' },
    ],
    [
      'consultation',
      CALIFORNIA_ASSOCIATE,
      supervised(ON, { kind: 'consultation' }),
      0,
      { rule: 'nothing', because: 'kind' },
    ],
    [
      'a peer met',
      BACP_ACCREDITED,
      supervised(ON, { kind: 'peer', format: null }),
      0,
      { rule: 'nothing', because: 'kind' },
    ],
    [
      'unsaid',
      BACP_ACCREDITED,
      supervised(ON, { format: null }),
      0,
      { rule: 'unknown', missing: 'format' },
    ],
    [
      'size unsaid',
      BACP_ACCREDITED,
      inGroup(ON, 60, 4, { groupSize: null }),
      0,
      { rule: 'unknown', missing: 'groupSize' },
    ],
    [
      'size beside the point',
      CRPO_QUALIFYING,
      inGroup(ON, 60, 4, { groupSize: null }),
      60,
      { rule: 'full' },
    ],
    [
      'qualified peers',
      CRPO_QUALIFYING,
      inGroup(ON, 60, 4, { isPeer: true, supervisor: 'qualified' }),
      60,
      { rule: 'full' },
    ],
    [
      'informal peers',
      CRPO_QUALIFYING,
      inGroup(ON, 60, 4, { isPeer: true, supervisor: 'other' }),
      0,
      { rule: 'nothing', because: 'supervisor' },
    ],
    [
      'a supervisor unsaid',
      CACREP_PRACTICUM,
      supervised(ON),
      0,
      { rule: 'unknown', missing: 'supervisor' },
    ],
    [
      'a recognised one',
      CACREP_PRACTICUM,
      supervised(ON, { supervisor: 'qualified' }),
      60,
      { rule: 'full' },
    ],
    [
      'one’s own share',
      PSYBA_PSYCHOLOGIST,
      inGroup(ON, 120, 4, { ownShare: 0.25 }),
      30,
      { rule: 'own-share', share: 0.25 },
    ],
    [
      'share unsaid',
      PSYBA_PSYCHOLOGIST,
      supervised(ON),
      0,
      { rule: 'unknown', missing: 'ownShare' },
    ],
    ['a practice’s own', own, inGroup(ON, 60, 3), 20, { rule: 'shared', groupSize: 3 }],
    [
      'shared among who knows how many',
      own,
      inGroup(ON, 60, 3, { groupSize: null }),
      0,
      { rule: 'unknown', missing: 'groupSize' },
    ],
    [
      'size unsaid where the largest group is eight',
      CALIFORNIA_ASSOCIATE,
      inGroup(ON, 60, 4, { groupSize: null }),
      0,
      { rule: 'unknown', missing: 'groupSize' },
    ],
    [
      'a peer met for supervision',
      BACP_ACCREDITED,
      supervised(ON, { kind: 'peer' }),
      60,
      { rule: 'full' },
    ],
    [
      'one’s own share of a group that is too large',
      { ...PSYBA_PSYCHOLOGIST, credit: UP_TO_EIGHT_ON_OWN_PRACTICE },
      inGroup(ON, 60, 9, { ownShare: 0.5 }),
      0,
      { rule: 'nothing', because: 'too-large' },
    ],
    [
      'a group, where no group counts',
      { ...BACP_ACCREDITED, credit: { ...BACP_ACCREDITED.credit, group: [] } },
      inGroup(ON, 60, 2),
      0,
      { rule: 'nothing', because: 'too-large' },
    ],
  ])('%s', (_name, policy, contact, minutes, credit) => {
    expect(creditOf(frozen(policy.credit), frozen(contact))).toMatchObject({ minutes, credit });
  });

  it.each<[Partial<SupervisionContact>, RegExp]>([
    [{ minutes: 0 }, /^minutes/],
    [{ minutes: NaN }, /^minutes/],
    [{ groupSize: 1 }, /^groupSize/],
    [{ groupSize: 2.5 }, /^groupSize must be a whole number/],
    [{ ownShare: 1.1 }, /^ownShare/],
    [{ kind: 'friend' as 'peer' }, /^kind/],
    [{ state: 'planned' as 'held' }, /^state/],
    [{ format: 'crowd' as 'group' }, /^format/],
  ])('refuses %j by its field', (changes, message) => {
    expect(() => creditOf(BACP_ACCREDITED.credit, supervised(ON, changes))).toThrow(message);
  });
});
