import { codeDoubt } from './code-doubt';

describe('codeDoubt', () => {
  it.each([
    ['K-14'],
    ['m03'],
    ['Tuesday group'],
    ['Couple 7'],
    ['T/22'],
    ['🌲 7'],
    ['ל-7'],
    ['A-2026'],
    ['JB'],
    [''],
  ])('finds nothing in %j', (code) => expect(codeDoubt(code)).toBeNull());

  it.each([
    ['Anna', 'name'],
    ['Anna B.', 'name'],
    ['Group Özil', 'name'],
    ["O'Brien", 'name'],
    ['Tuesday Müller', 'name'],
    ['a@example.org', 'email'],
    ['07700 900123', 'phone'],
    ['+33 6 12 34 56 78', 'phone'],
    ['3/4/1986', 'birth'],
    ['1986-04-03', 'birth'],
    ['b. 03.04.86', 'birth'],
  ])('finds in %j %s', (code, doubt) => expect(codeDoubt(code)).toBe(doubt));
});
