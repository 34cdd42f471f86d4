import { contact, daysAgo, detail, supervisor } from './spec-ties';
import { vitalityDescription, vitalityTable, weekRows, wordSince } from './vitality-course';

describe('the course of a tie', () => {
  it('knows since when a tie has its word', () => {
    const fallsBelow = detail().vitality.find(({ value }) => value !== null && value < 0.35)?.on;
    expect(wordSince(detail())).toEqual({ word: 'thin', since: fallsBelow });
  });

  it('does not claim a beginning that lies before what is known', () => {
    const vitality = detail().vitality.map(({ on }) => ({ on, value: 1 }));
    expect(wordSince(detail({ vitality, tie: supervisor() }))).toEqual({
      word: 'alive',
      since: null,
    });
  });

  it('says in words what the drawing shows', () => {
    const missed = contact({ id: 'x', isHeld: false, localDate: daysAgo(20) });
    expect(vitalityDescription(detail({ contacts: [missed, contact()] }))).toBe(
      'Fallen to a sixth since 6 October. One contact hangs below the line. One was missed.',
    );
  });

  it('makes a row a week, newest first, each contact in exactly one', () => {
    const contacts = [0, 6, 7, 13, 14].map((days) => contact({ localDate: daysAgo(days) }));
    const rows = weekRows(detail({ contacts }));
    expect(rows).toHaveLength(26);
    expect(rows.slice(0, 3).map(({ held }) => held)).toEqual([2, 2, 1]);
    expect(rows[0]?.on).toBe(daysAgo(0));
  });

  it('writes a day a line, unknown as an empty cell', () => {
    const vitality = [
      { on: '2026-10-05', value: null },
      { on: '2026-10-06', value: 1 },
    ];
    expect(vitalityTable(detail({ vitality }))).toEqual([
      ['date', 'vitality', 'contacts_held', 'contacts_missed'],
      ['2026-10-05', null, 0, 0],
      ['2026-10-06', '1.0000', 1, 0],
    ]);
  });
});
