const PLAIN = /^[\x20-\x7e]*$/;
const [ISOLATED, NO_MORE] = ['\u2068', '\u2069'];

/**
 * A code as it stands within a sentence: one that is written from the right leaves the words around it where they are.
 *
 * @see Unicode Annex 9, first strong isolate.
 */
export function codeInText(code: string): string {
  return PLAIN.test(code) ? code : `${ISOLATED}${code}${NO_MORE}`;
}
