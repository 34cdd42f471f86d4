import type { WarningCode } from '../vocabulary';
import { stateWord } from './state-word';

type Values = Partial<
  Record<'roots' | 'spare' | 'cover' | 'headroom' | 'evenness' | 'rest', number>
>;

function componentsOf(values: Values) {
  const value = (name: keyof Values) => ({ value: values[name] ?? null });
  return {
    roots: value('roots'),
    spare: value('spare'),
    cover: value('cover'),
    headroom: value('headroom'),
    evenness: value('evenness'),
    rest: value('rest'),
  };
}

const WELL = { roots: 0.8, spare: 0.6, cover: 0.5 };

describe('stateWord', () => {
  it.each<[Values, WarningCode[], string]>([
    [WELL, [], 'holding'],
    [{ ...WELL, headroom: 0.35 }, [], 'holding'],
    [{ ...WELL, headroom: 0.3499 }, [], 'stretched'],
    [{ ...WELL, cover: 0 }, [], 'stretched'],
    [WELL, ['W1'], 'stretched'],
    [WELL, ['W9'], 'stretched'],
    [WELL, ['W2'], 'thin'],
    [WELL, ['W3'], 'thin'],
    [WELL, ['W5', 'W7'], 'stretched'],
    [WELL, ['W1', 'W4'], 'thin'],
    [{}, [], 'not-enough-yet'],
    [{ headroom: 1, evenness: 1, rest: 1 }, [], 'not-enough-yet'],
    [{ roots: 0.8, spare: 0.8 }, [], 'not-enough-yet'],
    [{ headroom: 0.1, evenness: 1, rest: 1 }, ['W9'], 'not-enough-yet'],
  ])('of %j with %j is %s', (values, warnings, word) => {
    expect(stateWord(componentsOf(values), warnings)).toBe(word);
  });
});
