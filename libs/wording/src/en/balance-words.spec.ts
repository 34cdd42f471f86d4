import { CONNECTION_KINDS, KIND_DEFAULTS, LIMITS } from '@understory/domain';
import { BALANCE_NAMES, balanceWords } from './balance-words';

describe('the words of an intended balance', () => {
  it('name every balance that a kind starts from, and both ends', () => {
    const balances = CONNECTION_KINDS.map((kind) => KIND_DEFAULTS[kind].balance);
    for (const balance of [...balances, LIMITS.balance.min, LIMITS.balance.max]) {
      expect(BALANCE_NAMES.has(balance)).toBe(true);
    }
  });

  it('say who gives and who receives, and any other balance as it is', () => {
    expect([-1, -0.5, 0, 0.5, 1].map(balanceWords)).toEqual([
      'I give',
      'I mostly give',
      'Even',
      'I mostly receive',
      'I receive',
    ]);
    expect(balanceWords(-0.2)).toBe('−0.2, from −1, I give, to 1, I receive');
  });
});
