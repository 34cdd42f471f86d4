import type { Pack } from '@understory/contracts';
import { packCsv } from './pack-csv';
import { packPage } from './pack-page';

type Load = NonNullable<Pack['content']['load']>;

const FIRST_WEEK: Load = {
  heldSessions: 4,
  heldMinutes: 200,
  isEnough: false,
  weeks: [
    { from: '2026-11-09', units: null, capacityUnits: 20, isCompared: false },
    { from: '2026-11-16', units: 4, capacityUnits: 20, isCompared: false },
  ],
};

const packOf = (load: Load): Pack => ({
  id: '019ab000-0000-7000-8000-000000000001',
  frozenAt: '2026-11-22T18:03:00.000Z',
  hash: 'ab'.repeat(32),
  content: { from: '2026-11-09', to: '2026-11-22', load, support: null, thinTies: null },
});

describe('a pack of a first week on paper', () => {
  it('says that nothing was logged before it, and that a week is not enough', () => {
    const { load } = packPage(packOf(FIRST_WEEK));
    expect(load?.finding).toBe('Not enough yet, 20 agreed. Sessions held: 4, 3 h 20.');
    expect(load?.alt).toContain('Not enough yet, 20 agreed.');
    expect(load?.rows).toEqual([
      ['9 November', 'nothing logged', '20'],
      ['16 November', '4', '20'],
    ]);
  });

  it('counts no sessions where none could be known', () => {
    const weeks = FIRST_WEEK.weeks.map((week) => ({ ...week, units: null }));
    const pack = packOf({ ...FIRST_WEEK, heldSessions: 0, heldMinutes: 0, weeks });
    expect(packPage(pack).load?.finding).toBe('Not enough yet, 20 agreed.');
    const lines = packCsv(pack).split('\r\n');
    expect(lines).toContain('load,,sessions,held,nothing logged');
    expect(lines).toContain('load,,sessions,minutes held,nothing logged');
  });

  it('counts none where that is known', () => {
    const weeks = FIRST_WEEK.weeks.map((week) => ({ ...week, units: 0, isCompared: true }));
    const known = { heldSessions: 0, heldMinutes: 0, isEnough: true, weeks };
    const pack = packOf(known);
    expect(packPage(pack).load?.finding).toMatch(/^No session held\. Sessions held: 0/);
    expect(packCsv(pack).split('\r\n')).toContain('load,2026-11-09,week,units,0');
  });
});
