/** Room for rounding in the last places. */
export const EPSILON = 1e-9;

/** Fails where a figure fell, or is unknown now; where nothing was known before, nothing could fall. */
export function expectNotLower(after: number | null, before: number | null): void {
  if (before === null) return;
  expect(after).not.toBeNull();
  expect(after).toBeGreaterThanOrEqual(before - EPSILON);
}
