/** Letters of scripts that run from right to left (Hebrew, Arabic, their neighbours, Adlam), and marks that turn the direction. */
const FROM_THE_RIGHT =
  /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefe\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const [ISOLATED, NO_MORE] = ['\u2068', '\u2069'];

/**
 * A name as it stands within a sentence: one that is written from the right leaves the words and numbers beside it where they
 * are. Within a page of its own element it is a `bdi` instead.
 *
 * @param name As typed.
 * @returns Set apart where a letter of it runs from the right; any other as it is.
 * @see Unicode Annex 9, first strong isolate.
 * @example nameInText('Anna') // 'Anna'
 */
export function nameInText(name: string): string {
  return FROM_THE_RIGHT.test(name) ? `${ISOLATED}${name}${NO_MORE}` : name;
}
