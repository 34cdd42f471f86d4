import type { SaveSeries } from '@understory/contracts';
import { SERIES_REFUSALS } from '@understory/wording';
import { checkDay, refused, yearsAfter } from '../logged-moment';

/** A first session can be planned a year ahead, like any other; an end long before. */
const YEARS_AHEAD = { firstOn: 1, lastOn: 10 };

/**
 * Refuses days of a series that cannot be.
 *
 * @param today The person's calendar day.
 * @throws {Problem} `invalid-input` by the field, with a sentence that says what to choose instead.
 */
export function checkSeries({ firstOn, lastOn }: SaveSeries, today: string): void {
  checkDay(firstOn, yearsAfter(today, YEARS_AHEAD.firstOn), 'firstOn');
  if (lastOn === null) return;
  checkDay(lastOn, yearsAfter(today, YEARS_AHEAD.lastOn), 'lastOn');
  if (lastOn < firstOn) {
    throw refused('lastOn', SERIES_REFUSALS.lastBeforeFirst);
  }
}
