import { NOBODYS_NAMES } from '@understory/wording';

/** What a code might be instead of a code; each is only said, never refused. */
export type CodeDoubt = 'email' | 'phone' | 'birth' | 'name';

const NOBODY = new Set(NOBODYS_NAMES.map((word) => word.normalize()));

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
