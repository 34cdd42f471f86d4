import { epochDay } from '../days/epoch-day';
import { frozen } from '../test/logs';
import { neededOf } from './needed';
import { NO_FACTS, type Amount, type PersonFacts } from './policy';

type Test = Parameters<typeof neededOf>[0];

const REQUIRED = { strength: 'required' } as const;
/** The year of the Psychology Board. */
const YEAR = { from: epochDay('2025-12-01'), to: epochDay('2026-11-30') };

function needed(
  test: Test,
  basis: { facts?: Partial<PersonFacts>; clientHours?: number; from?: number; to?: number } = {},
) {
  const { facts = {}, clientHours = 0, from = YEAR.from, to = YEAR.to } = basis;
  return neededOf(
    frozen(test),
    frozen({ facts: { ...NO_FACTS, ...facts }, clientMinutes: clientHours * 60, from, to }),
  );
}
const amount = (minutes: Amount) =>
  ({ kind: 'amount', part: 'all', minutes, ...REQUIRED }) as const;

describe('neededOf', () => {
  it('an amount is what the body names', () => {
    expect(needed(amount(90))).toEqual({ minutes: 90 });
  });

  it.each([
    [0, 0],
    [1, 7.5],
    [20, 150],
  ])('one to eight: %d client hours ask for %d minutes', (clientHours, minutes) => {
    expect(
      needed({ kind: 'ratio', clientMinutesPerMinute: 8, ...REQUIRED }, { clientHours }),
    ).toEqual({
      minutes,
    });
  });

  it.each([
    ['a week', '2026-01-05', '2026-01-11', 90],
    ['a single day', '2026-01-05', '2026-01-05', 90 / 7],
    ['ten weeks and a day', '2026-01-05', '2026-03-16', (90 * 71) / 7],
    ['twelve weeks, over the night clocks go on', '2026-01-12', '2026-04-05', 1080],
  ])('90 minutes a week over %s', (_name, from, to, minutes) => {
    const days = { from: epochDay(from), to: epochDay(to) };
    expect(needed({ kind: 'weekly', part: 'group', minutes: 90, ...REQUIRED }, days)).toEqual({
      minutes,
    });
  });

  it.each([
    [0, 0],
    [0.5, 60],
    [10, 60],
    [10.1, 120],
  ])('%d direct hours ask for units of %d minutes', (clientHours, minutes) => {
    expect(needed({ kind: 'units', anotherAbove: 600, ...REQUIRED }, { clientHours })).toEqual({
      minutes,
    });
  });

  it.each([
    ['before the year', '2025-03-01', 600],
    ['on its first day', '2025-12-01', 600],
    ['on the last day of its first month', '2025-12-31', 600],
    ['in its second month', '2026-01-01', 550],
    ['in the middle of its last month', '2026-11-15', 50],
    ['on its last day', '2026-11-30', 50],
    ['the day after it', '2026-12-01', 0],
    ['months after it', '2027-02-01', 0],
  ])(
    'registered %s: months of registration, each a twelfth of ten hours',
    (_name, day, minutes) => {
      const facts = { registeredFrom: epochDay(day) };
      expect(needed(amount({ proRata: 600 }), { facts })).toEqual({ minutes });
    },
  );

  it('asks for the first field that has to be said', () => {
    const byTime = amount({ full: 90 });
    expect(needed(byTime)).toEqual({ missing: 'workTime' });
    expect(needed(byTime, { facts: { workTime: 'part' } })).toEqual({ missing: 'agreedMinutes' });
    expect(needed(byTime, { facts: { workTime: 'full' } })).toEqual({ minutes: 90 });
    expect(needed(amount({ below: 600, from: 900, clientMinutes: 24_000 }))).toEqual({
      missing: 'practiceRole',
    });
  });
});
