/** Minutes to wait after each try that the mail server did not take; then the digest is given up. Our choice. */
export const TRY_AGAIN_MINUTES: readonly number[] = [2, 10, 30, 60, 120, 240, 480];

/**
 * How long to wait before a mail is tried once more.
 *
 * @param tries Tries so far, 1 or more.
 * @returns Minutes; null where it was tried often enough.
 * @throws {RangeError} On a fraction or fewer than one.
 * @example minutesToNextTry(1) // 2
 * @example minutesToNextTry(8) // null
 */
export function minutesToNextTry(tries: number): number | null {
  if (!Number.isInteger(tries) || tries < 1) {
    throw new RangeError(`tries must be a whole number, 1 or more, not ${tries}`);
  }
  return TRY_AGAIN_MINUTES[tries - 1] ?? null;
}
