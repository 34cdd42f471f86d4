import type { Chart, Plugin } from 'chart.js';
import type { LoadWeek } from './load-chart';
import type { ChartTokens } from './tokens';

/** A washed bar turns solid where a week was this much over what was agreed; our choice. */
const OVER = 1.05;
/** Share of a week's room that its bar takes, and its greatest width in CSS pixels. */
const SHARE = 0.66;
const WIDEST = 56;

/**
 * One bar a week, open at the ground: washed, or solid where the week lay over what was agreed.
 *
 * @param weeks The weeks of the chart; none draws nothing.
 * @param tokens Colours.
 * @returns A chart.js plug-in for a chart with a linear scale `x` over the weeks and a scale `y` of units.
 * @example plugins: [loadBars(weeks, tokens)]
 */
export function loadBars(weeks: readonly LoadWeek[], tokens: ChartTokens): Plugin<'line'> {
  return {
    id: 'load-bars',
    beforeDatasetsDraw: (chart) => {
      const { ctx } = chart;
      ctx.save();
      ctx.strokeStyle = tokens.workLine;
      ctx.lineWidth = 1.6;
      weeks.forEach((week, index) => drawBar(chart, week, index, tokens));
      ctx.restore();
    },
  };
}

/**
 * Whether a week lay so far over what was agreed that it is drawn solid.
 *
 * @param week False where nothing was agreed, or its units are not known.
 * @example isOver({ from: '2026-11-02', units: 22, capacityUnits: 20 }) // true
 */
export function isOver({ units, capacityUnits }: LoadWeek): boolean {
  return units !== null && capacityUnits !== null && units > capacityUnits * OVER;
}

function drawBar(
  { ctx, scales }: Chart<'line'>,
  week: LoadWeek,
  index: number,
  tokens: ChartTokens,
): void {
  const [x, y] = [scales['x'], scales['y']];
  if (!x || !y || week.units === null || week.units === 0) return;
  const step = x.getPixelForValue(1) - x.getPixelForValue(0);
  const width = Math.min(WIDEST, step * SHARE);
  const left = x.getPixelForValue(index) - width / 2;
  const [top, ground] = [y.getPixelForValue(week.units), y.getPixelForValue(0)];
  ctx.fillStyle = isOver(week) ? tokens.work : tokens.workWash;
  ctx.fillRect(left, top, width, ground - top);
  ctx.beginPath();
  ctx.moveTo(left, ground);
  ctx.lineTo(left, top);
  ctx.lineTo(left + width, top);
  ctx.lineTo(left + width, ground);
  ctx.stroke();
}
