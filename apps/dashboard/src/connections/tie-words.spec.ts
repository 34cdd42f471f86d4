import { CONNECTION_KINDS, KIND_DEFAULTS, LIMITS } from '@understory/domain';
import {
  LENGTHS,
  RHYTHMS,
  agoWords,
  gapWords,
  partWords,
  rhythmWords,
  startingAgreement,
  tiltWords,
} from './tie-words';

describe('words of a tie', () => {
  it('name every rhythm that is offered, and any other in days', () => {
    expect(rhythmWords(14)).toBe('every two weeks');
    expect(rhythmWords(10)).toBe('every ten days');
    expect(rhythmWords(45)).toBe('every 45 days');
  });

  it('offer what each kind starts from, within the bounds', () => {
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

  it('say silence in days, and unknown as not met yet', () => {
    expect([null, 0, 1, 9].map(gapWords)).toEqual(['not met yet', 'today', 'yesterday', '9 days']);
    expect([0, 1, 9].map(agoWords)).toEqual(['today', 'yesterday', '9 days ago']);
  });

  it('say which way a tie goes, and nothing while it is unrated', () => {
    expect([null, -0.5, 0.2, 0.5].map(tiltWords)).toEqual([
      '',
      'I give more',
      'both ways',
      'I receive',
    ]);
  });

  it('say vitality as the nearest part that has a name', () => {
    const parts = [1, 0.93, 0.7, 0.52, 0.35, 0.17, 0.09, 0.01].map(partWords);
    expect(parts).toEqual([
      'full',
      'nearly full',
      'two thirds',
      'half',
      'a third',
      'a sixth',
      'a tenth',
      'almost nothing',
    ]);
  });
});
