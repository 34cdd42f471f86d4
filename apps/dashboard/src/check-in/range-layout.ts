import { epochDay, type OwnRange } from '@understory/domain';
import { shortDay } from '@understory/wording';
import type { LinePoint } from './check-in-rows';

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Where everything of one line stands, in CSS pixels. */
export interface RangeLayout {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  /** One's own usual range; null before there is one. */
  readonly band: { readonly y: number; readonly height: number; readonly mean: number } | null;
  readonly path: string;
  readonly usual: readonly Place[];
  readonly noticed: readonly Place[];
  readonly skipped: readonly Place[];
  readonly low: number;
  readonly high: number;
  readonly days: readonly (Place & { readonly text: string })[];
}

const LEFT = 52;
/** Room for a mark at both ends. */
const INSET = 6;
const TOP = 16;
const BELOW = 30;
const WORDS_WIDTH = 80;
/** From this width on there is room for words beside the line. */
const ROOMY = 420;
const STEPS = 4;
/** A longer gap between two answers is left open. */
const LONGEST_LINK_DAYS = 10;

/**
 * Places one line of check-ins with its range.
 *
 * @param points Weeks, oldest first; null is skipped or left open.
 * @param range One's own range; null before there is one.
 * @param noticed So many of the newest answers are worth noticing.
 * @param size In CSS pixels.
 */
export function rangeLayout(
  points: readonly LinePoint[],
  range: OwnRange | null,
  noticed: number,
  { width, height }: { readonly width: number; readonly height: number },
): RangeLayout {
  const right = width - (width >= ROOMY ? WORDS_WIDTH : 14);
  const xOf = xScale(points, right);
  const yOf = (value: number) => round(height - BELOW - ((height - BELOW - TOP) * value) / STEPS);
  const answered = points.flatMap(({ on, value }) =>
    value === null ? [] : [{ on, x: xOf(on), y: yOf(value) }],
  );
  const firstNoticed = answered.length - noticed;
  return {
    width,
    height,
    left: LEFT,
    right,
    band: range && {
      y: yOf(range.high),
      height: round(yOf(range.low) - yOf(range.high)),
      mean: yOf(range.mean),
    },
    path: pathOf(answered),
    usual: answered.slice(0, firstNoticed),
    noticed: answered.slice(firstNoticed),
    skipped: points.flatMap(({ on, value }) =>
      value === null ? [{ x: xOf(on), y: yOf(0) - 4 }] : [],
    ),
    low: yOf(0),
    high: yOf(STEPS),
    days: daysOf(points).map((on) => ({ x: xOf(on), y: height - 6, text: shortDay(on) })),
  };
}

/** By the day; a single one stands in the middle. */
function xScale(points: readonly LinePoint[], right: number): (on: string) => number {
  const days = points.map(({ on }) => epochDay(on));
  const first = days[0] ?? 0;
  const span = (days.at(-1) ?? 0) - first;
  const width = right - LEFT - 2 * INSET;
  return (on) => round(LEFT + INSET + width * (span === 0 ? 0.5 : (epochDay(on) - first) / span));
}

/** A line that is broken where a week is missing. */
function pathOf(answered: readonly (Place & { on: string })[]): string {
  return answered
    .map(({ on, x, y }, index) => {
      const before = answered[index - 1];
      const isLinked = before && epochDay(on) - epochDay(before.on) <= LONGEST_LINK_DAYS;
      return `${isLinked ? 'L' : 'M'}${x} ${y}`;
    })
    .join('');
}

/** First, middle and last day; of few weeks the ends alone. */
function daysOf(points: readonly LinePoint[]): string[] {
  const middle = points.length > 4 ? points[Math.floor(points.length / 2)] : undefined;
  const shown = [points[0], middle, points.at(-1)].flatMap((point) => point?.on ?? []);
  return [...new Set(shown)];
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
