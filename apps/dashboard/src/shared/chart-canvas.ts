import {
  Chart,
  type ChartConfiguration,
  LineController,
  LineElement,
  LinearScale,
  PointElement,
} from 'chart.js';

Chart.register(LineController, LineElement, LinearScale, PointElement);

/**
 * The only file that loads chart.js, part by part; pages load it when a chart is shown.
 *
 * @returns Takes the drawing off the canvas again.
 */
export function drawChart(canvas: HTMLCanvasElement, configuration: unknown): () => void {
  const chart = new Chart(canvas, configuration as ChartConfiguration);
  return () => chart.destroy();
}
