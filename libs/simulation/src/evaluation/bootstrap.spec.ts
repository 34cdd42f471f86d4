import { Random } from '../random';
import { bootstrap } from './bootstrap';

describe('bootstrap', () => {
  it('comes near the interval of a mean of many', () => {
    const random = new Random('spec');
    const values = Array.from({ length: 400 }, () => random.normal());
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const { low, high } = bootstrap(values, new Random('draws'));
    expect(low - mean).toBeCloseTo(-1.96 / 20, 1);
    expect(high - mean).toBeCloseTo(1.96 / 20, 1);
    expect(low).toBeLessThan(mean);
    expect(high).toBeGreaterThan(mean);
  });

  it('has no width where all are equal, and is the same for the same stream', () => {
    expect(bootstrap([2, 2, 2], new Random('draws'))).toEqual({ low: 2, high: 2 });
    const values = [0, 1, 0, 3, 1];
    expect(bootstrap(values, new Random('a'))).toEqual(bootstrap(values, new Random('a')));
  });
});
