/**
 * Makes a clause a sentence.
 *
 * @param clause Words, with or without a closing stop: a name may bring its own.
 * @returns The clause with a capital and one stop.
 * @example sentence('no tie is alive') // 'No tie is alive.'
 * @example sentence('with Friend, B.') // 'With Friend, B.'
 */
export function sentence(clause: string): string {
  const capital = clause.charAt(0).toUpperCase() + clause.slice(1);
  const [, words = capital, stop = '.'] = /^(.*?)([.!?])[.!?]*$/s.exec(capital) ?? [];
  return words + stop;
}
