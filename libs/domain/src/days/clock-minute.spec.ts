import { clockMinute } from './clock-minute';

describe('clockMinute', () => {
  it.each([
    ['00:00', 0],
    ['00:01', 1],
    ['09:05', 545],
    ['18:30', 1110],
    ['23:59', 1439],
  ])('of %s is %d', (time, minutes) => {
    expect(clockMinute(time)).toBe(minutes);
  });

  it.each(['24:00', '18:60', '9:05', '18:30:00', '', 'noon', ' 18:30'])('refuses "%s"', (time) => {
    expect(() => clockMinute(time)).toThrow(/^time must be HH:MM/);
  });
});
