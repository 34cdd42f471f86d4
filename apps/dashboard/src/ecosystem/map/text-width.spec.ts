import { fitted, textWidth } from './text-width';

describe('width of a text', () => {
  it('grows with letters and their shape', () => {
    expect(textWidth('')).toBe(0);
    expect(textWidth('ill')).toBeLessThan(textWidth('mum'));
    expect(textWidth('Peer trio')).toBeGreaterThan(textWidth('Peer'));
  });

  it('cuts what does not fit, and nothing else', () => {
    expect(fitted('Sister', 100)).toBe('Sister');
    const cut = fitted('Consultation group of the north', 100);
    expect(cut).toMatch(/^Consultation.*…$/);
    expect(textWidth(cut)).toBeLessThanOrEqual(100);
  });

  it('keeps at least one letter', () => {
    expect(fitted('Mentor', 1)).toBe('M…');
  });
});
