import { countryName } from './country-name';

describe('countryName', () => {
  it.each([
    ['NZ', 'New Zealand'],
    ['BT', 'Bhutan'],
    ['QM', 'QM'],
  ])('of %s', (code, name) => {
    expect(countryName(code)).toBe(name);
  });

  it('refuses what is no code', () => {
    expect(() => countryName('New Zealand')).toThrow(RangeError);
  });
});
