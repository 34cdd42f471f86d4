import { tieCounts } from './tie-counts';

describe('tieCounts', () => {
  it.each<[[number, number, number, number], number, string]>([
    [[7, 1, 1, 1], 1, 'Seven of ten ties are alive, one is due, one is new.'],
    [[7, 1, 1, 1], 0, 'Seven of ten ties are alive, one is due, one is thin, one is new.'],
    [[1, 2, 0, 0], 0, 'One of three ties is alive, two are due.'],
    [[0, 1, 2, 0], 0, 'None of three ties is alive, one is due, two are thin.'],
    [[3, 4, 3, 0], 2, 'Three of ten ties are alive, four are due, one more is thin.'],
    [[0, 1, 2, 0], 2, 'None of three ties is alive, one is due.'],
    [[4, 0, 2, 0], 2, 'Four of six ties are alive.'],
    [[1, 0, 0, 0], 0, 'Your one tie is alive.'],
    [[0, 0, 0, 1], 0, 'Your one tie is new.'],
    [[5, 0, 0, 0], 0, 'All five ties are alive.'],
    [[0, 0, 2, 0], 2, 'Both ties are thin.'],
    [[0, 0, 0, 0], 0, 'No tie is listed yet.'],
    [[20, 0, 0, 1], 0, '20 of 21 ties are alive, one is new.'],
  ])('of %j, %d named', ([alive, due, thin, fresh], named, expected) => {
    expect(tieCounts({ alive, due, thin, new: fresh }, named)).toBe(expected);
  });
});
