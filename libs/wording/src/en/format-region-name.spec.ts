import { inFormats } from '../formats';
import { formatRegionName } from './format-region-name';

it('names a country and its language in English, whatever format holds', () => {
  expect(formatRegionName('de-DE')).toBe('Germany, German');
  expect(inFormats({ region: 'de-DE', hours: null }, () => formatRegionName('pt-BR'))).toBe(
    'Brazil, Portuguese',
  );
});

it('refuses what is no language with a country', () => {
  expect(() => formatRegionName('no tag')).toThrow(RangeError);
  expect(() => formatRegionName('de')).toThrow(RangeError);
});
