import { asymmetrySentence } from './asymmetry-sentence';

describe('asymmetrySentence', () => {
  it.each([
    [0.35, 'Of the unseen work of the last six weeks, most was yours.'],
    [0.34, 'Of the unseen work of the last six weeks, more than half was yours.'],
    [0.2, 'Of the unseen work of the last six weeks, more than half was yours.'],
    [0.19, 'The unseen work of the last six weeks was shared about evenly.'],
    [-0.19, 'The unseen work of the last six weeks was shared about evenly.'],
    [-0.3, 'Of the unseen work of the last six weeks, more than half was carried by others.'],
    [-0.5, 'Of the unseen work of the last six weeks, most was carried by others.'],
  ])('of %d', (asymmetry, sentence) => {
    expect(asymmetrySentence({ asymmetry, effort: 8 })).toBe(sentence);
  });

  it('says nothing until there is enough', () => {
    expect(asymmetrySentence(null)).toBeNull();
    expect(asymmetrySentence({ asymmetry: 0.6, effort: 7.9 })).toBeNull();
  });
});
