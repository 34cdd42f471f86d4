import { SetMetadata } from '@nestjs/common';
import type { Ending } from './page-reading';

export const TAGGED = 'understory:tagged';

/**
 * For a page that rests on the person's own space alone, on their settings and on their calendar day: asked for again by its tag
 * (`If-None-Match`), it is answered with 304 while it would say the same.
 *
 * @param endings What else ends it. A page that reads the clock in any other way is not to be tagged.
 */
export function Tagged(...endings: readonly Ending[]) {
  return SetMetadata(TAGGED, endings);
}
