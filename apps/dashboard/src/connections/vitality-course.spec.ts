import { contact, daysAgo, detail, supervisor, tie } from './spec-ties';
import {
  silenceAllowed,
  vitalityTable,
  vitalityDescription,
  vitalityFinding,
  weekRows,
  wordSince,
} from './vitality-course';

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

  it.each([
    [14, false, 'three rhythms'],
    [14, true, 'four rhythms'],
    [8, false, 'three rhythms'],
    [7, false, '24 days'],
    [7, true, 'four rhythms'],
    [3, true, '24 days'],
  ])('allows a rhythm of %d days, flexible %s, a silence of %s', (rhythmDays, isFlexible, said) => {
    expect(silenceAllowed({ rhythmDays, isFlexible, minutes: 60, balance: 0 })).toBe(said);
  });

  it('states the finding in at most ten words', () => {
    expect(vitalityFinding(detail())).toBe('Fallen to a sixth since 6 October');
    expect(vitalityFinding(detail({ tie: supervisor() }))).toBe('Full, as the rhythm is kept');
    const unknown = tie({ word: 'new', vitality: null, lastContactOn: null });
    expect(vitalityFinding(detail({ tie: unknown }))).toBe('Not enough yet to draw');
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
