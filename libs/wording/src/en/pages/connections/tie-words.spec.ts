import { KIND_DEFAULTS } from '@understory/domain';
import { RHYTHM_NAMES, agoWords, gapWords, partWords, rhythmWords } from './tie-words';

describe('words of a tie', () => {
  it('name every rhythm that is offered, and any other in days', () => {
    expect(rhythmWords(14)).toBe('every two weeks');
    expect(rhythmWords(10)).toBe('every ten days');
    expect(rhythmWords(45)).toBe('every 45 days');
  });

  it('name the rhythm that each kind starts from', () => {
    for (const { rhythmDays } of Object.values(KIND_DEFAULTS)) {
      expect(RHYTHM_NAMES).toHaveProperty(String(rhythmDays));
    }
  });

  it('say silence in days, and unknown as not met yet', () => {
    const days = [null, 0, 1, 9];
    expect(days.map((each) => gapWords(each))).toEqual([
      'not met yet',
      'today',
      'yesterday',
      '9 days',
    ]);
    expect(days.map((each) => agoWords(each))).toEqual([
      'not met yet',
      'today',
      'yesterday',
      '9 days ago',
    ]);
  });

  it('say about of days that are not known more closely', () => {
    expect([null, 0, 1, 9].map((days) => agoWords(days, true))).toEqual([
      'not met yet',
      'today',
      'yesterday',
      'about 9 days ago',
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
