/** What a code might be instead of a code; each is only said, never refused. */
export type CodeDoubt = 'email' | 'phone' | 'birth' | 'name';

/** Words with a capital that name a time, a place or a kind of work, and nobody. */
const NOBODY = new Set(
  [
    ...['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
    ...['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun', 'weekly', 'monthly', 'fortnight'],
    ...['morning', 'noon', 'afternoon', 'evening', 'night', 'early', 'late', 'online', 'remote'],
    ...['individual', 'couple', 'couples', 'family', 'families', 'group', 'groups', 'circle'],
    ...['client', 'case', 'code', 'trio', 'team', 'room', 'clinic', 'school', 'ward', 'north'],
    ...['south', 'east', 'west', 'new', 'old', 'blue', 'green', 'red', 'first', 'second', 'third'],
  ].map((word) => word.normalize()),
);

const EMAIL = /\S@\S/u;
const BIRTH =
  /(?<!\d)(?:\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})|(?:19|20)\d{2}[./-]\d{1,2}[./-]\d{1,2})(?!\d)/u;
const PHONE = /\+?\d(?:[\s()./-]*\d){6,}/u;
/** A capital and at least two small letters, with what names are joined by. */
const CAPITALISED = /(?<![\p{L}\p{N}])\p{Lu}\p{M}*[\p{Ll}\p{M}’'-]{2,}(?![\p{L}\p{N}])/gu;

/**
 * What a code looks like, if it looks like something that tells others who a person is.
 *
 * @returns Null where nothing speaks for it; a look, never a proof.
 * @example codeDoubt('Anna B.') // 'name'
 */
export function codeDoubt(code: string): CodeDoubt | null {
  if (EMAIL.test(code)) return 'email';
  if (BIRTH.test(code)) return 'birth';
  if (PHONE.test(code)) return 'phone';
  const words = code.match(CAPITALISED) ?? [];
  return words.some((word) => !NOBODY.has(word.toLowerCase())) ? 'name' : null;
}

const LIKE: Readonly<Record<CodeDoubt, string>> = {
  email: 'an e-mail address',
  phone: 'a phone number',
  birth: 'a date of birth',
  name: 'a name',
};

/** What is said beside the field; empty where nothing speaks for it. */
export function doubtWords(code: string): string {
  const doubt = codeDoubt(code);
  if (!doubt) return '';
  return `This might be ${LIKE[doubt]}. Letters and a number, as in K-14, tell nobody else who it is.`;
}
