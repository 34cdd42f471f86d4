import { createCanvas, GlobalFonts, SvgExportFlag } from '@napi-rs/canvas';
import { loadChart, type LoadWeek, PAPER_TOKENS } from '@understory/charts';
import { Chart, LinearScale, LineController, LineElement, PointElement } from 'chart.js';

Chart.register(LineController, LineElement, LinearScale, PointElement);

/** CSS pixels: the measure of a page of A4 within its margins. */
const SIZE = { width: 640, height: 196 };

/** Makes a font known to the canvas. */
export function registerFonts(fonts: readonly Buffer[]): void {
  for (const font of fonts) GlobalFonts.register(font);
}

/** The load chart of the page, drawn as SVG with its letters as outlines. */
export function loadDrawing(weeks: readonly LoadWeek[], locale: string): Buffer {
  const canvas = createCanvas(SIZE.width, SIZE.height, SvgExportFlag.ConvertTextToPaths);
  const chart = new Chart(
    canvas as unknown as ConstructorParameters<typeof Chart>[0],
    loadChart(weeks, PAPER_TOKENS, { ...SIZE, locale }),
  );
  const drawing = canvas.getContent();
  chart.destroy();
  return drawing;
}
