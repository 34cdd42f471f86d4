import { contentLine, plainText } from './content-line';

function parted(text: string) {
  const name = /^[A-Z-]+/.exec(text)?.[0] ?? '';
  const { params, value } = contentLine({ name, text, line: 1 });
  return { params, value };
}

describe('contentLine', () => {
  it.each([
    ['SUMMARY;LANGUAGE=en-gb:A: B', { LANGUAGE: 'en-gb' }, 'A: B'],
    ['SUMMARY;X="a:b;c":Title', { X: 'a:b;c' }, 'Title'],
    ['SUMMARY;CN="open:Title', { CN: 'open' }, 'Title'],
    ['DTSTART;TZID=(GMT +01:00):20260105T090000', { TZID: '(GMT +01:00)' }, '20260105T090000'],
    ['DTSTART;TZID="Europe/Berlin:20260105T090000"', { TZID: 'Europe/Berlin' }, '20260105T090000'],
    ['DTSTART;TZID=:20260105T090000', { TZID: '' }, '20260105T090000'],
    ['DTSTART:2026-01-05T09:00:00Z', {}, '2026-01-05T09:00:00Z'],
    ['DTSTART; VALUE = DATE :20260105', { VALUE: 'DATE' }, '20260105'],
    ['EXDATE:', {}, ''],
    ['DTEND;VALUE=DATE', { VALUE: 'DATE' }, ''],
  ])('parts %s', (text, params, value) => {
    expect(parted(text)).toEqual({ params, value });
  });
});

describe('plainText', () => {
  it('resolves escapes and collapses whitespace', () => {
    expect(plainText(' Sup\\, w/ L\\n\\; room\u00a02\t\\\\ ')).toBe('Sup, w/ L ; room 2 \\');
  });
});
