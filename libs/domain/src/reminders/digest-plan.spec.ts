import { checkPlan, checkQuietHours, type DigestPlan } from './digest-plan';

const PLAN: DigestPlan = {
  rhythm: 'weekly',
  weekday: 5,
  hour: 16,
  quietHours: { from: 20, to: 7 },
  since: 0,
};

it.each([
  ['the usual one', {}],
  ['the first hour of a Monday', { weekday: 1, hour: 0 }],
  ['the last of a Sunday', { weekday: 7, hour: 23 }],
  ['one without quiet hours', { quietHours: null }],
] as const)('keeps %s as it is', (_name, changes) => {
  const plan = { ...PLAN, ...changes };
  expect(checkPlan(plan)).toBe(plan);
});

it.each([
  [{ rhythm: 'daily' as 'weekly' }, 'rhythm must be one of weekly, fortnightly, not "daily"'],
  [{ weekday: 0 }, 'weekday must be a whole number from 1 to 7, not 0'],
  [{ weekday: 8 }, 'weekday must be a whole number from 1 to 7, not 8'],
  [{ hour: 24 }, 'hour must be a whole number from 0 to 23, not 24'],
  [{ hour: 9.5 }, 'hour must be a whole number from 0 to 23, not 9.5'],
  [{ since: NaN }, 'since must be a whole number from -719528 to 2932896, not NaN'],
  [{ quietHours: { from: 24, to: 7 } }, /^quietHours.from must be/],
])('refuses %j', (changes, message) => {
  expect(() => checkPlan({ ...PLAN, ...changes })).toThrow(message);
});

it('refuses quiet hours that have no length or no end', () => {
  expect(() => checkQuietHours({ from: 7, to: 7 })).toThrow(
    new RangeError('quietHours.to must be another hour than 7'),
  );
  expect(() => checkQuietHours({ from: 0, to: -1 })).toThrow(/^quietHours.to must be/);
  expect(() => checkQuietHours({ from: 0.5, to: 7 })).toThrow(/^quietHours.from must be a whole/);
  expect(() => checkQuietHours({ from: 0, to: 7.5 })).toThrow(/^quietHours.to must be a whole/);
});
