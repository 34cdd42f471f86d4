/**
 * Words in a row.
 *
 * @param words One or more.
 * @returns `a`, `a and b`, `a, b and c`; empty for none.
 * @example listed(['held', 'alongside', 'beyond']) // 'held, alongside and beyond'
 */
export function listed(words: readonly string[]): string {
  const last = words[words.length - 1] ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
