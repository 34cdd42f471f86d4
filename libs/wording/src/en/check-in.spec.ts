import { CHECK_IN_ANSWERS } from '@understory/domain';
import { expectSentences } from '../test/sentences';
import { CHECK_IN_QUESTIONS } from './check-in';

describe('the questions of a check-in', () => {
  it.each(CHECK_IN_ANSWERS)('%s is one question with an ease and five steps', (name) => {
    const { question, ease, steps, ends } = CHECK_IN_QUESTIONS[name];
    expectSentences(question);
    expectSentences(ease);
    expect(question).toMatch(/^[^?]+\?$/);
    expect(new Set(steps).size).toBe(5);
    expect(ends).toHaveLength(2);
  });
});
