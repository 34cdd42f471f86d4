import * as fc from 'fast-check';
import type { UnseenWorkLog } from '../unseen-work/log';
import { LIMITS, UNSEEN_WORK_KINDS } from '../vocabulary';

/** Keeping track on day 100, of effort 2, all of it mine. */
export function someUnseenWork(changes: Partial<UnseenWorkLog> = {}): UnseenWorkLog {
  return { id: 'one', on: 100, kind: 'keeping-track', effort: 2, share: 1, ...changes };
}

/** Up to twenty entries over 120 days. */
export const arbitraryUnseenWork: fc.Arbitrary<UnseenWorkLog[]> = fc
  .array(
    fc.record({
      on: fc.integer({ min: 0, max: 125 }),
      kind: fc.constantFrom(...UNSEEN_WORK_KINDS),
      effort: fc.integer(LIMITS.rating),
      share: fc.integer({ min: 0, max: 20 }).map((twentieths) => twentieths / 20),
    }),
    { maxLength: 20 },
  )
  .map((rows) => rows.map((row, index) => ({ ...row, id: `unseen-${index}` })));
