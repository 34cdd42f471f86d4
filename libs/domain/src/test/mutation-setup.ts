import * as fc from 'fast-check';

/** Under mutation every property draws the same few logs: a mutant is then killed by its code, never by luck. */
fc.configureGlobal({ seed: 20_261_122, numRuns: 10 });
