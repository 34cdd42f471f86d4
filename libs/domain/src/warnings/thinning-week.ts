/** What one tie planned and held in a week. */
export interface TieWeek {
  /** Σ 1/τ over the days that were planned for; 0 or more, contacts. */
  planned: number;
  /** Contacts held, whole, 0 or more. */
  held: number;
}

/** Contacts beyond a tie's own plan that still count in a week: our choice. */
const BEYOND_PLAN = 1;

/**
 * Contacts of one tie that count against the plan of all. Without a limit, one tie that meets daily
 * would hide that every other one has gone quiet.
 *
 * @param week What the tie planned and held in the week.
 * @returns The contacts held, at most one beyond the plan; 0 or more, no unit.
 * @see docs/adr/0080-a-week-of-contacts.md
 * @example countedContacts({ planned: 1, held: 5 }) // 2
 */
export function countedContacts({ planned, held }: TieWeek): number {
  return Math.min(held, planned + BEYOND_PLAN);
}
