import { Codes } from './codes';
import { Random } from './random';

const drawn = (count: number, kind: 'individual' | 'couple' | 'family', seed = 'oak') => {
  const codes = new Codes(new Random(seed));
  return Array.from({ length: count }, () => codes.next(kind));
};

describe('Codes', () => {
  it('are a letter and two digits, none twice, the same from the same seed', () => {
    const codes = drawn(60, 'individual');
    expect(new Set(codes).size).toBe(60);
    for (const code of codes) expect(code).toMatch(/^[ABDEGHJKLMNPRSTVW]-\d\d$/);
    expect(drawn(60, 'individual')).toEqual(codes);
    expect(drawn(60, 'individual', 'elm')).not.toEqual(codes);
  });

  it.each([
    ['couple', 'C'],
    ['family', 'F'],
  ] as const)('of a %s are counted on once two digits are used up', (kind, letter) => {
    const codes = drawn(300, kind);
    expect(new Set(codes).size).toBe(300);
    for (const code of codes) expect(code).toMatch(new RegExp(`^${letter}-\\d{2,3}$`));
    expect(codes.slice(0, 20).every((code) => code.length === 4)).toBe(true);
    expect(codes.at(-1)).toMatch(/-\d{3}$/);
  });

  it('of all kinds stay apart', () => {
    const codes = new Codes(new Random('oak'));
    const all = Array.from({ length: 900 }, (_, nth) =>
      codes.next((['individual', 'couple', 'family'] as const)[nth % 3] ?? 'family'),
    );
    expect(new Set(all).size).toBe(900);
  });
});
