import { epochDay } from '../../days/epoch-day';
import { frozen } from '../../test/logs';
import { chosen, inGroup, supervised } from '../../test/supervision';
import { creditOf } from '../credit';
import { readPolicy } from '../read-policy';
import { type OwnPolicy, OWN_POLICY_LIMITS, ownPolicy } from './own';

const OWN: OwnPolicy = {
  id: 'own',
  name: 'Rowan House',
  period: 'month',
  minutes: 90,
  gapDays: 21,
  group: 'full',
  isPeerCounted: true,
  strength: 'recommended',
};
const own = (changes: Partial<OwnPolicy> = {}) => ownPolicy(frozen({ ...OWN, ...changes }));
const ON = '2026-03-10';

describe('ownPolicy', () => {
  it('asks for an amount, a rhythm, or both, with the strength it was given', () => {
    const amount = { kind: 'amount', part: 'all', minutes: 90, strength: 'recommended' };
    const gap = { kind: 'gap', days: 21, strength: 'recommended' };
    expect(own().tests).toEqual([amount, gap]);
    expect(own({ gapDays: null }).tests).toEqual([amount]);
    expect(own({ minutes: null }).tests).toEqual([gap]);
  });

  it('goes by the practice’s name, and has no source to verify', () => {
    expect(own()).toMatchObject({
      id: 'own',
      body: 'Rowan House',
      role: '',
      verifiedOn: null,
      source: '',
      note: '',
    });
  });

  it.each([
    ['month', '2026-03-01', '2026-03-31'],
    ['week', '2026-03-09', '2026-03-15'],
  ] as const)('counts by the %s, a week from Monday', (period, from, to) => {
    const rows = { contacts: [], clientDays: [] };
    expect(readPolicy(chosen(own({ period })), rows, epochDay(ON))?.period).toEqual({
      from: epochDay(from),
      to: epochDay(to),
    });
  });

  it.each([
    ['full', [60, 60, 120]],
    ['half', [60, 30, 60]],
    ['shared', [60, 30, 30]],
  ] as const)(
    'credits group time %s: alone, in a pair, two hours of four: %j',
    (group, minutes) => {
      const contacts = [supervised(ON), supervised(ON, { format: 'triadic' }), inGroup(ON, 120, 4)];
      const { credit } = own({ group });
      expect(contacts.map((contact) => creditOf(credit, contact).minutes)).toEqual(minutes);
    },
  );

  it.each([
    [true, [120, 120, 120]],
    [false, [0, 0, 120]],
  ])('counts a group of peers, if so said: %s', (isPeerCounted, minutes) => {
    const groups = [true, null, false].map((isPeer) => inGroup(ON, 120, 4, { isPeer }));
    const { credit } = own({ isPeerCounted });
    expect(groups.map((group) => creditOf(credit, group).minutes)).toEqual(minutes);
  });

  it('asks no less of a month without clients', () => {
    const choice = chosen(own(), { documentedPauses: [epochDay('2026-03-01')] });
    const rows = { contacts: [], clientDays: [] };
    expect(readPolicy(choice, rows, epochDay(ON))?.isExempt).toBe(false);
  });

  it.each<[Partial<OwnPolicy>, string[]]>([
    [{}, ['format']],
    [{ group: 'half' }, ['format']],
    [{ group: 'shared' }, ['format', 'groupSize']],
    [{ isPeerCounted: false }, ['format', 'isPeer']],
    [{ group: 'shared', isPeerCounted: false }, ['format', 'groupSize', 'isPeer']],
  ])('asks of a contact what it needs: %j', (changes, contact) => {
    expect(own(changes).asks).toEqual({ contact, person: [] });
  });

  it.each<[Partial<OwnPolicy>, RegExp]>([
    [{ minutes: 0 }, /^minutes must be a whole number/],
    [{ minutes: 6001 }, /^minutes/],
    [{ minutes: 1.5 }, /^minutes must be a whole number/],
    [{ gapDays: 2 }, /^gapDays/],
    [{ gapDays: 121 }, /^gapDays/],
    [{ gapDays: 7.5 }, /^gapDays must be a whole number/],
    [{ minutes: null, gapDays: null }, /^minutes or gapDays must be given/],
  ])('refuses %j by its field', (changes, message) => {
    expect(() => own(changes)).toThrow(message);
  });

  it.each(['min', 'max'] as const)('takes its limits: %s', (end) => {
    const changes = {
      minutes: OWN_POLICY_LIMITS.minutes[end],
      gapDays: OWN_POLICY_LIMITS.gapDays[end],
    };
    expect(own(changes).tests).toMatchObject([
      { minutes: changes.minutes },
      { days: changes.gapDays },
    ]);
  });
});
