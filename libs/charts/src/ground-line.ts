import type { Chart, ChartType, Plugin } from 'chart.js';

/**
 * The ground line: work stands above it, support hangs below. Stroked last, over all marks, at the
 * pixel where the scale `y` is zero.
 *
 * @param ink Colour of the line.
 * @param overhang Pixels by which it runs on to the right of the drawing area, 0 or more.
 * @returns A chart.js plug-in for a chart with a scale `y` that holds zero.
 * @example plugins: [groundLine(tokens.ink, 24)]
 */
export function groundLine<T extends ChartType>(ink: string, overhang = 0): Plugin<T> {
  return {
    id: 'ground-line',
    afterDatasetsDraw: (chart: Chart<T>) => {
      const { ctx, chartArea } = chart as Chart;
      const zero = chart.scales['y']?.getPixelForValue(0);
      if (zero === undefined) return;
      ctx.save();
      ctx.strokeStyle = ink;
      ctx.lineWidth = 1.5;
      ctx.beginPath();
      ctx.moveTo(chartArea.left, zero);
      ctx.lineTo(chartArea.right + overhang, zero);
      ctx.stroke();
      ctx.restore();
    },
  };
}
