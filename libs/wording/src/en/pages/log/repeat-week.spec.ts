import { REPEAT_WEEK_TEXTS, repeatDetails } from './repeat-week';

describe('words of a repeated week', () => {
  it('count what would be planned, and what is left out', () => {
    expect(REPEAT_WEEK_TEXTS.planned(0)).toBe('Nothing would be added.');
    expect(REPEAT_WEEK_TEXTS.planned(1)).toBe('One session would be planned.');
    expect(REPEAT_WEEK_TEXTS.leftOut(2)).toBe('Two are left out.');
    expect(REPEAT_WEEK_TEXTS.reasons.leave(1)).toBe('One falls on leave');
    expect(REPEAT_WEEK_TEXTS.submit(11)).toBe('Plan eleven sessions');
  });

  it('say of a session what its title does not', () => {
    const session = { kind: 'couple', minutes: 80 } as const;
    expect(repeatDetails(session, 'K-14', true)).toBe(
      'couple, 1\u00a0h\u00a020, overlaps what is there',
    );
    expect(repeatDetails(session, '', false)).toBe('1\u00a0h\u00a020');
  });
});
