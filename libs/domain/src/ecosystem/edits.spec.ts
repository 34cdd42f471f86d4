import * as fc from 'fast-check';
import { edit } from '../test/arbitrary-edit';
import { AS_OF, log } from '../test/arbitrary-log';
import { newerRows } from '../test/newer-rows';
import { keepEcosystem } from './keep-ecosystem';
import { mayContinue } from './may-continue';
import { readEcosystem } from './read-ecosystem';

describe('13: what is kept', () => {
  it('equals a replay after any sequence of add, edit, back-date, delete, leave, re-agree', () => {
    const steps = fc.array(fc.tuple(edit, fc.nat(20)), { minLength: 1, maxLength: 8 });
    let continued = 0;
    let replayed = 0;
    fc.assert(
      fc.property(log, fc.integer({ min: 20, max: 90 }), steps, (first, start, changes) => {
        let whole = first;
        let today = start;
        let kept = keepEcosystem(whole, today - 1);
        changes.forEach(([change, days], step) => {
          const { log: changed, touched } = change(whole, step);
          whole = changed;
          today = Math.min(AS_OF, today + days);
          const isHeld = touched > kept.day && mayContinue(kept, whole);
          if (isHeld) continued++;
          else replayed++;
          const reading = isHeld
            ? readEcosystem(newerRows(whole, kept.day), today, kept)
            : readEcosystem(whole, today);
          expect(reading).toEqual(readEcosystem(whole, today));
          kept = isHeld
            ? keepEcosystem(newerRows(whole, kept.day), today - 1, kept)
            : keepEcosystem(whole, today - 1);
          expect(kept).toEqual(keepEcosystem(whole, today - 1));
        });
      }),
      { numRuns: 60 },
    );
    // Both ways must have been gone often enough for this to say anything.
    expect(continued).toBeGreaterThan(40);
    expect(replayed).toBeGreaterThan(40);
  });
});
