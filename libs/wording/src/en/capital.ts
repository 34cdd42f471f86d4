/**
 * Words as they stand at the head of a line.
 *
 * @example capital('two weeks') // 'Two weeks'
 */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
