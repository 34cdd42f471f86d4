import { growthRadii, growthRing } from './growth-rings';

describe('growth rings', () => {
  it('close, stay near their radius and never change', () => {
    const path = growthRing();
    expect(path).toBe(growthRing());
    expect(path).toMatch(/^M.*Z$/);
    const numbers = path.match(/-?\d+\.\d+/g)?.map(Number) ?? [];
    for (let index = 0; index < numbers.length; index += 2) {
      expect(Math.hypot(numbers[index] ?? 0, numbers[index + 1] ?? 0)).toBeCloseTo(1, 1);
    }
  });

  it('keep off the rings that mean something', () => {
    const radii = growthRadii([100, 180, 250], 25);
    expect(radii.length).toBeGreaterThan(10);
    for (const { r } of radii) {
      expect(r).toBeGreaterThan(25);
      expect(r).toBeLessThan(250);
      expect(Math.min(...[100, 180].map((ring) => Math.abs(ring - r)))).toBeGreaterThanOrEqual(5);
    }
  });
});
