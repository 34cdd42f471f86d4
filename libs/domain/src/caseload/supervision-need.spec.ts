import * as fc from 'fast-check';
import { POLICIES } from '../supervision/policies';
import { ownPolicy } from '../supervision/policies/own';
import { NO_FACTS, type PersonFacts } from '../supervision/policy';
import { draws } from '../test/draws';
import { frozen } from '../test/logs';
import { supervisionNeed } from './supervision-need';

const SAID: PersonFacts = {
  ...NO_FACTS,
  workTime: 'full',
  practiceRole: 'neither',
  settings: 'one',
};

function policyOf(id: string) {
  const policy = POLICIES.find((one) => one.id === id);
  if (!policy) throw new Error(`No policy is called ${id}.`);
  return policy;
}
const need = (id: string, hours: number, facts: PersonFacts = SAID) =>
  supervisionNeed(frozen(policyOf(id)), frozen(facts), hours * 60);

describe('supervisionNeed', () => {
  // A month has 30.4375 days, 4.348 weeks.
  it.each([
    ['bacp-accredited', 5, 90, false],
    ['bacp-accredited', 30, 90, false],
    ['bacp-other', 20, 90, false],
    ['bacp-student', 2, 90, true],
    ['bacp-student', 20, (1200 * 30.4375) / 7 / 8, true],
    ['ncps-registrant', 20, 90, false],
    ['california-associate', 0, 0, true],
    ['california-associate', 10, (60 * 30.4375) / 7, true],
    ['california-associate', 10.1, (120 * 30.4375) / 7, true],
    ['california-trainee', 20, (1200 * 30.4375) / 7 / 5, true],
    ['psyba-psychologist', 20, 50, false],
    ['pacfa-member', 7, 50, true],
    ['pacfa-member', 8, 75, true],
    ['crpo-qualifying', 18, (1080 * 30.4375) / 7 / 4.5, true],
    ['crpo-independent', 18, null, false],
    ['coamfte-student', 15, (900 * 30.4375) / 7 / 5, true],
    // An hour alone or in a pair and an hour and a half in a group, each a week, beside each other.
    ['cacrep-practicum', 18, (150 * 30.4375) / 7, false],
  ])('%s with %d client hours a week: %d minutes a month', (id, hours, minutes, follows) => {
    const { minutesAMonth, followsCaseload, missing } = need(id, hours);
    if (minutes === null) expect(minutesAMonth).toBeNull();
    else expect(minutesAMonth).toBeCloseTo(minutes, 9);
    expect([followsCaseload, missing]).toEqual([follows, null]);
  });

  it('counts a practice’s own week by month, and a rhythm as no amount', () => {
    const own = {
      id: 'own',
      name: 'Alder House',
      period: 'week',
      minutes: 30,
      gapDays: 14,
      group: 'full',
      isPeerCounted: false,
      strength: 'required',
    } as const;
    const { minutesAMonth } = supervisionNeed(ownPolicy(own), SAID, 600);
    expect(minutesAMonth).toBeCloseTo((30 * 30.4375) / 7, 9);
    const rhythm = ownPolicy({ ...own, minutes: null });
    expect(supervisionNeed(rhythm, SAID, 600)).toEqual({
      minutesAMonth: null,
      followsCaseload: false,
      isAdvised: false,
      missing: null,
    });
  });

  it.each([
    ['ncps-registrant', 'workTime'],
    ['pacfa-member', 'practiceRole'],
    ['california-associate', 'settings'],
  ])('%s says that %s is missing', (id, missing) => {
    expect(need(id, 2, NO_FACTS)).toMatchObject({ minutesAMonth: null, missing });
  });

  it.each([
    ['bacp-other', true],
    ['crpo-qualifying', true],
    ['bacp-student', false],
    ['crpo-independent', false],
  ])('%s is advised alone: %s', (id, isAdvised) => {
    expect(need(id, 20).isAdvised).toBe(isAdvised);
  });

  it('takes a usual year as whole, whenever the registration began', () => {
    expect(need('psyba-psychologist', 20, { ...SAID, registeredFrom: 20_000 }).minutesAMonth).toBe(
      need('psyba-psychologist', 20).minutesAMonth,
    );
  });

  it('never asks for less where there is more work', () => {
    const hours = fc.double({ min: 0, max: 80, noNaN: true });
    fc.assert(
      fc.property(fc.constantFrom(...POLICIES), hours, hours, (policy, some, more) => {
        const of = (h: number) => supervisionNeed(policy, SAID, h * 60).minutesAMonth ?? 0;
        expect(of(some + more)).toBeGreaterThanOrEqual(of(some) - 1e-9);
      }),
      draws(200),
    );
  });

  it('refuses more than a week holds', () => {
    expect(() => need('bacp-student', 169)).toThrow(/^clientMinutesAWeek must be/);
    expect(() => need('bacp-student', NaN)).toThrow(/^clientMinutesAWeek must be/);
  });
});
