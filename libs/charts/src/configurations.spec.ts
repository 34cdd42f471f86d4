import { Chart, LineController, LineElement, LinearScale, PointElement } from 'chart.js';
import { loadChart } from './load-chart';
import { paper, words } from './test/drawn';
import { PAPER_TOKENS } from './tokens';
import { vitalityChart, vitalityChartHeight } from './vitality-chart';

const vitality = {
  width: 350,
  days: [
    { on: '2026-10-30', value: null },
    { on: '2026-10-31', value: 1 },
    { on: '2026-11-01', value: 0.2 },
  ],
  contacts: [{ on: '2026-10-31', isHeld: true }],
  words: {
    full: 'full',
    half: 'half',
    today: '',
    leave: '',
    raised: '',
    below: [],
    locale: 'en',
  },
};

describe('the configurations in chart.js itself', () => {
  it('draw a vitality chart with the four parts it names, ground line last', () => {
    Chart.register(LineController, LineElement, LinearScale, PointElement);
    const canvas = paper(350, vitalityChartHeight(350));
    const chart = new Chart(canvas, vitalityChart(vitality, PAPER_TOKENS));
    expect(words(canvas.strokes)).toEqual(expect.arrayContaining(['full', 'half', 'Nov']));
    const lines = canvas.strokes.filter(({ does }) => does === 'stroke');
    expect(lines.at(-1)).toMatchObject({ stroke: PAPER_TOKENS.ink, lineWidth: 1.5 });
    chart.destroy();
  });

  it('leave room below the ground for contacts and months', () => {
    Chart.register(LineController, LineElement, LinearScale, PointElement);
    const chart = new Chart(
      paper(350, vitalityChartHeight(350)),
      vitalityChart(vitality, PAPER_TOKENS),
    );
    expect(Math.round(chart.scales['y']?.getPixelForValue(0) ?? 0)).toBe(196);
    expect(chart.scales['y']?.getPixelForValue(1)).toBe(40);
    chart.destroy();
  });

  it('draw a load chart with the same four parts', () => {
    Chart.register(LineController, LineElement, LinearScale, PointElement);
    const canvas = paper(640, 250);
    const weeks = [{ from: '2026-11-02', units: 6.75, capacityUnits: 20 }];
    const chart = new Chart(canvas, loadChart(weeks, PAPER_TOKENS));
    expect(words(canvas.strokes)).toEqual(expect.arrayContaining(['2 Nov', '6¾', 'agreed 20']));
    chart.destroy();
  });
});
