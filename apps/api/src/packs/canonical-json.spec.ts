import * as fc from 'fast-check';
import { canonicalJson, contentHash } from './canonical-json';

describe('canonicalJson', () => {
  it('sorts keys at every depth and keeps the order of lists', () => {
    const value = { b: [{ d: null, c: 2 }, 1], a: 'x' };
    expect(canonicalJson(value)).toBe('{"a":"x","b":[{"c":2,"d":null},1]}');
  });

  it('survives a round trip through the database, which keeps no order of keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const plain = JSON.parse(JSON.stringify(value)) as Record<string, unknown>;
        const reversed = Object.fromEntries(Object.entries(plain).reverse());
        expect(canonicalJson(reversed)).toBe(canonicalJson(plain));
      }),
    );
  });
});

describe('contentHash', () => {
  it('is SHA-256 of that text', () => {
    expect(contentHash({})).toBe(
      '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a',
    );
  });

  it('differs when anything differs', () => {
    expect(contentHash({ from: '2026-11-01' })).not.toBe(contentHash({ from: '2026-11-02' }));
    expect(contentHash({ load: null })).not.toBe(contentHash({}));
  });
});
