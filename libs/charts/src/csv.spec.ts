import * as fc from 'fast-check';
import { csvOf } from './csv';

describe('csvOf', () => {
  it('ends lines with CRLF, quotes what needs it and doubles quotes', () => {
    expect(
      csvOf([
        ['a', 1, null],
        ['say "no"', 'x,y', 'two\nlines'],
      ]),
    ).toBe('a,1,\r\n"say ""no""","x,y","two\nlines"\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠a'])(
    'makes %j harmless',
    (cell) => {
      const written = csvOf([[cell]]);
      expect(written.replace(/^"/, '')).toMatch(/^'/);
    },
  );

  it('leaves negative numbers as they are', () => {
    expect(csvOf([[-2]])).toBe('-2\r\n');
  });

  it('never lets any text begin a cell with what a spreadsheet runs', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const cell = csvOf([[text]])
          .replace(/\r\n$/, '')
          .replace(/^"/, '');
        expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
      }),
    );
  });
});
