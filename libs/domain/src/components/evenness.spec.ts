import { evenness } from './evenness';

describe('evenness', () => {
  it('is what over-functioning leaves', () => {
    expect(evenness(0.25)).toBe(0.75);
    expect(evenness(null)).toBeNull();
    expect(() => evenness(1.1)).toThrow(/^over-functioning must be/);
  });
});
