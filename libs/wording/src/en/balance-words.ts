import { decimal } from './decimal';

/** Give-and-take as it is meant to be, by intended balance: from giving all to receiving all. */
export const BALANCE_NAMES: ReadonlyMap<number, string> = new Map([
  [-1, 'I give'],
  [-0.5, 'I mostly give'],
  [0, 'Even'],
  [0.5, 'I mostly receive'],
  [1, 'I receive'],
]);

/**
 * How give-and-take is meant to be.
 *
 * @param balance Intended balance, -1 (I give) to 1 (I receive).
 * @returns Its name; between two of them the balance as it is.
 * @example balanceWords(0.5) // 'I mostly receive'
 * @example balanceWords(0.2) // '0.2, from −1, I give, to 1, I receive'
 */
export function balanceWords(balance: number): string {
  return BALANCE_NAMES.get(balance) ?? `${decimal(balance)}, from −1, I give, to 1, I receive`;
}
