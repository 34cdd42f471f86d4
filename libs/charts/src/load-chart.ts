import { LOAD_CHART_TEXTS } from '@understory/wording';
import type { ChartConfiguration } from 'chart.js';
import { shortDay } from './days';
import { groundLine } from './ground-line';
import { loadBars } from './load-bars';
import { loadMarks } from './load-marks';
import type { ChartTokens } from './tokens';

/** Room that a date below a bar needs. */
const DATE_WIDTH = 54;

/** A week's work against what was agreed for it; the pack's shape. */
export interface LoadWeek {
  /** First day of the week. */
  from: string;
  /** Load units, 0 or more; null where nothing is known, and nothing is drawn. */
  units: number | null;
  /** Units agreed for that week, more than 0; null where nothing was agreed. */
  capacityUnits: number | null;
}

export interface LoadChartOptions {
  /** CSS pixels, 240 or more. */
  width: number;
  /** CSS pixels, 120 or more. */
  height: number;
  /** BCP 47 language of dates and numbers. */
  locale: string;
  /** The word beside the line of what was agreed; its number follows. */
  agreed: string;
}

const DEFAULTS: LoadChartOptions = {
  width: 640,
  height: 250,
  locale: 'en-GB',
  agreed: LOAD_CHART_TEXTS.agreed,
};

export type LoadConfiguration = ChartConfiguration<'line', { x: number; y: number }[]>;

/**
 * Units of work by week as bars against the agreed capacity as a line; bars within it are washed,
 * bars more than 5 % over it solid. The page and the pack's PDF draw the same configuration.
 *
 * @param weeks Oldest first; may be empty, then only the ground is drawn.
 * @param tokens Colours and typeface; `PAPER_TOKENS` for a PDF.
 * @param options Size, language and words; 640 by 250 CSS pixels in English unless told.
 * @returns A chart.js configuration without animation, tooltips or legend. It needs what the vitality
 *   chart needs (LineController, LineElement, LinearScale, PointElement) and no more: our own plug-in
 *   draws the bars, since chart.js's bar parts would make the file that every chart loads larger.
 * @throws {RangeError} On units below 0, a capacity of 0 or less, or a size too small to read.
 * @see https://www.chartjs.org/docs/latest/developers/plugins.html
 * @example new Chart(canvas, loadChart([{ from: '2026-11-02', units: 21, capacityUnits: 20 }], tokens))
 */
export function loadChart(
  weeks: readonly LoadWeek[],
  tokens: ChartTokens,
  options: Partial<LoadChartOptions> = {},
): LoadConfiguration {
  const settings = { ...DEFAULTS, ...options };
  check(weeks, settings);
  return {
    type: 'line',
    data: {
      datasets: [
        {
          data: weeks.flatMap(({ units }, x) => (units === null ? [] : [{ x, y: units }])),
          showLine: false,
          pointRadius: 0,
        },
      ],
    },
    options: {
      responsive: false,
      animation: false,
      events: [],
      aspectRatio: settings.width / settings.height,
      layout: { padding: { top: 26, right: 92, bottom: 2, left: 2 }, autoPadding: false },
      plugins: { legend: { display: false }, tooltip: { enabled: false } },
      scales: { x: weekScale(weeks, settings, tokens), y: unitScale(weeks) },
    },
    plugins: [
      loadBars(weeks, tokens),
      loadMarks(weeks, tokens, settings),
      groundLine<'line'>(tokens.ink),
    ],
  };
}

function check(weeks: readonly LoadWeek[], { width, height }: LoadChartOptions): void {
  if (!(width >= 240 && height >= 120)) {
    throw new RangeError(`A chart of ${width} by ${height} px cannot be read`);
  }
  for (const { from, units, capacityUnits } of weeks) {
    if (units !== null && !(units >= 0))
      throw new RangeError(`${units} units in the week of ${from}`);
    if (capacityUnits !== null && !(capacityUnits > 0)) {
      throw new RangeError(`A capacity of ${capacityUnits} in the week of ${from}`);
    }
  }
}

function weekScale(
  weeks: readonly LoadWeek[],
  { width, locale }: LoadChartOptions,
  tokens: ChartTokens,
) {
  const every = Math.max(1, Math.ceil((weeks.length * DATE_WIDTH) / (width - 94)));
  return {
    type: 'linear' as const,
    min: -0.5,
    max: weeks.length - 0.5,
    border: { display: false },
    grid: { display: false },
    afterBuildTicks: (scale: { ticks: { value: number }[] }) => {
      scale.ticks = weeks.map((_, value) => ({ value }));
    },
    ticks: {
      autoSkip: false,
      maxRotation: 0,
      padding: 4,
      color: tokens.ink2,
      font: { family: tokens.font, size: 14 },
      callback: (value: string | number) => {
        const week = weeks[Number(value)];
        return week && Number(value) % every === 0 ? shortDay(week.from, locale) : '';
      },
    },
  };
}

function unitScale(weeks: readonly LoadWeek[]) {
  const highest = Math.max(
    1,
    ...weeks.flatMap((week) => [week.units ?? 0, week.capacityUnits ?? 0]),
  );
  return { display: false, min: 0, max: highest * 1.04 };
}
