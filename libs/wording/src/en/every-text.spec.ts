import type { Wording } from '../wording';
import * as en from './index';

/** Every text that stands by itself, by where it stands. */
function textsOf(value: unknown, path: string): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => textsOf(part, `${path}.${name}`));
}

/** A language that says of everything where it stands. */
function namesOf<T>(value: T, path: string): T {
  if (typeof value === 'string') return path as T;
  if (typeof value !== 'object' || value === null) return value;
  const parts = Object.entries(value).map(([name, part]) => [
    name,
    namesOf(part, `${path}.${name}`),
  ]);
  return Object.fromEntries(parts) as T;
}

const texts = textsOf({ ...en }, 'en');

describe('a text', () => {
  it('can be said in other words, in a language of the same shape', () => {
    const other: Wording = namesOf<Wording>({ ...en }, 'other');
    expect(other.SIGN_IN_TEXTS.signIn).toBe('other.SIGN_IN_TEXTS.signIn');
  });

  it('is never empty, and has no space around it or two within', () => {
    expect(texts.length).toBeGreaterThan(1000);
    expect(texts.filter(([, text]) => !/^\S+([ \u00a0]\S+)*$/.test(text))).toEqual([]);
  });

  it('is set in the signs of print', () => {
    expect(texts.filter(([, text]) => /['"]|\.\.\.| - /.test(text))).toEqual([]);
  });
});
