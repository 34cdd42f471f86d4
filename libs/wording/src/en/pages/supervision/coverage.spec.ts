import { COVERAGE_TEXTS } from './coverage';

const { finding, rest } = COVERAGE_TEXTS;

describe('the heading of a figure of supervision', () => {
  it.each([
    [
      '1 h 10 of 1 h 30 in November, 20 min to go.',
      '1 h 10 of 1 h 30 in November, 20 min to go',
      '',
    ],
    [
      '1 h of 150 h so far, 149 h to go. 50 min more is booked.',
      '1 h of 150 h so far, 149 h to go',
      '50 min more is booked.',
    ],
    [
      'Last on 3 November. The next is due by 17 November.',
      'Last on 3 November',
      'The next is due by 17 November.',
    ],
    [
      '40 min so far. Say whether you work full time, then it can be counted.',
      '40 min so far',
      'Say whether you work full time, then it can be counted.',
    ],
  ])('of "%s" is its first sentence, without a stop', (said, heading, after) => {
    expect(finding(said)).toBe(heading);
    expect(rest(said)).toBe(after);
  });
});
