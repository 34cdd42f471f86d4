import type { Chart } from 'chart.js';
import type { ChartTokens } from './tokens';

/** The canvas context that chart.js draws on, in a browser or on a server. */
export type Pen = Chart['ctx'];

/** Where and how a word is written. */
export interface Lettering {
  x: number;
  y: number;
  align: 'left' | 'center' | 'right';
  colour: string;
  isStrong?: boolean;
}

/**
 * Writes one line of 14 px text on its baseline.
 *
 * @param ctx The canvas.
 * @param tokens For the typeface.
 * @param text Nothing is drawn for an empty one.
 * @param lettering Place, alignment, colour and weight.
 * @example write(ctx, tokens, 'leave', { x: 80, y: 30, align: 'center', colour: tokens.ink2 })
 */
export function write(ctx: Pen, tokens: ChartTokens, text: string, lettering: Lettering): void {
  if (text === '') return;
  ctx.font = fontOf(tokens, lettering.isStrong);
  ctx.textAlign = lettering.align;
  ctx.textBaseline = 'alphabetic';
  ctx.fillStyle = lettering.colour;
  ctx.fillText(text, lettering.x, lettering.y);
}

/**
 * The font of a chart's words as a canvas takes it.
 *
 * @param tokens For the typeface.
 * @param isStrong Semi-bold where true. Hundreds only: not every canvas reads finer weights.
 * @example fontOf(tokens) // '400 14px "Source Sans 3"'
 */
export function fontOf(tokens: ChartTokens, isStrong = false): string {
  return `${isStrong ? 600 : 400} 14px ${tokens.font}`;
}

/** A rectangle in CSS pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * Hatches a rectangle with slanted lines: unknown or paused, never zero.
 *
 * @param ctx The canvas.
 * @param tokens For paper and hatch.
 * @param box Where; nothing is drawn for one without width.
 * @example hatch(ctx, tokens, { x: 40, y: 40, width: 50, height: 200 })
 */
export function hatch(ctx: Pen, tokens: ChartTokens, box: Box): void {
  if (box.width <= 0) return;
  const bottom = box.y + box.height;
  ctx.save();
  ctx.beginPath();
  ctx.rect(box.x, box.y, box.width, box.height);
  ctx.clip();
  ctx.globalAlpha = 0.6;
  ctx.fillStyle = tokens.paper;
  ctx.fillRect(box.x, box.y, box.width, box.height);
  ctx.strokeStyle = tokens.hatch;
  ctx.lineWidth = 1.4;
  ctx.beginPath();
  for (let x = box.x - box.height; x < box.x + box.width; x += 8.5) {
    ctx.moveTo(x, bottom);
    ctx.lineTo(x + box.height, box.y);
  }
  ctx.stroke();
  ctx.restore();
}
