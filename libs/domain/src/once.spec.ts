import { once } from './once';

describe('once', () => {
  const byId = (row: { id: string }) => row.id;

  it('keeps each key once, in the order of first appearance', () => {
    const a = { id: 'a', minutes: 50, ratings: [1, 2] };
    const sameWithKeysTurned = { ratings: [1, 2], minutes: 50, id: 'a' };
    const b = { id: 'b', minutes: 50, ratings: [] };
    expect(once('contacts', [b, a, sameWithKeysTurned, b], byId)).toEqual([b, a]);
  });

  it('gives nothing for nothing', () => {
    expect(once('contacts', [], byId)).toEqual([]);
  });

  it('refuses one key with two contents', () => {
    const rows = [
      { id: 'a', ratings: [1, 2] },
      { id: 'a', ratings: [2, 1] },
    ];
    expect(() => once('contacts', rows, byId)).toThrow(
      new RangeError('contacts hold "a" twice with different contents'),
    );
  });
});
