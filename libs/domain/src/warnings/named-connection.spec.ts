import { namedConnection } from './named-connection';
import type { StandingWarning } from './standing-warning';

describe('namedConnection', () => {
  const trunk = (id: string | null): StandingWarning => ({
    code: 'W3',
    subject: '',
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
    expect(namedConnection(trunk('a'))).toBe('a');
    expect(namedConnection(trunk(null))).toBeNull();
  });

  it('is the tie of a disconnection, not the disconnection', () => {
    const facts = { kind: 'peer', openedOn: 1, openDays: 29, raisedAbove: 28 } as const;
    const warning = {
      code: 'W13',
      subject: 'rupture',
      connectionId: 'trio',
      raisedOn: 30,
      facts,
    } as const;
    expect(namedConnection(warning)).toBe('trio');
  });

  it('is null for a condition', () => {
    const facts = { supportMass: 0.5, aliveTies: 0, dueTies: 1, thinTies: 1 };
    const warning = { code: 'W4', subject: '', connectionId: null, raisedOn: 1, facts } as const;
    expect(namedConnection(warning)).toBeNull();
  });
});
