import type { StandingWarning } from './standing-warning';
import { warningSubject } from './warning-subject';

describe('warningSubject', () => {
  const trunk = (id: string | null): StandingWarning => ({
    code: 'W3',
    connectionId: null,
    raisedOn: 1,
    facts: {
      supportMass: 0.5,
      spareSupport: 0.1,
      strongestConnectionId: id,
      strongestKind: id === null ? null : 'peer',
      knownTies: 2,
    },
  });

  it('is the strongest tie of W3, null where none carries', () => {
    expect(warningSubject(trunk('a'))).toBe('a');
    expect(warningSubject(trunk(null))).toBeNull();
  });

  it('is null for a condition', () => {
    const facts = { supportMass: 0.5, aliveTies: 0, dueTies: 1, thinTies: 1 };
    expect(warningSubject({ code: 'W4', connectionId: null, raisedOn: 1, facts })).toBeNull();
  });
});
