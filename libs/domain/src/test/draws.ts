import * as fc from 'fast-check';

/** So many draws of a property, or as many as all properties are told to make do with. */
export function draws(numRuns: number): { readonly numRuns: number } {
  return { numRuns: Math.min(numRuns, fc.readConfigureGlobal().numRuns ?? numRuns) };
}
