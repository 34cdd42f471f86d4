import { aCase } from '../cases/spec-cases';
import { likelyCases } from './likely-cases';

const DAY = '2026-11-24';
const codes = (...cases: Parameters<typeof likelyCases>[0]) =>
  likelyCases(cases, DAY).map(({ code }) => code);

describe('likelyCases', () => {
  it('begins with those expected on the day, then those held last', () => {
    const order = codes(
      aCase('L-1', { nextOn: null, lastHeldOn: '2026-11-01' }),
      aCase('N-2', { nextOn: null, lastHeldOn: null }),
      aCase('L-3', { nextOn: '2026-12-01', lastHeldOn: '2026-11-20' }),
      aCase('T-4', { nextOn: DAY, lastHeldOn: '2026-10-01' }),
    );
    expect(order).toEqual(['T-4', 'L-3', 'L-1', 'N-2']);
  });

  it('ends with those that rest, and leaves out those that ended', () => {
    const order = codes(
      aCase('P-1', { pauses: [{ from: '2026-11-01', to: null }] }),
      aCase('E-2', { endsOn: '2026-11-23' }),
      aCase('G-10', { nextOn: null, lastHeldOn: null }),
      aCase('G-9', { nextOn: null, lastHeldOn: null, endsOn: DAY }),
    );
    expect(order).toEqual(['G-9', 'G-10', 'P-1']);
  });
});
