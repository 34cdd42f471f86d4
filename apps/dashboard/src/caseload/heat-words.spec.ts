import type { HeatCell } from '@understory/charts';
import { daySentence, heatFinding } from './heat-words';
import { aDay, NOTHING_HELD, TODAY } from './spec-support';

const cell = (on: string, changes: Partial<HeatCell> = {}): HeatCell => ({
  on,
  hours: null,
  step: 0,
  state: 'empty',
  isToday: on === TODAY,
  ...changes,
});

describe('words of the calendar', () => {
  it.each([
    [[], 'No hours with clients are logged yet'],
    [[[3, 60]], 'Wednesdays carry all hours with clients'],
    [
      [
        [1, 300],
        [2, 250],
        [3, 240],
      ],
      'Mondays carry the most client hours',
    ],
    [
      [
        [2, 300],
        [1, 290],
        [3, 200],
        [4, 190],
      ],
      'Mondays and Tuesdays carry the most client hours',
    ],
    [
      [
        [1, 300],
        [2, 290],
        [3, 288],
        [5, 200],
      ],
      'Fridays carry the fewest client hours',
    ],
    [
      [
        [1, 300],
        [2, 200],
      ],
      'Mondays carry the most client hours',
    ],
    [
      [
        [1, 300],
        [2, 290],
        [3, 286],
      ],
      'Client hours lie evenly on the week',
    ],
  ] as [number[][], string][])('of %j finds "%s"', (rows, finding) => {
    expect(heatFinding(rows.map(([weekday = 0, minutes = 0]) => ({ weekday, minutes })))).toBe(
      finding,
    );
  });

  it('say what a day held, and what is not confirmed', () => {
    const day = aDay('2026-11-23', { plannedSessions: 1, plannedMinutes: 50, otherMinutes: 30 });
    expect(daySentence(cell('2026-11-23', { state: 'held' }), day, TODAY)).toBe(
      'Monday 23 November: 4 h 10 in five sessions, 50 min in one session not confirmed yet, 30 min of other work, two in a row at most.',
    );
  });

  it('say what is ahead, and today', () => {
    const planned = { ...NOTHING_HELD, plannedSessions: 3, plannedMinutes: 150 };
    const booked = cell('2026-11-25', { state: 'booked' });
    expect(daySentence(booked, aDay('2026-11-25', planned), TODAY)).toBe(
      'Wednesday 25 November: 2 h 30 in three sessions booked.',
    );
    expect(daySentence(cell(TODAY), undefined, TODAY)).toBe(
      'Tuesday 24 November, today: nothing logged.',
    );
  });

  it('never take nothing for free', () => {
    expect(daySentence(cell('2026-11-20'), undefined, TODAY)).toContain('nothing logged');
    expect(daySentence(cell('2026-11-27'), undefined, TODAY)).toContain('nothing booked');
    expect(daySentence(cell('2026-11-27', { state: 'leave' }), undefined, TODAY)).toBe(
      'Friday 27 November: leave.',
    );
  });
});
