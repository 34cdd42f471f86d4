import { COMMON_PASSWORDS, COMMON_WORDS } from './common-passwords';

/** What an attacker who knows the person would try first. */
export interface PasswordContext {
  readonly name: string;
  readonly email: string;
  readonly practiceName: string;
}

/**
 * Our choice: something personal counts one, a common word, a run or a number two, every other character one. So four words pass
 * and three common ones do not.
 */
const ENOUGH = 7;

const SHORTEST_WORD = 4;
/** Stands for one step of a guess; nobody types it. */
const MARK = '\u0001';

/** A date or a telephone number is one number, however it is written. */
const NUMBER = /\d(?:[\s./:_-]?\d)+/g;

const LONGEST_UNIT = 6;
const KEYBOARD_ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'qwertzuiop', 'azertyuiop'];
const SUBSTITUTES: Readonly<Record<string, string>> = { '@': 'a', $: 's', '!': 'i', '+': 't' };

const WORDS_BY_LENGTH = [...COMMON_WORDS].toSorted((a, b) => b.length - a.length);

/**
 * True for a password that is long enough and still among the first guesses: leaked often, made of little else than a common
 * or personal word, a number, a run on the keyboard, or the same few characters again and again.
 */
export function isTooCommon(password: string, context: PasswordContext): boolean {
  const plain = password.normalize('NFKC').toLowerCase();
  if (COMMON_PASSWORDS.has(plain)) return true;
  const unit = repeatedUnit(plain);
  const personal = personalWords(context);
  return [unit, withLetters(unit)].some((spelling) => weight(spelling, personal) < ENOUGH);
}

function personalWords({ name, email, practiceName }: PasswordContext): string[] {
  const words = ['understory', ...[name, email, practiceName].flatMap(wordsOf)];
  return words.toSorted((a, b) => b.length - a.length);
}

function wordsOf(text: string): string[] {
  const plain = text.normalize('NFKC').toLowerCase();
  const parts = plain.split(/[^\p{L}\p{N}]+/u);
  return [plain, parts.join(''), ...parts].filter((word) => word.length >= SHORTEST_WORD);
}

/** `abcabcabcabc` is no longer than `abc`. */
function repeatedUnit(text: string): string {
  for (let length = 1; length <= Math.min(LONGEST_UNIT * 2, text.length / 2); length += 1) {
    const unit = text.slice(0, length);
    if (unit.repeat(Math.ceil(text.length / length)).startsWith(text)) return unit;
  }
  return text;
}

function withLetters(text: string): string {
  return text.replace(/[@$!+]/g, (sign) => SUBSTITUTES[sign] ?? sign).replace(/0/g, 'o');
}

function weight(text: string, personal: readonly string[]): number {
  const withoutPerson = personal.reduce((rest, word) => rest.replaceAll(word, MARK), text);
  const marked = WORDS_BY_LENGTH.reduce(
    (rest, word) => rest.replaceAll(word, MARK + MARK),
    withoutPerson,
  )
    .replace(NUMBER, MARK + MARK)
    .split(MARK);
  return marked.length - 1 + marked.reduce((sum, rest) => sum + steps(rest), 0);
}

/** Characters of a text, where a run of three and more neighbours counts as two. */
function steps(text: string): number {
  let count = 0;
  let run = 1;
  for (let index = 0; index < text.length; index += 1) {
    const isRun = index > 0 && areNeighbours(text[index - 1] ?? '', text[index] ?? '');
    run = isRun ? run + 1 : 1;
    if (run <= 2) count += 1;
  }
  return count;
}

function areNeighbours(one: string, other: string): boolean {
  if (Math.abs(one.charCodeAt(0) - other.charCodeAt(0)) <= 1) return true;
  return KEYBOARD_ROWS.some((row) => row.includes(one + other) || row.includes(other + one));
}
