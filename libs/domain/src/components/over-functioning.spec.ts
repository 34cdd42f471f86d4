import { frozen } from '../test/logs';
import { overFunctioning } from './over-functioning';

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
