import { isOver, loadBars } from './load-bars';
import { type LoadWeek, loadChart } from './load-chart';
import { loadMarks, quarters } from './load-marks';
import { drawn, words } from './test/drawn';
import { PAPER_TOKENS } from './tokens';

const week = (from: string, units: number | null, capacityUnits: number | null = 20): LoadWeek => ({
  from,
  units,
  capacityUnits,
});
const weeks = [
  week('2026-11-02', 18),
  week('2026-11-09', 21),
  week('2026-11-16', 21.1),
  week('2026-11-23', 24, null),
];
const options = { width: 640, height: 250, locale: 'en-GB', agreed: 'agreed' };

describe('load chart', () => {
  it('holds the units of each week', () => {
    const [units] = loadChart(weeks, PAPER_TOKENS).data.datasets;
    expect(units?.data.map(({ x, y }) => [x, y])).toEqual([
      [0, 18],
      [1, 21],
      [2, 21.1],
      [3, 24],
    ]);
  });

  it('calls no week over where nothing was agreed', () => {
    expect(isOver(week('2026-11-02', 80, null))).toBe(false);
  });

  it('holds no point where nothing is known, which is not a point at nothing', () => {
    const unknown = [week('2026-11-02', null), week('2026-11-09', 4)];
    const [units] = loadChart(unknown, PAPER_TOKENS).data.datasets;
    expect(units?.data).toEqual([{ x: 1, y: 4 }]);
    expect(isOver(week('2026-11-02', null))).toBe(false);
  });

  it('keeps room for the agreed line above low weeks', () => {
    const y = loadChart([week('2026-11-02', 2)], PAPER_TOKENS).options?.scales?.['y'];
    expect(y?.max).toBeGreaterThan(20);
    expect(y?.min).toBe(0);
  });

  it('dates as many weeks as can be read', () => {
    const many = Array.from({ length: 26 }, () => week('2026-11-02', 10));
    const x = loadChart(many, PAPER_TOKENS, { width: 400 }).options?.scales?.['x'];
    const callback = x?.ticks?.callback as (value: number) => string;
    const written = many.map((_, index) => callback(index)).filter((label) => label !== '');
    expect(written.length).toBeLessThanOrEqual(6);
    expect(written[0]).toBe('2 Nov');
  });

  it('neither moves nor hovers, in the size asked for', () => {
    const chart = loadChart(weeks, PAPER_TOKENS, { width: 500, height: 200 }).options;
    expect(chart).toMatchObject({ animation: false, events: [], responsive: false });
    expect(chart?.aspectRatio).toBe(2.5);
  });

  it('draws only the ground without weeks', () => {
    expect(loadChart([], PAPER_TOKENS).data.datasets[0]?.data).toEqual([]);
  });

  it('refuses what it cannot draw', () => {
    expect(() => loadChart([week('2026-11-02', -1)], PAPER_TOKENS)).toThrow(RangeError);
    expect(() => loadChart([week('2026-11-02', 1, 0)], PAPER_TOKENS)).toThrow(RangeError);
    expect(() => loadChart(weeks, PAPER_TOKENS, { width: 50 })).toThrow(RangeError);
  });
});

describe('bars of the load chart', () => {
  const scales = { x: (index: number) => 50 + index * 100, y: (units: number) => 200 - units * 6 };
  const filled = (of: LoadWeek[]) =>
    drawn(loadBars(of, PAPER_TOKENS), scales).filter(({ does }) => does === 'fillRect');

  it('stand one a week, solid from more than 5 % over what was agreed', () => {
    const { work, workWash } = PAPER_TOKENS;
    expect(filled(weeks).map(({ fill }) => fill)).toEqual([workWash, workWash, work, workWash]);
    expect(filled(weeks)[0]?.at).toEqual([50 - 28, 200 - 18 * 6, 56, 18 * 6]);
  });

  it('leave a week without units empty, so that nothing looks like a little', () => {
    expect(filled([week('2026-11-02', 0)])).toEqual([]);
  });

  it('leave out a week that is not known', () => {
    expect(filled([week('2026-11-02', null)])).toEqual([]);
  });

  it('are edged but open at the ground', () => {
    const strokes = drawn(loadBars(weeks.slice(0, 1), PAPER_TOKENS), scales);
    const path = strokes.filter(({ does }) => does === 'moveTo' || does === 'lineTo');
    expect(path.map(({ at }) => at[1])).toEqual([200, 92, 92, 200]);
    expect(strokes.find(({ does }) => does === 'stroke')?.stroke).toBe(PAPER_TOKENS.workLine);
  });
});

describe('marks of the load chart', () => {
  const scales = { x: (index: number) => 50 + index * 100, y: (units: number) => 200 - units * 6 };

  it('writes the units over each bar and what was agreed at the end of the line', () => {
    const agreed = weeks.slice(0, 3);
    const strokes = drawn(loadMarks(agreed, PAPER_TOKENS, options), scales);
    expect(words(strokes)).toEqual(['agreed 20', '18', '21', '21']);
  });

  it('writes 0 over a week of nothing, and nothing over one that is not known', () => {
    const both = [week('2026-11-02', null), week('2026-11-09', 0)];
    expect(words(drawn(loadMarks(both, PAPER_TOKENS, options), scales))).toEqual([
      'agreed 20',
      '0',
    ]);
  });

  it('leaves a gap in the line where nothing was agreed', () => {
    const strokes = drawn(loadMarks(weeks, PAPER_TOKENS, options), scales);
    expect(strokes.filter(({ does }) => does === 'moveTo')).toHaveLength(3);
    expect(words(strokes)).not.toContain('agreed 20');
  });

  it('lifts a number that the agreed line would strike through', () => {
    const heightOf = (units: number) =>
      drawn(loadMarks([week('2026-11-02', units)], PAPER_TOKENS, options), scales).find(
        ({ does, at: [word] }) => does === 'fillText' && word === quarters(units, 'en'),
      )?.at[2];
    expect(heightOf(19)).toBe(200 - 20 * 6 - 7);
    expect(heightOf(10)).toBe(200 - 10 * 6 - 7);
  });

  it('says units in quarters', () => {
    const said = [0, 0.1, 0.24, 6.74, 6.9, 1234].map((units) => quarters(units, 'en'));
    expect(said).toEqual(['0', '0', '¼', '6¾', '7', '1,234']);
  });
});
