import { oneOf } from './one-of';

describe('oneOf', () => {
  it('lets a known word pass', () => {
    expect(oneOf('kind', 'couple', ['individual', 'couple'])).toBe('couple');
  });

  it('refuses another and names the field and the words', () => {
    expect(() => oneOf('kind', 'duo' as 'couple', ['individual', 'couple'])).toThrow(
      new RangeError('kind must be one of individual, couple, not "duo"'),
    );
  });
});
