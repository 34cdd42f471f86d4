/**
 * Makes a clause a sentence.
 *
 * @param clause Words without a closing stop.
 * @returns The clause with a capital and one full stop.
 * @example sentence('no tie is alive') // 'No tie is alive.'
 */
export function sentence(clause: string): string {
  const capital = clause.charAt(0).toUpperCase() + clause.slice(1);
  return /[.!?]$/.test(capital) ? capital : `${capital}.`;
}
