import { isQuietKind, NEW_A_WEEK, TOLD_A_WEEK, TOLD_AS_USUAL } from './telling-choice';

describe('what a person asked to be told', () => {
  it('is the model’s two a week of every kind, until they ask for less', () => {
    expect(TOLD_AS_USUAL).toEqual({ newAWeek: TOLD_A_WEEK, quietCodes: [] });
    expect(NEW_A_WEEK).toEqual([0, 1, TOLD_A_WEEK]);
  });

  it.each([
    ['W10', false, true],
    ['W9', false, false],
    ['W10', true, false],
  ])('%s, first of all %s: quiet %s', (code, comesFirst, expected) => {
    const choice = Object.freeze({ newAWeek: 2, quietCodes: ['W10'] } as const);
    expect(isQuietKind({ code, comesFirst }, choice)).toBe(expected);
  });
});
