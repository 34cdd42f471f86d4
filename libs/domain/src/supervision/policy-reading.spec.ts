import { frozen } from '../test/logs';
import { gravestStatus, POLICY_STATUSES } from './policy-reading';

describe('gravestStatus', () => {
  it('is the gravest, in any order', () => {
    expect(gravestStatus(frozen(['met', 'unknown', 'at-risk', 'on-track']))).toBe('at-risk');
    expect(gravestStatus([...POLICY_STATUSES].reverse())).toBe('unmet');
    expect(gravestStatus(['unknown', 'on-track'])).toBe('unknown');
  });

  it('is met for none', () => {
    expect(gravestStatus([])).toBe('met');
  });
});
