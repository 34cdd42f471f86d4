/** What a digest may speak of. Nothing else: no warning, no name, no figure of a person. */
export const DIGEST_MENTIONS = ['sessions', 'check-in', 'ties'] as const;
export type DigestMention = (typeof DIGEST_MENTIONS)[number];

/** What waits for a person. */
export interface DigestFacts {
  /** Sessions that are over and still planned. */
  readonly unconfirmedSessions: number;
  /** This week's check-in is neither answered nor skipped. */
  readonly isCheckInOpen: boolean;
  /** Ties that are due or thin, that do not rest by choice and have no contact ahead. */
  readonly tiesDue: number;
}

/**
 * What of the facts is worth a mail.
 *
 * @param facts What waits.
 * @param mentions What the person lets a digest speak of, in any order.
 * @returns The facts without what may not be spoken of; null where nothing is left to say.
 * @throws {RangeError} On a count that is negative or no whole number.
 * @example worthSaying({ unconfirmedSessions: 3, isCheckInOpen: true, tiesDue: 0 }, ['check-in'])
 *   // { unconfirmedSessions: 0, isCheckInOpen: true, tiesDue: 0 }
 */
export function worthSaying(
  facts: DigestFacts,
  mentions: readonly DigestMention[],
): DigestFacts | null {
  for (const field of ['unconfirmedSessions', 'tiesDue'] as const) {
    if (!Number.isInteger(facts[field]) || facts[field] < 0) {
      throw new RangeError(`${field} must be a whole number, 0 or more, not ${facts[field]}`);
    }
  }
  const said: DigestFacts = {
    unconfirmedSessions: mentions.includes('sessions') ? facts.unconfirmedSessions : 0,
    isCheckInOpen: mentions.includes('check-in') && facts.isCheckInOpen,
    tiesDue: mentions.includes('ties') ? facts.tiesDue : 0,
  };
  return said.isCheckInOpen || said.unconfirmedSessions + said.tiesDue > 0 ? said : null;
}
