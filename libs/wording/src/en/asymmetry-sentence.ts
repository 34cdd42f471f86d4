import { type AsymmetryReading, THRESHOLDS } from '@understory/domain';

const { leastEffort, clearBelow, raiseFrom } = THRESHOLDS.W8;

/**
 * How the unseen work of six weeks is shared, in the steps at which W8 is raised and cleared.
 *
 * @param reading From `asymmetry`; null without any.
 * @returns One sentence, or null until there is enough effort behind it to say one.
 * @example asymmetrySentence({ asymmetry: 0.5, effort: 12 })
 *   // 'Of the unseen work of the last six weeks, most was yours.'
 */
export function asymmetrySentence(reading: AsymmetryReading | null): string | null {
  if (reading === null || reading.effort < leastEffort) return null;
  const { asymmetry } = reading;
  const tilt = Math.abs(asymmetry);
  if (tilt < clearBelow) return 'The unseen work of the last six weeks was shared about evenly.';
  const amount = tilt < raiseFrom ? 'more than half' : 'most';
  const whose = asymmetry > 0 ? 'was yours' : 'was carried by others';
  return `Of the unseen work of the last six weeks, ${amount} ${whose}.`;
}
