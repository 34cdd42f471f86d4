import { capital } from './capital';

/**
 * Makes a clause a sentence.
 *
 * @param clause Words, with or without a closing stop: a name may bring its own.
 * @returns The clause with a capital and one stop.
 * @example sentence('no tie is alive') // 'No tie is alive.'
 * @example sentence('with Friend, B.') // 'With Friend, B.'
 */
export function sentence(clause: string): string {
  return stopped(capital(clause));
}

/**
 * Ends words with one stop.
 *
 * @param words With or without a closing stop.
 * @returns The same words with one.
 * @example stopped('with Friend, B.') // 'with Friend, B.'
 */
export function stopped(words: string): string {
  const [, said = words, stop = '.'] = /^(.*?)([.!?])[.!?]*$/s.exec(words) ?? [];
  return said + stop;
}
