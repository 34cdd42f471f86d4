import { compile } from 'zod/mini';
import type { AnswerContract } from './routes';

const compiled = new WeakMap<AnswerContract, AnswerContract>();

/**
 * The same contract as a function written for it, made when it is first asked for: the small zod of the contracts looks at each
 * value through objects of its own. Whatever the function does not take, the contract itself looks at once more, so what is
 * refused, and with which words, stays its business.
 *
 * @returns The contract as it is, where it cannot be compiled.
 */
export function compiledContract(contract: AnswerContract): AnswerContract {
  const known = compiled.get(contract);
  if (known) return known;
  const made = isOfZod(contract) ? compile(contract) : contract;
  compiled.set(contract, made);
  return made;
}

type OfZod = AnswerContract & Parameters<typeof compile>[0];

function isOfZod(contract: AnswerContract): contract is OfZod {
  return '_zod' in contract;
}
