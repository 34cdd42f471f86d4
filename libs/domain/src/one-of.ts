/**
 * Refuses a word that is not in the vocabulary, naming the field.
 *
 * @param field Name that the message carries, such as `kind`.
 * @param value The word to check.
 * @param words Every word that is known.
 * @returns The word, unchanged.
 * @throws {RangeError} On any other word.
 * @example oneOf('kind', 'peer', CONNECTION_KINDS) // 'peer'
 */
export function oneOf<Word extends string>(
  field: string,
  value: Word,
  words: readonly Word[],
): Word {
  if (!words.includes(value)) {
    throw new RangeError(`${field} must be one of ${words.join(', ')}, not "${value}"`);
  }
  return value;
}
