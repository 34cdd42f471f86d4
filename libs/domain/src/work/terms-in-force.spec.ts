import { frozen } from '../test/logs';
import { termsInForce } from './terms-in-force';

describe('termsInForce', () => {
  const terms = frozen([
    { effectiveFrom: 20, value: 'b' },
    { effectiveFrom: 10, value: 'a' },
    { effectiveFrom: 20, value: 'b' },
  ]);

  it('is the newest agreement by the day; the first one speaks for the days before it', () => {
    const inForce = termsInForce('terms', terms);
    expect([9, 10, 19, 20, 99].map((day) => inForce(day)?.value)).toEqual([
      'a',
      'a',
      'a',
      'b',
      'b',
    ]);
  });

  it('is nothing without an agreement', () => {
    expect(termsInForce('terms', [])(5)).toBeUndefined();
  });

  it('refuses what is no day, and a day told in two ways', () => {
    expect(() => termsInForce('terms', [{ effectiveFrom: NaN }])).toThrow(/^effectiveFrom must be/);
    expect(() => termsInForce('terms', [...terms, { effectiveFrom: 10, value: 'c' }])).toThrow(
      /^terms hold "10" twice/,
    );
  });
});
