import type { Chart, Plugin } from 'chart.js';
import { epochDay } from '@understory/domain';
import { type Pen, fontOf, hatch, write } from './brush';
import { monthStarts } from './days';
import type { ChartTokens } from './tokens';
import type { VitalityChartData, VitalityPoint } from './vitality-chart';

const CONTACT = { width: 8, length: 22 };
/** Narrower spans of leave stay without a word. */
const LEAVE_WORD_FROM = 24;

/** What the marks are made from. */
export interface MarksInput {
  data: VitalityChartData;
  /** The days that are shown. */
  points: readonly VitalityPoint[];
  tokens: ChartTokens;
  isNarrow: boolean;
  isThin: (value: number | null | undefined) => boolean;
}

/** The input with the pixels of one drawing. */
interface Drawing extends MarksInput {
  ctx: Pen;
  left: number;
  right: number;
  top: number;
  ground: number;
  across: (day: number) => number;
  up: (value: number) => number;
}

/**
 * What a line alone does not say: the area below it, leave behind it, contacts below it, the rule where the warning
 * rose, and today's state at its end, each labelled directly.
 *
 * @param input The chart's data and the points that are shown; without points nothing is drawn.
 * @returns A chart.js plug-in for the vitality chart.
 * @example plugins: [vitalityMarks({ data, points, tokens, isNarrow, isThin })]
 */
export function vitalityMarks(input: MarksInput): Plugin<'line'> {
  const draw = (chart: Chart<'line'>, marks: readonly ((drawing: Drawing) => void)[]) => {
    const { x, y } = chart.scales;
    if (!x || !y || input.points.length === 0) return;
    const { ctx } = chart;
    const { left, right, top } = chart.chartArea;
    const across = (day: number) => x.getPixelForValue(day);
    const up = (value: number) => y.getPixelForValue(value);
    ctx.save();
    marks.forEach((mark) => mark({ ...input, ctx, left, right, top, ground: up(0), across, up }));
    ctx.restore();
  };
  return {
    id: 'vitality-marks',
    beforeDatasetsDraw: (chart) => draw(chart, [drawArea, drawLeave]),
    afterDatasetsDraw: (chart) =>
      draw(chart, [drawMonths, drawContacts, drawRaised, drawToday, drawWordsBelow]),
  };
}

/** Our own instead of chart.js's filler, which costs 2 kB and shows a seam where the line dashes. */
function drawArea({ ctx, points, tokens, across, up, ground }: Drawing): void {
  ctx.fillStyle = tokens.supportWash;
  for (const run of knownRuns(points)) {
    ctx.beginPath();
    ctx.moveTo(across(run[0]?.x ?? 0), ground);
    run.forEach(({ x, y }) => ctx.lineTo(across(x), up(y)));
    ctx.lineTo(across(run.at(-1)?.x ?? 0), ground);
    ctx.fill();
  }
}

/** Stretches of days in a row whose vitality is known. */
function knownRuns(points: readonly VitalityPoint[]): { x: number; y: number }[][] {
  const runs: { x: number; y: number }[][] = [];
  let run: { x: number; y: number }[] = [];
  for (const { x, y } of points) {
    if (y === null) {
      run = [];
      continue;
    }
    if (run.length === 0) runs.push(run);
    run.push({ x, y });
  }
  return runs;
}

function drawLeave(drawing: Drawing): void {
  const { ctx, data, tokens, across, left, right, top, ground } = drawing;
  const raised = raisedWords(drawing);
  for (const { from, to } of data.leave ?? []) {
    const begin = Math.max(left, across(epochDay(from)));
    const end = Math.min(right, across(epochDay(to) + 1));
    hatch(ctx, tokens, { x: begin, y: top, width: end - begin, height: ground - top });
    const x = (begin + end) / 2;
    const half = wordWidth(drawing, data.words.leave, false) / 2 + 8;
    const isTaken = raised && x + half > raised.from && x - half < raised.to;
    if (end - begin < LEAVE_WORD_FROM || isTaken) continue;
    const y = top - 10;
    write(ctx, tokens, data.words.leave, { x, y, align: 'center', colour: tokens.ink2 });
  }
}

function drawMonths({ ctx, points, data, tokens, across, ground }: Drawing): void {
  const first = points[0]?.x ?? 0;
  const last = points.at(-1)?.x ?? 0;
  ctx.strokeStyle = tokens.ink3;
  ctx.lineWidth = 1;
  ctx.beginPath();
  for (const { day } of monthStarts(first, last, data.words.locale)) {
    ctx.moveTo(across(day), ground + CONTACT.length + 7);
    ctx.lineTo(across(day), ground + CONTACT.length + 13);
  }
  ctx.stroke();
}

function drawContacts({ ctx, points, data, tokens, across, left, ground }: Drawing): void {
  const first = points[0]?.x ?? 0;
  const last = points.at(-1)?.x ?? 0;
  for (const { on, isHeld } of data.contacts) {
    const day = epochDay(on);
    if (day < first || day > last) continue;
    const x = Math.max(left, across(day) - CONTACT.width / 2);
    if (isHeld) {
      ctx.fillStyle = tokens.support;
      ctx.fillRect(x, ground, CONTACT.width, CONTACT.length);
      continue;
    }
    ctx.save();
    ctx.strokeStyle = tokens.ink3;
    ctx.lineWidth = 1.5;
    ctx.setLineDash([3, 2.4]);
    ctx.strokeRect(x, ground + 1.5, CONTACT.width, CONTACT.length - 2);
    ctx.restore();
  }
}

function drawRaised(drawing: Drawing): void {
  const { ctx, data, tokens, top, ground } = drawing;
  const words = raisedWords(drawing);
  if (!words) return;
  ctx.strokeStyle = tokens.thin;
  ctx.lineWidth = 1.4;
  ctx.beginPath();
  ctx.moveTo(words.rule, top - 2);
  ctx.lineTo(words.rule, ground);
  ctx.stroke();
  const [x, y] = [words.from, top - 10];
  write(ctx, tokens, data.words.raised, {
    x,
    y,
    align: 'left',
    colour: tokens.thinInk,
    isStrong: true,
  });
}

/** Where the rule stands and its words reach: left of the rule where there is room. */
function raisedWords(drawing: Drawing): { rule: number; from: number; to: number } | null {
  const { data, points, across, left } = drawing;
  if (!data.raisedOn) return null;
  const day = epochDay(data.raisedOn);
  if (day < (points[0]?.x ?? Infinity) || day > (points.at(-1)?.x ?? -Infinity)) return null;
  const rule = across(day);
  const width = wordWidth(drawing, data.words.raised, true);
  const from = rule + 8 - width < left ? rule - 8 : rule + 8 - width;
  return { rule, from, to: from + width };
}

function wordWidth({ ctx, tokens }: Drawing, words: string, isStrong: boolean): number {
  ctx.font = fontOf(tokens, isStrong);
  return ctx.measureText(words).width;
}

function drawToday({ ctx, points, data, tokens, across, up, isNarrow, isThin }: Drawing): void {
  const today = points.at(-1);
  if (!today || today.y === null) return;
  const [x, y] = [across(today.x), up(today.y)];
  ctx.beginPath();
  ctx.arc(x, y, 5, 0, 2 * Math.PI);
  ctx.fillStyle = tokens.paper;
  ctx.fill();
  ctx.strokeStyle = isThin(today.y) ? tokens.thin : tokens.support;
  ctx.lineWidth = 2.5;
  ctx.stroke();
  if (isNarrow) return;
  const colour = isThin(today.y) ? tokens.thinInk : tokens.ink;
  write(ctx, tokens, data.words.today, {
    x: x + 13,
    y: Math.min(y - 4, up(0) - 8),
    align: 'left',
    colour,
    isStrong: true,
  });
}

function drawWordsBelow({ ctx, data, tokens, right, ground, isNarrow }: Drawing): void {
  if (isNarrow) return;
  data.words.below.forEach((line, index) =>
    write(ctx, tokens, line, {
      x: right + 13,
      y: ground + 18 + 17 * index,
      align: 'left',
      colour: tokens.ink2,
    }),
  );
}
