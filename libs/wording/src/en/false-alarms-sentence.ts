import { decimal } from './decimal';
import { plural } from './plural';
import { times } from './times';

/**
 * How often a warning is raised by chance.
 *
 * @param measured Times a therapist's year, 0 or more, and the ties of those who were simulated; null where nothing was measured.
 * @returns A sentence; null for null.
 * @throws {RangeError} On a number of ties that is none.
 * @example falseAlarmsSentence({ aYear: 0.8, ties: 6 })
 *   // 'With six ties, as simulated, it is raised by chance about 0.8 times a year.'
 */
export function falseAlarmsSentence(
  measured: { readonly aYear: number; readonly ties: number } | null,
): string | null {
  if (measured === null) return null;
  const { aYear, ties } = measured;
  const often =
    aYear === 0
      ? 'hardly ever raised by chance'
      : `raised by chance about ${Number.isInteger(aYear) ? times(aYear) : `${decimal(aYear)} times`} a year`;
  return `With ${plural(ties, 'tie', 'ties')}, as simulated, it is ${often}.`;
}
