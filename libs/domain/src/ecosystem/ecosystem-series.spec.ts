import * as fc from 'fast-check';
import { AS_OF, log } from '../test/arbitrary-log';
import { aLog, frozen } from '../test/logs';
import { newerRows } from '../test/newer-rows';
import { draws } from '../test/draws';
import { ecosystemSeries } from './ecosystem-series';
import { keepEcosystem } from './keep-ecosystem';
import { readEcosystem } from './read-ecosystem';

const WEEKS = { from: 10, to: AS_OF, step: 7 };

describe('ecosystemSeries', () => {
  it('is what a reading of each of its days gives, from nothing and from what was kept', () => {
    fc.assert(
      fc.property(log, (whole) => {
        const series = ecosystemSeries(frozen(whole), WEEKS);
        expect(series.map(({ asOf }) => asOf)).toEqual([
          10, 17, 24, 31, 38, 45, 52, 59, 66, 73, 80, 87, 94, 101, 108, 115,
        ]);
        for (const place of [0, 7, 15]) {
          expect(series[place]).toEqual(readEcosystem(whole, 10 + 7 * place));
        }
        const kept = keepEcosystem(whole, 10);
        expect(ecosystemSeries(newerRows(whole, 10), WEEKS, kept)).toEqual(series);
      }),
      draws(15),
    );
  });

  it('has one reading where it begins and ends on one day', () => {
    const [reading, ...others] = ecosystemSeries(aLog(), { from: 5, to: 5, step: 1 });
    expect(reading).toEqual(readEcosystem(aLog(), 5));
    expect(others).toEqual([]);
  });

  it('does not read days before what was kept', () => {
    const kept = keepEcosystem(aLog(), 20);
    expect(() => ecosystemSeries(aLog(), WEEKS, kept)).toThrow(/^asOf must not be before 20/);
  });
});
