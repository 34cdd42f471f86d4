import { epochDay, type W10Facts } from '@understory/domain';
import { noBreathingSpace } from './no-breathing-space';

const on = (date: string, longestRun: number) => ({ on: epochDay(date), longestRun });
const words = (days: W10Facts['days'], agreedRun = 4) => noBreathingSpace({ days, agreedRun });

describe('noBreathingSpace', () => {
  it.each<[string, W10Facts['days'], string]>([
    ['one day', [on('2026-11-17', 6)], 'On 17 November you held six sessions in a row.'],
    [
      'two days',
      [on('2026-11-17', 6), on('2026-11-19', 5)],
      'On 17 November you held six sessions in a row and on 19 November five.',
    ],
    [
      'three days over the new year',
      [on('2025-12-30', 6), on('2025-12-31', 5), on('2026-01-02', 7)],
      'On 30 December you held six sessions in a row, on 31 December five and on 2 January seven.',
    ],
    [
      'many days',
      [6, 5, 7, 5].map((run, index) => on(`2026-11-1${index + 6}`, run)),
      'Four of the last seven days held long rows; the longest was seven sessions, on 18 November.',
    ],
    ['no day', [], 'No such day is left in the last seven.'],
  ])('tells %s', (_name, days, evidence) => {
    expect(words(days).evidence).toContain(evidence);
  });

  it.each([
    [4, 'At most four in a row is what you go by.'],
    [1, 'At most one in a row is what you go by.'],
  ])('says what was agreed: %d', (agreed, evidence) => {
    expect(words([on('2026-11-17', 6)], agreed).evidence).toContain(evidence);
  });

  it('counts the days', () => {
    expect(words([on('2026-11-17', 6)]).rule).toMatch(
      /A gap of 10 minutes ends a row\. Now one day\.$/,
    );
    expect(words([]).rule).toMatch(/Now no days\.$/);
  });
});
