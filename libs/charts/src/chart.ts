import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Filler,
  LineController,
  LineElement,
  LinearScale,
  PointElement,
} from 'chart.js';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  Filler,
  LineController,
  LineElement,
  LinearScale,
  PointElement,
);

/**
 * chart.js with the parts that Understory draws with and no others: lines, bars, filled areas. This
 * is the only file that loads it, so pages import this library lazily and sign-in stays light.
 *
 * @example new Chart(canvas, loadChart(weeks, tokens))
 */
export { Chart };
