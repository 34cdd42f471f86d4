import type { EpochDay } from '../days/day';
import { KERNEL_DAYS, kernel } from './kernel';
import type { WorkBook } from './work-book';

/** Below one week of known days, weighed by the kernel, a ratio says nothing yet: our choice, ADR 21. */
const LEAST_KNOWN_DAYS = 7;

/**
 * Load from a prepared book, for callers that read many days.
 *
 * @param book From `workBook`.
 * @param asOf Day to read at.
 * @returns As `load`.
 * @example loadOf(workBook(log), asOf)
 */
export function loadOf(book: WorkBook, asOf: EpochDay): number | null {
  if (book.firstWorkOn === null || book.firstWorkOn > asOf) return null;
  let units = 0;
  let agreed = 0;
  let knownDays = 0;
  for (let age = 0; age < KERNEL_DAYS; age++) {
    const day = asOf - age;
    if (day < book.since) break;
    const weight = kernel(age);
    units += weight * book.unitsOn(day);
    if (book.isLeave(day)) continue;
    agreed += weight * (book.capacityOn(day) / 7);
    knownDays += weight;
  }
  return agreed > 0 && knownDays >= LEAST_KNOWN_DAYS ? units / agreed : null;
}
