import { frozen } from '../test/logs';
import { componentReading } from './component-reading';
import { componentWord } from './component-word';
import { cover } from './cover';
import { evenness } from './evenness';
import { headroom } from './headroom';
import { overFunctioning } from './over-functioning';
import { overGiving } from './over-giving';
import { roots } from './roots';
import { spare } from './spare';

describe('roots', () => {
  it.each([
    [0, 0],
    [1, 0.5],
    [1.9814, 0.7468],
    [3, 0.875],
  ])('of T %d is %d', (mass, expected) => {
    expect(roots(mass)).toBeCloseTo(expected, 4);
  });

  it('is not known without a known tie, and refuses a negative mass', () => {
    expect(roots(null)).toBeNull();
    expect(() => roots(-1)).toThrow(RangeError);
  });
});

describe('spare', () => {
  it.each([
    [0, 0],
    [0.75, 0.5],
    [1.2901, 0.6965],
  ])('of T1 %d is %d', (left, expected) => {
    expect(spare(left)).toBeCloseTo(expected, 4);
  });

  it('is not known without a known tie, and refuses a negative support', () => {
    expect(spare(null)).toBeNull();
    expect(() => spare(-1)).toThrow(RangeError);
  });
});

describe('cover', () => {
  it.each([
    [{ held: 0.35, alongside: 0.35, beyond: 0.35 }, 0.5],
    [{ held: 0.35, alongside: 0, beyond: 0 }, 1 / 6],
    [{ held: 0, alongside: 0, beyond: 0 }, 0],
    [{ held: 0.6912, alongside: 0.6251, beyond: 0.665 }, 0.7292],
  ])('of %j is %d', (byZone, expected) => {
    expect(cover(frozen(byZone))).toBeCloseTo(expected, 4);
  });

  it('is not known without a known tie, and refuses a negative support', () => {
    expect(cover(null)).toBeNull();
    expect(() => cover({ held: -1, alongside: 0, beyond: 0 })).toThrow(RangeError);
  });
});

describe('headroom', () => {
  it.each([
    [0, 1],
    [0.9, 1],
    [1.15, 0.5833],
    [1.2, 0.5],
    [1.5, 0],
    [3, 0],
  ])('of a load of %d is %d', (load, expected) => {
    expect(headroom(load)).toBeCloseTo(expected, 4);
  });

  it('is not known without a load, and refuses a negative one', () => {
    expect(headroom(null)).toBeNull();
    expect(() => headroom(-0.1)).toThrow(/^load must be/);
  });
});

describe('overGiving', () => {
  it.each([
    [
      [
        { giveAndTake: 0.5, balance: 0.5 },
        { giveAndTake: -1, balance: 0 },
        { giveAndTake: 0, balance: 0 },
      ],
      1 / 3,
    ],
    [[{ giveAndTake: 1, balance: 0 }], 0],
    [[{ giveAndTake: -1, balance: 1 }], 1],
    [
      [
        { giveAndTake: -0.5, balance: 0 },
        { giveAndTake: null, balance: 1 },
      ],
      0.5,
    ],
  ])('of %j is %d', (ties, expected) => {
    expect(overGiving(frozen(ties))).toBeCloseTo(expected, 12);
  });

  it('is not known without a rated tie', () => {
    expect(overGiving([])).toBeNull();
    expect(overGiving([{ giveAndTake: null, balance: 0 }])).toBeNull();
  });

  it('refuses what is out of range, by name', () => {
    expect(() => overGiving([{ giveAndTake: -1.1, balance: 0 }])).toThrow(/^giveAndTake must be/);
    expect(() => overGiving([{ giveAndTake: null, balance: 2 }])).toThrow(/^balance must be/);
  });
});

describe('overFunctioning', () => {
  it.each([
    [{ give: 0.5, hide: null, carry: null }, 0.5],
    [{ give: 1 / 3, hide: 0.5, carry: 0.3 }, 0.4267],
    [{ give: 0, hide: 1, carry: null }, 0.7],
    [{ give: 0, hide: 0, carry: 0 }, 0],
    [{ give: 1, hide: 1, carry: 1 }, 1],
  ])('of %j is %d', (parts, expected) => {
    expect(overFunctioning(frozen(parts))).toBeCloseTo(expected, 4);
  });

  it('is not known without a part, and refuses one out of range', () => {
    expect(overFunctioning({ give: null, hide: null, carry: null })).toBeNull();
    expect(() => overFunctioning({ give: 1.1, hide: null, carry: null })).toThrow(/^give must be/);
  });
});

describe('evenness', () => {
  it('is what over-functioning leaves', () => {
    expect(evenness(0.25)).toBe(0.75);
    expect(evenness(null)).toBeNull();
    expect(() => evenness(1.1)).toThrow(/^over-functioning must be/);
  });
});

describe('componentWord and componentReading', () => {
  it.each([
    [1, 'ample'],
    [0.8, 'ample'],
    [0.7999, 'enough'],
    [0.5, 'enough'],
    [0.4999, 'low'],
    [0.35, 'low'],
    [0.3499, 'bare'],
    [0, 'bare'],
    [null, null],
  ])('of %p is %p', (value, word) => {
    expect(componentWord(value)).toBe(word);
    expect(componentReading(value)).toEqual({ value, word });
  });

  it.each([-0.1, 1.1, NaN])('refuses %d', (value) => {
    expect(() => componentWord(value)).toThrow(/^component must be/);
  });
});
