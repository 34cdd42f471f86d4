import type { Chart, ChartType, Plugin } from 'chart.js';

/** One call on the canvas, with the styles that held at that moment. */
export interface Stroke {
  does: string;
  at: unknown[];
  fill: unknown;
  stroke: unknown;
  lineWidth: unknown;
  dash: unknown;
}

/** Runs a plug-in's two drawing steps over a chart of 400 by 200 px and returns what it drew. */
export function drawn<T extends ChartType>(
  plugin: Plugin<T>,
  scales: { x?: (value: number) => number; y?: (value: number) => number },
): Stroke[] {
  const strokes: Stroke[] = [];
  const chart = {
    ctx: pen(strokes),
    chartArea: { left: 0, right: 400, top: 0, bottom: 200, width: 400, height: 200 },
    scales: {
      ...(scales.x && { x: { getPixelForValue: scales.x } }),
      ...(scales.y && { y: { getPixelForValue: scales.y } }),
    },
  } as unknown as Chart<T>;
  const options = {} as never;
  plugin.beforeDatasetsDraw?.(chart, { cancelable: true }, options);
  plugin.afterDatasetsDraw?.(chart, {}, options, false as never);
  return strokes;
}

/** The texts among the strokes. */
export function words(strokes: readonly Stroke[]): unknown[] {
  return strokes.filter(({ does }) => does === 'fillText').map(({ at }) => at[0]);
}

/** A canvas without a browser that records what is drawn on it. */
export function paper(width: number, height: number): HTMLCanvasElement & { strokes: Stroke[] } {
  const strokes: Stroke[] = [];
  const canvas = { width, height, strokes, getContext: () => context };
  const context = Object.assign(pen(strokes), { canvas });
  return canvas as unknown as HTMLCanvasElement & { strokes: Stroke[] };
}

function pen(strokes: Stroke[]): CanvasRenderingContext2D {
  const style: Record<string, unknown> = { dash: [] };
  return new Proxy(style, {
    get: (_target, name) => {
      if (name === 'measureText') return (text: string) => ({ width: text.length * 7 });
      if (name in style && name !== 'dash') return style[String(name)];
      return (...at: unknown[]) => {
        if (name === 'setLineDash') style['dash'] = at[0];
        if (name === 'restore') style['dash'] = [];
        strokes.push({
          does: String(name),
          at,
          fill: style['fillStyle'],
          stroke: style['strokeStyle'],
          lineWidth: style['lineWidth'],
          dash: style['dash'],
        });
      };
    },
    set: (_target, name, value) => {
      style[String(name)] = value;
      return true;
    },
  }) as unknown as CanvasRenderingContext2D;
}
