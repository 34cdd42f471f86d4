import { CBI_ITEMS } from './cbi-items';
import { CBI_ITEM_IDS } from './log';

describe('the items of the inventory', () => {
  it('are nineteen, in the order of the article', () => {
    expect(CBI_ITEMS.map(({ id }) => id)).toEqual(CBI_ITEM_IDS);
  });

  it('are six personal, seven work and six client, named by their letter', () => {
    const of = (subscale: string) => CBI_ITEMS.filter((item) => item.subscale === subscale).length;
    expect([of('personal'), of('work'), of('client')]).toEqual([6, 7, 6]);
    for (const { id, subscale } of CBI_ITEMS) expect(subscale[0]).toBe(id[0]?.toLowerCase());
  });

  it('are answered by frequency or by degree, and W7 alone is reversed', () => {
    const degree = CBI_ITEMS.filter(({ scale }) => scale === 'degree').map(({ id }) => id);
    expect(degree).toEqual(['W1', 'W2', 'W3', 'C1', 'C2', 'C3', 'C4']);
    expect(CBI_ITEMS.filter((item) => item.isReversed).map(({ id }) => id)).toEqual(['W7']);
  });
});
