import type { ScriptableLineSegmentContext } from 'chart.js';
import { epochDay } from '@understory/domain';
import { PAPER_TOKENS } from './tokens';
import { type VitalityChartData, vitalityChart, vitalityChartHeight } from './vitality-chart';

const words = {
  full: 'full',
  half: 'half',
  today: 'a sixth today',
  leave: 'leave',
  raised: 'three rhythms passed',
  below: ['contacts'],
  locale: 'en',
};

function days(count: number, value: (index: number) => number | null = () => 1) {
  return Array.from({ length: count }, (_, index) => ({
    on: new Date(Date.UTC(2026, 5, 1 + index)).toISOString().slice(0, 10),
    value: value(index),
  }));
}

function chart(data: Partial<VitalityChartData> = {}) {
  return vitalityChart({ width: 900, days: days(60), contacts: [], words, ...data }, PAPER_TOKENS);
}

type Scripted = (context: ScriptableLineSegmentContext) => unknown;

function segment(y: number | null): ScriptableLineSegmentContext {
  return { p1: { parsed: { x: 1, y } } } as unknown as ScriptableLineSegmentContext;
}

describe('vitality chart', () => {
  it('keeps one point a day and leaves unknown days as gaps, never as zero', () => {
    const { data } = chart({ days: days(3, (index) => (index === 0 ? null : 0.5)) });
    expect(data.datasets[0]?.data).toEqual([
      { x: epochDay('2026-06-01'), y: null },
      { x: epochDay('2026-06-02'), y: 0.5 },
      { x: epochDay('2026-06-03'), y: 0.5 },
    ]);
    expect(data.datasets[0]?.spanGaps).toBe(false);
  });

  it('dashes in amber exactly where the tie is thin', () => {
    const style = chart().data.datasets[0]?.segment as Record<string, Scripted>;
    const dash = style['borderDash'] as Scripted;
    const colour = style['borderColor'] as Scripted;
    expect(dash(segment(0.349))).toEqual([5, 3.5]);
    expect(colour(segment(0.349))).toBe(PAPER_TOKENS.thin);
    expect(dash(segment(0.35))).toBeUndefined();
    expect(colour(segment(0.35))).toBeUndefined();
    expect(dash(segment(null))).toBeUndefined();
  });

  it('neither moves, nor hovers, nor explains itself in a legend', () => {
    const { options } = chart();
    expect(options?.animation).toBe(false);
    expect(options?.events).toEqual([]);
    expect(options?.responsive).toBe(false);
    expect(options?.plugins?.legend?.display).toBe(false);
    expect(options?.plugins?.tooltip?.enabled).toBe(false);
  });

  it('shows about three months on a phone and half a year on a desk', () => {
    const year = days(365);
    const shown = (width: number) => chart({ width, days: year }).data.datasets[0]?.data;
    expect(shown(350)).toHaveLength(92);
    expect(shown(900)).toHaveLength(184);
    expect(shown(900)?.at(-1)?.x).toBe(epochDay('2027-05-31'));
  });

  it('is drawn for its width, with the height that a page kept free', () => {
    const height = (width: number) => width / Number(chart({ width }).options?.aspectRatio);
    expect(height(350)).toBeCloseTo(vitalityChartHeight(350), 6);
    expect(height(900)).toBeCloseTo(vitalityChartHeight(900), 6);
  });

  it('keeps room beside the line for the state today, however many letters it has', () => {
    const room = (today: string) => {
      const padding = chart({ width: 900, words: { ...words, today } }).options?.layout?.padding;
      return (padding as { right: number }).right;
    };
    expect(room('a sixth today')).toBe(132);
    expect(room('three quarters today')).toBeGreaterThan(150);
  });

  it('marks full and half, and the months, in words', () => {
    const scales = chart().options?.scales as Record<string, unknown>;
    const y = scales['y'] as { ticks: { callback(value: number): string } };
    const x = scales['x'] as {
      ticks: { callback(value: number): string };
      afterBuildTicks(axis: { ticks: { value: number }[] }): void;
    };
    const axis = { ticks: [] as { value: number }[] };
    x.afterBuildTicks(axis);
    expect([1, 0.5, 0.2].map((value) => y.ticks.callback(value))).toEqual(['full', 'half', '']);
    expect(axis.ticks.map(({ value }) => x.ticks.callback(value))).toEqual(['Jun', 'Jul']);
  });

  it('draws only the ground when nothing is known yet', () => {
    const { data, options } = chart({ days: [] });
    const x = options?.scales?.['x'] as { min: number; max: number };
    expect(data.datasets[0]?.data).toEqual([]);
    expect(x.max).toBeGreaterThan(x.min);
  });

  it('refuses what it cannot draw', () => {
    expect(() => chart({ width: 100 })).toThrow(RangeError);
    expect(() => chart({ width: NaN })).toThrow(RangeError);
    expect(() => chart({ days: days(2, () => 1.2) })).toThrow(RangeError);
  });
});
