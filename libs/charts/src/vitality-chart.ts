import type { ChartConfiguration, ScriptableLineSegmentContext } from 'chart.js';
import { THIN_BELOW, epochDay } from '@understory/domain';
import { monthStarts } from './days';
import { groundLine } from './ground-line';
import type { ChartTokens } from './tokens';
import { vitalityMarks } from './vitality-marks';

/** Narrower than this, labels beside the line would squeeze it. */
const NARROW_BELOW = 560;
/** About three months on a phone, about half a year on a desk. */
const DAYS_SHOWN = { narrow: 92, wide: 184 };
/** Room below the ground: contacts hang 22 px, then come the months. */
const BELOW_GROUND = { monthsFrom: 30, height: 62 };

/** What is written in a vitality chart, in the reader's language. */
export interface VitalityChartWords {
  full: string;
  half: string;
  /** The state today in a few words, beside the line's end; left out on a narrow chart. */
  today: string;
  leave: string;
  /** Beside the rule that says when the warning rose. */
  raised: string;
  /** What hangs below the ground, one line each; left out on a narrow chart. */
  below: readonly string[];
  /** BCP 47 language of the months. */
  locale: string;
}

/** One tie over time. */
export interface VitalityChartData {
  /** CSS pixels of the canvas, 240 or more: the chart is drawn for its width, never scaled. */
  width: number;
  /** One a day, oldest first, vitality 0 to 1; null while the tie was new. */
  days: readonly { on: string; value: number | null }[];
  /** In any order; those outside the days shown are left out. */
  contacts: readonly { on: string; isHeld: boolean }[];
  /** Spans in which the clock stood still, both ends included. */
  leave?: readonly { from: string; to: string }[];
  /** The day on which the standing warning rose; null where none stands. */
  raisedOn?: string | null;
  words: VitalityChartWords;
}

export type VitalityPoint = { x: number; y: number | null };
export type VitalityConfiguration = ChartConfiguration<'line', VitalityPoint[]>;

/**
 * A tie's vitality as a line over a filled area: full and half marked, dashed amber where it is
 * thin, contacts hanging below the ground line, leave hatched, a rule where the warning rose.
 *
 * @param data One tie; `days` may be empty, then only the ground is drawn.
 * @param tokens Colours and typeface.
 * @returns A chart.js configuration without animation, tooltips or legend, of the given width;
 *   it needs LineController, LineElement, PointElement and LinearScale registered.
 * @throws {RangeError} On a width under 240 or a vitality outside 0 to 1.
 * @see https://www.chartjs.org/docs/latest/charts/line.html
 * @example new Chart(canvas, vitalityChart({ width: 350, days, contacts, words }, tokens))
 */
export function vitalityChart(data: VitalityChartData, tokens: ChartTokens): VitalityConfiguration {
  if (!(data.width >= 240)) throw new RangeError(`A chart of ${data.width} px cannot be read`);
  const isNarrow = data.width < NARROW_BELOW;
  const points = vitalityPoints(data.days.slice(-DAYS_SHOWN[isNarrow ? 'narrow' : 'wide']));
  const right = isNarrow ? 26 : roomBeside(data.words);
  return {
    type: 'line',
    data: { datasets: [line(points, tokens)] },
    options: {
      responsive: false,
      animation: false,
      events: [],
      aspectRatio: data.width / vitalityChartHeight(data.width),
      layout: { padding: { top: 40, right, bottom: 4, left: 0 }, autoPadding: false },
      plugins: { legend: { display: false }, tooltip: { enabled: false } },
      scales: { x: timeScale(points, data.words.locale, tokens), y: levelScale(data, tokens) },
    },
    plugins: [
      vitalityMarks({ data, points, tokens, isNarrow, isThin }),
      groundLine<'line'>(tokens.ink, isNarrow ? 22 : right - 12),
    ],
  };
}

/**
 * Height that suits a width, so that a page can keep the room free before the chart is loaded.
 *
 * @param width CSS pixels.
 * @returns CSS pixels.
 * @example vitalityChartHeight(350) // 262
 */
export function vitalityChartHeight(width: number): number {
  return width < NARROW_BELOW ? 262 : 310;
}

/** Right of the line's end today's state is written, in about 7 px a letter. */
function roomBeside({ today }: VitalityChartWords): number {
  return Math.max(132, 24 + 7 * today.length);
}

function isThin(value: number | null | undefined): boolean {
  return typeof value === 'number' && value < THIN_BELOW;
}

function vitalityPoints(days: VitalityChartData['days']): VitalityPoint[] {
  return days.map(({ on, value }) => {
    if (value !== null && !(value >= 0 && value <= 1)) {
      throw new RangeError(`Vitality ${value} is not between 0 and 1`);
    }
    return { x: epochDay(on), y: value };
  });
}

function line(points: VitalityPoint[], tokens: ChartTokens) {
  const whereThin = <V>(style: V) => {
    return (segment: ScriptableLineSegmentContext) =>
      isThin(segment.p1.parsed.y) ? style : undefined;
  };
  return {
    data: points,
    borderColor: tokens.support,
    borderWidth: 2.6,
    borderJoinStyle: 'round' as const,
    fill: false,
    pointRadius: 0,
    clip: false as const,
    spanGaps: false,
    segment: {
      borderColor: whereThin(tokens.thin),
      borderDash: whereThin([5, 3.5]),
      borderWidth: whereThin(3),
    },
  };
}

function timeScale(points: VitalityPoint[], locale: string, tokens: ChartTokens) {
  const first = points[0]?.x ?? 0;
  const last = points.at(-1)?.x ?? first;
  const starts = monthStarts(first, last, locale);
  const names = new Map(starts.map(({ day, name }) => [day, name]));
  return {
    type: 'linear' as const,
    min: first,
    max: Math.max(last, first + 1),
    border: { display: false },
    grid: { display: false },
    afterBuildTicks: (axis: { ticks: { value: number }[] }) => {
      axis.ticks = starts.map(({ day }) => ({ value: day }));
    },
    afterFit: (axis: { height: number }) => {
      axis.height = BELOW_GROUND.height;
    },
    ticks: {
      autoSkip: false,
      maxRotation: 0,
      padding: BELOW_GROUND.monthsFrom,
      color: tokens.ink2,
      font: { family: tokens.font, size: 14 },
      callback: (value: string | number) => names.get(Number(value)) ?? '',
    },
  };
}

function levelScale({ words, width }: VitalityChartData, tokens: ChartTokens) {
  const levels = new Map([
    [1, words.full],
    [0.5, words.half],
  ]);
  return {
    type: 'linear' as const,
    min: 0,
    max: 1,
    border: { display: false },
    grid: { color: tokens.rule, drawTicks: false },
    afterBuildTicks: (axis: { ticks: { value: number }[] }) => {
      axis.ticks = [...levels.keys()].map((value) => ({ value }));
    },
    afterFit: (axis: { width: number }) => {
      axis.width = width < NARROW_BELOW ? 38 : 42;
    },
    ticks: {
      padding: 8,
      color: tokens.ink2,
      font: { family: tokens.font, size: 14 },
      callback: (value: string | number) => levels.get(Number(value)) ?? '',
    },
  };
}
