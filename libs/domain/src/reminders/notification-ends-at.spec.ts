import { notificationEndsAt } from './notification-ends-at';

const DAY = 20_784;

it.each([
  ['quiet hours over midnight', 16, { from: 20, to: 7 }, 20],
  ['the hour before them', 19, { from: 20, to: 7 }, 20],
  ['their end', 7, { from: 20, to: 7 }, 20],
  ['quiet hours of the day, ahead', 9, { from: 12, to: 14 }, 12],
] as const)('ends with %s', (_, hour, quietHours, ends) => {
  expect(notificationEndsAt({ day: DAY, hour }, quietHours)).toEqual({ day: DAY, hour: ends });
});

it.each([
  ['without quiet hours', 16, null],
  ['after those of the day', 14, { from: 12, to: 14 }],
  ['where they begin at midnight', 23, { from: 0, to: 7 }],
] as const)('ends at midnight %s', (_, hour, quietHours) => {
  expect(notificationEndsAt({ day: DAY, hour }, quietHours)).toEqual({ day: DAY + 1, hour: 0 });
});

it.each([
  [20, { from: 20, to: 7 }],
  [23, { from: 20, to: 7 }],
  [6, { from: 20, to: 7 }],
  [12, { from: 12, to: 14 }],
  [13, { from: 12, to: 14 }],
] as const)('is over at once at %i in %j', (hour, quietHours) => {
  const now = Object.freeze({ day: DAY, hour });
  expect(notificationEndsAt(now, quietHours)).toEqual(now);
});

it('refuses hours and days that are none', () => {
  expect(() => notificationEndsAt({ day: DAY, hour: 24 }, null)).toThrow(/^now\.hour/);
  expect(() => notificationEndsAt({ day: 0.5, hour: 1 }, null)).toThrow(/^now\.day/);
  const without = { from: 7, to: 7 };
  expect(() => notificationEndsAt({ day: DAY, hour: 1 }, without)).toThrow(/^quietHours\.to/);
});
