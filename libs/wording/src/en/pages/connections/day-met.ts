/** What is known of the day on which two last met. */
export interface DayMet {
  readonly lastContactOn: string | null;
  readonly connection: { readonly lastMetOn: string | null; readonly createdOn: string };
}

/**
 * Whether a day is known only as about: it rests on the answer to "When did you last meet?" alone,
 * which takes "this week" as well as a date. Who met on the day of the answer knows the day.
 *
 * @param tie Its last contact, and what was answered when it was listed.
 * @param isLogged Whether a contact is known to be logged that the day may rest on.
 * @returns True where words should say "about".
 * @example isDayAbout({ lastContactOn: '2026-11-19', connection: { lastMetOn: '2026-11-19', createdOn: '2026-11-22' } }, false) // true
 */
export function isDayAbout({ lastContactOn, connection }: DayMet, isLogged: boolean): boolean {
  const { lastMetOn, createdOn } = connection;
  return !isLogged && lastMetOn !== null && lastContactOn === lastMetOn && lastMetOn < createdOn;
}

/** Whether the days of a tie rest on an answer alone, as far as a list of ties knows. */
export function isMetAbout(tie: DayMet & { readonly recentContacts: number }): boolean {
  return isDayAbout(tie, tie.recentContacts > 0);
}

/**
 * A day or a span, as surely as it is known.
 *
 * @param words "19 November", "3 days ago".
 * @param isAbout As `isDayAbout` says.
 * @returns The same, with "about" in front where it is not known more closely.
 * @example asSure('19 November', true) // 'about 19 November'
 */
export function asSure(words: string, isAbout: boolean): string {
  return isAbout ? `about ${words}` : words;
}
