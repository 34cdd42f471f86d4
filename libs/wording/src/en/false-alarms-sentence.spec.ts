import { falseAlarmsSentence } from './false-alarms-sentence';

describe('falseAlarmsSentence', () => {
  it.each([
    [
      { aYear: 0.8, ties: 6 },
      'With six ties, as simulated, it is raised by chance about 0.8 times a year.',
    ],
    [
      { aYear: 1, ties: 6 },
      'With six ties, as simulated, it is raised by chance about once a year.',
    ],
    [
      { aYear: 2, ties: 1 },
      'With one tie, as simulated, it is raised by chance about twice a year.',
    ],
    [{ aYear: 0, ties: 6 }, 'With six ties, as simulated, it is hardly ever raised by chance.'],
    [null, null],
  ])('of %j', (measured, text) => {
    expect(falseAlarmsSentence(measured)).toBe(text);
  });
});
