import { CONNECTION_KINDS, KIND_DEFAULTS, LIMITS } from '@understory/domain';
import { GIVE_AND_TAKE, LENGTHS, RHYTHMS, TAPS, startingAgreement, tiltWords } from './tie-words';

describe('what is offered of a tie', () => {
  it('holds what each kind starts from, within the bounds', () => {
    for (const kind of CONNECTION_KINDS) {
      expect(RHYTHMS).toContain(KIND_DEFAULTS[kind].rhythmDays);
      expect(LENGTHS).toContain(KIND_DEFAULTS[kind].minutes);
    }
    expect(Math.min(...RHYTHMS)).toBe(LIMITS.rhythmDays.min);
    expect(Math.max(...RHYTHMS)).toBe(LIMITS.rhythmDays.max);
    expect(startingAgreement('own-therapy')).toEqual({
      rhythmDays: 14,
      minutes: 50,
      balance: 1,
      isFlexible: false,
    });
  });

  it('gives each step its value', () => {
    expect(GIVE_AND_TAKE.map(({ value }) => value)).toEqual([-2, -1, 0, 1, 2]);
    expect(GIVE_AND_TAKE[2]?.label).toBe('Even');
    expect(TAPS.map(({ value }) => value)).toEqual([0, 1, 2, 3, 4]);
  });

  it('says which way a tie goes, and nothing while it is unrated', () => {
    expect([null, -0.5, 0.2, 0.5].map(tiltWords)).toEqual([
      '',
      'I give more',
      'both ways',
      'I receive',
    ]);
  });
});
