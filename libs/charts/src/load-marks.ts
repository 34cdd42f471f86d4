import type { Chart, Plugin } from 'chart.js';
import { write } from './brush';
import type { LoadChartOptions, LoadWeek } from './load-chart';
import type { ChartTokens } from './tokens';

/** Narrower than this, a bar stays without its number: the table has it. */
const NUMBER_FROM = 30;
const QUARTERS = ['', '¼', '½', '¾'];

/**
 * The line of what was agreed, week by week, with its number at the end, and the units over each
 * bar.
 *
 * @param weeks The weeks of the chart; a week without an agreement leaves a gap in the line.
 * @param tokens Colours and typeface.
 * @param options For the word and the language.
 * @returns A chart.js plug-in for the load chart.
 * @example plugins: [loadMarks(weeks, tokens, options)]
 */
export function loadMarks(
  weeks: readonly LoadWeek[],
  tokens: ChartTokens,
  options: LoadChartOptions,
): Plugin<'line'> {
  return {
    id: 'load-marks',
    afterDatasetsDraw: (chart) => {
      const { ctx } = chart;
      ctx.save();
      drawAgreed(chart, weeks, tokens, options);
      drawUnits(chart, weeks, tokens, options);
      ctx.restore();
    },
  };
}

/**
 * Units in quarters, as they are said: a person plans in quarters, not in hundredths.
 *
 * @param units 0 or more.
 * @param locale BCP 47 language of the digits.
 * @example quarters(6.74, 'en') // '6¾'
 */
export function quarters(units: number, locale: string): string {
  const rounded = Math.round(units * 4);
  const whole = Math.floor(rounded / 4);
  const part = QUARTERS[rounded % 4] ?? '';
  if (whole === 0 && part !== '') return part;
  return new Intl.NumberFormat(locale).format(whole) + part;
}

function drawAgreed(
  chart: Chart<'line'>,
  weeks: readonly LoadWeek[],
  tokens: ChartTokens,
  { agreed, locale }: LoadChartOptions,
): void {
  const { ctx, chartArea } = chart;
  const y = chart.scales['y'];
  if (!y) return;
  const step = chartArea.width / Math.max(1, weeks.length);
  ctx.strokeStyle = tokens.ink;
  ctx.lineWidth = 2;
  ctx.beginPath();
  weeks.forEach(({ capacityUnits }, index) => {
    if (capacityUnits === null) return;
    const level = y.getPixelForValue(capacityUnits);
    ctx.moveTo(chartArea.left + step * index, level);
    ctx.lineTo(chartArea.left + step * (index + 1), level);
  });
  ctx.stroke();
  const last = weeks.at(-1)?.capacityUnits ?? null;
  if (last === null) return;
  write(ctx, tokens, `${agreed} ${quarters(last, locale)}`, {
    x: chartArea.right + 8,
    y: y.getPixelForValue(last) + 5,
    align: 'left',
    colour: tokens.ink,
    isStrong: true,
  });
}

function drawUnits(
  chart: Chart<'line'>,
  weeks: readonly LoadWeek[],
  tokens: ChartTokens,
  { locale }: LoadChartOptions,
): void {
  const { ctx, chartArea } = chart;
  const [x, y] = [chart.scales['x'], chart.scales['y']];
  if (!x || !y || chartArea.width / Math.max(1, weeks.length) < NUMBER_FROM) return;
  weeks.forEach(({ units, capacityUnits }, index) => {
    if (units === null) return;
    const top = y.getPixelForValue(units);
    const line = capacityUnits === null ? -Infinity : y.getPixelForValue(capacityUnits);
    const isUnderLine = line <= top && top - line < 22;
    write(ctx, tokens, quarters(units, locale), {
      x: x.getPixelForValue(index),
      y: (isUnderLine ? line : top) - 7,
      align: 'center',
      colour: tokens.ink2,
    });
  });
}
