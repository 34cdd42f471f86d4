import { TIE_STATES, agreementWords, feltWords, reachedOutWords } from './connection';

describe('the words of one tie', () => {
  it('say the agreement', () => {
    const agreement = { rhythmDays: 14, minutes: 60, isFlexible: true };
    expect(agreementWords(agreement)).toBe('Every two weeks, 60 minutes, flexible');
    expect(agreementWords({ ...agreement, isFlexible: false })).toBe('Every two weeks, 60 minutes');
  });

  it('say silence against what was agreed, and where leave is not counted', () => {
    expect(TIE_STATES.silence(49, 14, false)).toBe('49 days, where you agreed on 14.');
    expect(TIE_STATES.silence(1, 3, true)).toBe(
      'One day, leave not counted, where you agreed on 3.',
    );
    expect(TIE_STATES.ago(9, 14, false)).toBe('9 days ago, where you agreed on 14.');
  });

  it('say who reached out, and nothing of whoever never did', () => {
    expect(reachedOutWords({ them: 2, me: 1, scheduled: 0 })).toBe('They twice, you once');
    expect(reachedOutWords({ them: 0, me: 0, scheduled: 3 })).toBe('In the calendar three times');
    expect(reachedOutWords({ them: 0, me: 0, scheduled: 0 })).toBe('');
  });

  it('say how contacts felt, by what stands out', () => {
    expect(feltWords(['sawClearer', 'wantedMore'])).toBe('Saw clearer, wanted more');
    expect(feltWords([])).toBe('None of the five stands out');
  });
});
