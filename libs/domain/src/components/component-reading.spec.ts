import { componentReading } from './component-reading';
import { componentWord } from './component-word';

describe('componentWord and componentReading', () => {
  it.each([
    [1, 'ample'],
    [0.8, 'ample'],
    [0.7999, 'enough'],
    [0.5, 'enough'],
    [0.4999, 'low'],
    [0.35, 'low'],
    [0.3499, 'bare'],
    [0, 'bare'],
    [null, null],
  ])('of %p is %p', (value, word) => {
    expect(componentWord(value)).toBe(word);
    expect(componentReading(value)).toEqual({ value, word });
  });

  it.each([-0.1, 1.1, NaN])('refuses %d', (value) => {
    expect(() => componentWord(value)).toThrow(/^component must be/);
  });
});
