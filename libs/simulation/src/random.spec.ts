import { Random } from './random';

const many = <T>(n: number, draw: () => T): T[] => Array.from({ length: n }, draw);
const mean = (values: number[]): number => values.reduce((a, b) => a + b, 0) / values.length;

describe('Random', () => {
  it('gives the same numbers for the same seed and others for another', () => {
    const first = new Random('oak');
    const second = new Random('oak');
    const other = new Random('ash');
    const draws = many(50, () => first.next());
    expect(many(50, () => second.next())).toEqual(draws);
    expect(many(50, () => other.next())).not.toEqual(draws);
  });

  it('forks streams that do not shift each other', () => {
    const alone = new Random('oak').fork('leaf').next();
    const parent = new Random('oak');
    parent.next();
    parent.fork('root').next();
    expect(parent.fork('leaf').next()).toBe(alone);
  });

  it('is even over its range and stays inside it', () => {
    const random = new Random('oak');
    const draws = many(20_000, () => random.integer(1, 6));
    expect(new Set(draws)).toEqual(new Set([1, 2, 3, 4, 5, 6]));
    expect(mean(draws)).toBeCloseTo(3.5, 1);
  });

  it('has a gamma of the mean and variance that were asked for', () => {
    const random = new Random('oak');
    const draws = many(20_000, () => random.gamma(8, 14));
    expect(mean(draws)).toBeCloseTo(14, 0);
    const variance = mean(draws.map((x) => (x - 14) ** 2));
    expect(variance / (14 ** 2 / 8)).toBeCloseTo(1, 1);
    expect(Math.min(...draws)).toBeGreaterThan(0);
  });

  it('weighs choices, and never takes one of weight nothing', () => {
    const random = new Random('oak');
    const draws = many(10_000, () => random.weighted({ often: 3, seldom: 1, never: 0 }));
    expect(draws.filter((key) => key === 'often').length / draws.length).toBeCloseTo(0.75, 1);
    expect(draws).not.toContain('never');
  });

  it('refuses a choice among none and a shape below one', () => {
    expect(() => new Random('oak').weighted({})).toThrow(RangeError);
    expect(() => new Random('oak').gamma(0.5, 1)).toThrow(RangeError);
  });
});
