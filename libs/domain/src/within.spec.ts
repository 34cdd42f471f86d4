import { within } from './within';

describe('within', () => {
  const range = { min: 1, max: 600 };

  it.each([1, 50, 0.5 + 1, 600])('lets %d pass', (value) => {
    expect(within('minutes', value, range)).toBe(value);
  });

  it.each([0, -1, 601, NaN, Infinity, -Infinity])('refuses %d and names the field', (value) => {
    expect(() => within('minutes', value, range)).toThrow(
      new RangeError(`minutes must be a number from 1 to 600, not ${value}`),
    );
  });

  it('refuses what is no number at all', () => {
    expect(() => within('minutes', '50' as unknown as number, range)).toThrow(RangeError);
    expect(() => within('minutes', null as unknown as number, { min: 0, max: 9 })).toThrow(
      RangeError,
    );
  });

  it('refuses a fraction where it must be whole', () => {
    expect(() => within('minutes', 1.5, range, 'whole')).toThrow(
      new RangeError('minutes must be a whole number from 1 to 600, not 1.5'),
    );
    expect(within('minutes', 2, range, 'whole')).toBe(2);
  });
});
