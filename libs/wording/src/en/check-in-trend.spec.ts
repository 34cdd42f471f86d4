import { CHECK_IN_ANSWERS, type CheckInAnswer } from '@understory/domain';
import { expectSentences } from '../test/sentences';
import { checkInSentence, lineWords } from './check-in-trend';

/** Mean 1, limits 0 to 3.07. */
const TEN = [1, 1, 2, 0, 1, 1, 0, 1, 1, 2];
const HIGH_TEN = TEN.map((answer) => 4 - answer);
const RUN = [...TEN, 1, ...Array<number>(8).fill(3)];

const each = (answers: readonly number[], changes: Partial<Record<CheckInAnswer, number[]>> = {}) =>
  ({
    ...Object.fromEntries(CHECK_IN_ANSWERS.map((name) => [name, answers])),
    ...changes,
  }) as Record<CheckInAnswer, readonly number[]>;

describe('lineWords', () => {
  it('says how many answers there are before a range shows', () => {
    expect(lineWords('energy', [3, 2, 3, 3])).toEqual({
      finding: 'Energy',
      caption: 'Your usual range shows from ten answers on; four so far.',
    });
    expect(lineWords('alone', []).caption).toMatch(/; none yet\.$/);
  });

  it('says what is usual, in whole answers', () => {
    expect(lineWords('energy', [...HIGH_TEN, 3])).toEqual({
      finding: 'Energy is within your usual range',
      caption: 'Now 3 of 4. Your usual runs from 1 to 4.',
    });
  });

  it('says what is worth noticing', () => {
    expect(lineWords('withheld', RUN)).toEqual({
      finding: 'You have kept more to yourself for eight check-ins',
      caption: 'Eight answers in a row above your own average.',
    });
    expect(lineWords('energy', [...HIGH_TEN, 0])).toEqual({
      finding: 'You have had less energy than usual',
      caption: 'Now 0 of 4. Your usual runs from 1 to 4.',
    });
  });

  it.each(CHECK_IN_ANSWERS)('of %s is at most ten words, whatever is found', (name) => {
    for (const answers of [[], TEN, RUN, [...TEN, 4], [...HIGH_TEN, 0]]) {
      const { finding, caption } = lineWords(name, answers);
      expect(finding.split(' ').length).toBeLessThanOrEqual(10);
      expect(finding).not.toMatch(/[.!]$/);
      expectSentences(caption);
      expectSentences(`${finding}.`);
    }
  });
});

describe('checkInSentence', () => {
  it.each([
    [each([1, 2, 3]), 'Not enough yet.', 'That is unknown, not low.'],
    [each(TEN), 'All of it is within your usual range.', 'Nothing stands out.'],
    [
      each(TEN, { withheld: RUN }),
      'Four of five lines are as usual.',
      'You have kept more to yourself.',
    ],
    [
      each([1], { energy: TEN, withheld: RUN }),
      'One of two lines is as usual.',
      'You have kept more to yourself.',
    ],
    [
      each(TEN, { withheld: RUN, alone: RUN, demands: RUN }),
      'Two of five lines are as usual.',
      'The lines below say how.',
    ],
    [each([1], { alone: RUN }), 'None of it is as usual.', 'You have felt more alone.'],
  ])('%#', (answers, finding, relief) => {
    expect(checkInSentence(answers)).toEqual({ finding, relief });
    expectSentences(finding);
    expectSentences(relief);
  });
});
