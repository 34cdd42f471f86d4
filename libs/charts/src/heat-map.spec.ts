import { heatMap, heatStep, type HeatCell, type HeatDay } from './heat-map';

/** Two weeks from Monday. */
const SPAN = { from: '2026-11-16', to: '2026-11-29' };
const MARKS = { leave: [], today: '2026-11-24' };
const day = (on: string, heldMinutes: number, plannedMinutes = 0): HeatDay => ({
  on,
  heldMinutes,
  plannedMinutes,
});
const cellOf = (on: string, rows: HeatCell[][]) => rows.flat().find((cell) => cell.on === on);

describe('heat map', () => {
  it('has a row a week and a cell a day, each in its place', () => {
    const rows = heatMap([], SPAN, MARKS);
    expect(rows.map((row) => row.length)).toEqual([7, 7]);
    expect(rows[0]?.[0]?.on).toBe('2026-11-16');
    expect(rows[1]?.[6]?.on).toBe('2026-11-29');
  });

  it('says the hours held in quarters, a little never as nothing', () => {
    const hours = [5, 60, 100, 112, 113].map(
      (minutes) => cellOf('2026-11-16', heatMap([day('2026-11-16', minutes)], SPAN, MARKS))?.hours,
    );
    expect(hours).toEqual([0.25, 1, 1.75, 1.75, 2]);
  });

  it.each([
    [0.25, 1],
    [1.75, 1],
    [2, 2],
    [3.25, 2],
    [3.5, 3],
    [4.5, 4],
    [5.25, 4],
    [5.5, 5],
    [12, 5],
  ])('%d hours stand on step %i', (hours, step) => {
    expect(heatStep(hours)).toBe(step);
  });

  it('keeps apart what is held, booked, leave and not known', () => {
    const leave = [{ from: '2026-11-19', to: '2026-11-21' }];
    const days = [
      day('2026-11-16', 60, 60),
      day('2026-11-17', 0, 90),
      day('2026-11-20', 60),
      day('2026-11-21', 0, 60),
      day('2026-12-01', 60),
    ];
    const states = heatMap(days, SPAN, { ...MARKS, leave })[0]?.map(({ state }) => state);
    expect(states).toEqual(['held', 'booked', 'empty', 'leave', 'held', 'booked', 'empty']);
    expect(heatMap(days, SPAN, MARKS)[0]?.[1]).toMatchObject({ hours: 1.5, step: 0 });
    expect(heatMap(days, SPAN, MARKS)[0]?.[2]).toMatchObject({ hours: null, step: 0 });
  });

  it('marks today, and only today', () => {
    const marked = heatMap([], SPAN, MARKS)
      .flat()
      .filter(({ isToday }) => isToday);
    expect(marked.map(({ on }) => on)).toEqual(['2026-11-24']);
  });

  it('refuses what is no week', () => {
    expect(() => heatMap([], { ...SPAN, to: '2026-11-28' }, MARKS)).toThrow(RangeError);
    expect(() => heatMap([], { ...SPAN, from: '2026-11-31' }, MARKS)).toThrow(RangeError);
  });
});
