import type { SaveCase } from '@understory/contracts';
import { CASE_REFUSALS } from '@understory/wording';
import { checkDay, refused, yearsAfter } from '../logged-moment';

/** A case is known before it begins, and its end long before. */
const YEARS_AHEAD = { startsOn: 1, endsOn: 10 };

/**
 * Refuses days of a case that cannot be.
 *
 * @param today The person's calendar day.
 * @throws {Problem} `invalid-input` by the field, with a sentence that says what to choose instead.
 */
export function checkCase({ startsOn, endsOn, pauses }: SaveCase, today: string): void {
  checkDay(startsOn, yearsAfter(today, YEARS_AHEAD.startsOn), 'startsOn');
  if (endsOn !== null) {
    checkDay(endsOn, yearsAfter(today, YEARS_AHEAD.endsOn), 'endsOn');
    if (endsOn < startsOn) throw refused('endsOn', CASE_REFUSALS.endsFirst);
  }
  checkPauses({ startsOn, endsOn, pauses });
}

function checkPauses({
  startsOn,
  endsOn,
  pauses,
}: Pick<SaveCase, 'startsOn' | 'endsOn' | 'pauses'>): void {
  const inOrder = pauses
    .map((pause, index) => ({ ...pause, path: `pauses.${index}` }))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  for (const [nth, { from, to, path }] of inOrder.entries()) {
    if (from < startsOn) {
      throw refused(`${path}.from`, CASE_REFUSALS.pauseTooEarly);
    }
    if (to !== null && to < from) {
      throw refused(`${path}.to`, CASE_REFUSALS.pauseEndsFirst);
    }
    if (endsOn !== null && (to ?? from) > endsOn) {
      throw refused(`${path}.to`, CASE_REFUSALS.pauseTooLate);
    }
    const next = inOrder[nth + 1];
    if (next && (to === null || next.from <= to)) {
      throw refused(`${next.path}.from`, CASE_REFUSALS.pausesOverlap);
    }
  }
}
