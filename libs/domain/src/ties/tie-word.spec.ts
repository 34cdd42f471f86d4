import { tieWord } from './tie-word';

describe('tieWord', () => {
  it.each([
    [1, 'alive'],
    [0.75, 'alive'],
    [0.7499, 'due'],
    [0.35, 'due'],
    [0.3499, 'thin'],
    [0, 'thin'],
    [null, 'new'],
  ])('of vitality %p is %s', (vitality, word) => {
    expect(tieWord(vitality)).toBe(word);
  });

  it.each([-0.1, 1.1, NaN])('refuses %d', (vitality) => {
    expect(() => tieWord(vitality)).toThrow(/^vitality must be/);
  });
});
