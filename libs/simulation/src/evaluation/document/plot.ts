/** Where a panel stands in the drawing, in its units. */
export interface Place {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** One axis: what it counts, from 0, and where its marks are. */
export interface Axis {
  label: string;
  max: number;
  marks: readonly { at: number; text: string }[];
}

/** A line of points; its look is one of four that differ in colour, dash and mark. */
export interface Series {
  name: string;
  look: 0 | 1 | 2 | 3;
  points: readonly { x: number; y: number; text?: string }[];
}

/** Several panels under one title. */
export interface Plot {
  /** The finding. */
  title: string;
  /** For those who do not see the drawing. */
  description: string;
  panels: readonly { title: string; x: Axis; y: Axis; series: readonly Series[]; guide?: number }[];
}

const WIDTH = 760;
const HEIGHT = 356;
const PANEL = { top: 122, height: 180, left: 52, gap: 22, right: 24 };

/** Light: the palette as it is. Dark: the same hues, lighter, at 3:1 and more against the ground. */
const STYLE = `
  .ground { fill: #fdfbf5 } .ink { fill: #1a2b23 } .quiet { fill: #46564c } .grid { stroke: #d9d3c2 }
  .s0 { --c: #12436D } .s1 { --c: #28A197 } .s2 { --c: #801650 } .s3 { --c: #F46A25 }
  .line { fill: none; stroke: var(--c); stroke-width: 2.5; stroke-linejoin: round }
  .mark { fill: var(--c) } .s2 .line { stroke-dasharray: 7 4 } .s3 .line { stroke-dasharray: 2 4; stroke-linecap: round }
  text { font: 12px system-ui, sans-serif } .title { font-size: 17px; font-weight: 600 } .panel { font-weight: 600 }
  @media (prefers-color-scheme: dark) {
    .ground { fill: #1d2420 } .ink { fill: #ece7d8 } .quiet { fill: #b9beae } .grid { stroke: #3b453f }
    .s0 { --c: #7FB6E6 } .s1 { --c: #3CC4B8 } .s2 { --c: #E58ABB } .s3 { --c: #F58A52 }
  }`;

/**
 * A drawing as SVG that reads on light and dark ground and names its series with line, mark and word.
 *
 * @param plot Title, panels and series; the legend is that of the first panel.
 * @returns One SVG document.
 * @example drawPlot({ title, description, panels })
 */
export function drawPlot({ title, description, panels }: Plot): string {
  const width =
    (WIDTH - PANEL.left - PANEL.right - (panels.length - 1) * (PANEL.gap + PANEL.left)) /
    panels.length;
  const drawn = panels.map((panel, index) => {
    const left = PANEL.left + index * (width + PANEL.gap + PANEL.left);
    return drawPanel(panel, { left, top: PANEL.top, width, height: PANEL.height });
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="title description">`,
    `<title id="title">${escaped(title)}</title>`,
    `<desc id="description">${escaped(description)}</desc>`,
    `<style>${STYLE}\n</style>`,
    `<rect class="ground" width="${WIDTH}" height="${HEIGHT}" rx="8"/>`,
    `<text class="ink title" x="20" y="34">${escaped(title)}</text>`,
    drawLegend(panels[0]?.series ?? []),
    ...drawn,
    '</svg>',
    '',
  ].join('\n');
}

function drawLegend(series: readonly Series[]): string {
  let x = 20;
  return series
    .map(({ name, look }) => {
      const at = x;
      x += 44 + 7.2 * name.length + 22;
      return `<g class="s${look}"><path class="line" d="M${at} 62h34"/>${mark(look, at + 17, 62)}<text class="ink" x="${at + 42}" y="66">${escaped(name)}</text></g>`;
    })
    .join('\n');
}

function drawPanel({ title, x, y, series, guide }: Plot['panels'][number], place: Place): string {
  const { left, top, width, height } = place;
  const toX = (value: number) => left + (Math.min(value, x.max) / x.max) * width;
  const toY = (value: number) => top + height - (Math.min(value, y.max) / y.max) * height;
  const grid = y.marks.map(
    ({ at, text }) =>
      `<path class="grid" d="M${left} ${px(toY(at))}h${px(width)}"/><text class="quiet" text-anchor="end" x="${px(left - 6)}" y="${px(toY(at) + 4)}">${text}</text>`,
  );
  const marks = x.marks.map(
    ({ at, text }) =>
      `<text class="quiet" text-anchor="middle" x="${px(toX(at))}" y="${top + height + 18}">${text}</text>`,
  );
  const guideLine =
    guide === undefined
      ? []
      : [`<path class="grid" stroke-width="2" d="M${px(toX(guide))} ${top}v${height}"/>`];
  const lines = series.map(({ look, points }) => {
    const shown = points.filter((point) => point.x <= x.max);
    const path = shown.map((point) => `${px(toX(point.x))} ${px(toY(point.y))}`).join('L');
    const dots = shown.map((point) => mark(look, toX(point.x), toY(point.y)));
    const texts = shown.map((point) => valueText(look, toX(point.x), toY(point.y), point.text));
    return `<g class="s${look}"><path class="line" d="M${path}"/>${dots.join('')}${texts.join('')}</g>`;
  });
  return [
    `<text class="ink panel" x="${left}" y="${top - 30}">${escaped(title)}</text>`,
    `<text class="quiet" x="${left}" y="${top - 13}">${escaped(y.label)}</text>`,
    ...grid,
    ...guideLine,
    ...marks,
    `<text class="quiet" x="${left}" y="${top + height + 38}">${escaped(x.label)}</text>`,
    ...lines,
  ].join('\n');
}

/** The first series has its values above, the others beside and below. */
function valueText(look: Series['look'], x: number, y: number, text = ''): string {
  if (text === '') return '';
  const at =
    look === 0
      ? `text-anchor="middle" x="${px(x)}" y="${px(y - 10)}"`
      : `x="${px(x + 8)}" y="${px(y + 15)}"`;
  return `<text class="ink" ${at}>${text}</text>`;
}

/** A circle, a square, a triangle, a diamond. */
function mark(look: Series['look'], x: number, y: number): string {
  const [cx, cy] = [px(x), px(y)];
  if (look === 0) return `<circle class="mark" cx="${cx}" cy="${cy}" r="3.6"/>`;
  const shapes = ['', 'h6v6h-6z', 'l4.4 7.4h-8.8z', 'l4.4 4.4l-4.4 4.4l-4.4 -4.4z'];
  const from = [
    [0, 0],
    [-3, -3],
    [0, -4.6],
    [0, -4.4],
  ][look] ?? [0, 0];
  return `<path class="mark" d="M${px(x + (from[0] ?? 0))} ${px(y + (from[1] ?? 0))}${shapes[look]}"/>`;
}

function px(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
