import { epochDay, type WeekOfContacts } from '@understory/domain';
import { thinning } from './thinning';

const week = (from: string, planned: number, held: number): WeekOfContacts => ({
  from: epochDay(from),
  plannedDays: 7,
  planned,
  held,
  shortfall: 3,
});

const LATELY = [
  week('2026-10-19', 2.1, 0),
  week('2026-10-26', 2.2, 1),
  week('2026-11-02', 2.2, 2),
  week('2026-11-09', 2.2, 1),
  week('2026-11-16', 2.2, 1),
];

describe('thinning', () => {
  it.each<[string, WeekOfContacts[], string]>([
    [
      'the last four weeks',
      LATELY,
      'In the four weeks from 26 October, 5 of about 9 planned contacts took place.',
    ],
    [
      'one week',
      LATELY.slice(-1),
      'In the week from 16 November, 1 of about 2 planned contacts took place.',
    ],
    [
      'weeks cut by leave',
      [...LATELY.slice(0, 2), ...LATELY.slice(3)],
      'Since 19 October, leave not counted, 3 of about 9 planned contacts took place.',
    ],
    [
      'the new year',
      [week('2025-12-29', 1, 0), week('2026-01-05', 1, 0)],
      'In the two weeks from 29 December, 0 of about 2 planned contacts took place.',
    ],
    [
      'a single contact planned',
      [week('2026-11-16', 0.6, 0)],
      'In the week from 16 November, 0 of about 1 planned contact took place.',
    ],
    [
      'more than planned, while it still stands',
      [week('2026-11-16', 1.1, 3)],
      'In the week from 16 November, three contacts took place; about 1 had been planned.',
    ],
    ['no week', [], 'No closed week is left to count.'],
  ])('tells %s', (_name, weeks, evidence) => {
    expect(thinning({ weeks, shortfall: 5.8671 }).evidence).toBe(evidence);
  });

  it('gives the sum as it stands beside the one that raises it', () => {
    const { rule, clears } = thinning({ weeks: LATELY, shortfall: 5.8671 });
    expect(rule).toMatch(/Raised when the sum passes 5\.5\. Now 5\.87\.$/);
    expect(clears).toBe('When the sum falls below 2.75, or after two weeks on plan in a row.');
  });
});
