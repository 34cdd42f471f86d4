import type { Segment } from './boxes';
import { type Frame, type Place, round } from './map-places';
import type { MapTie } from './map-tie';

/** Below -this I give, above it I receive, between them it goes both ways. */
const ONE_WAY = 0.25;
/** Between a line's end and what it points at. */
const TIP = { me: 4, node: 5 };

export interface MapLine extends Segment {
  width: number;
}

export interface MapArrow {
  x: number;
  y: number;
  /** Degrees, clockwise from the right. */
  turn: number;
  length: number;
}

/** From me to the tie, as wide as they met often; none for a new one. */
export function lineTo({ tie, angle, x, y }: Place, frame: Frame): MapLine | null {
  if (tie.word === 'new') return null;
  const wide = Math.min(5.2, 1.2 + 0.37 * tie.recentContacts);
  const width = round(frame.isWide ? wide : wide * 0.8);
  const start = frame.me + TIP.me + (receives(tie) ? arrowLength(width) - 2 : 0);
  const end = frame.node + TIP.node + (gives(tie) ? arrowLength(width) - 2 : 0);
  const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
  return {
    x1: round(frame.cx + dx * start),
    y1: round(frame.cy + dy * start),
    x2: round(x - dx * end),
    y2: round(y - dy * end),
    width,
  };
}

/** An arrow to me: I receive. To the tie: I give. None while unrated. */
export function arrowsOf(
  { tie, angle, x, y }: Place,
  line: MapLine | null,
  frame: Frame,
): MapArrow[] {
  if (!line) return [];
  const length = arrowLength(line.width);
  const degrees = Math.round((angle * 180) / Math.PI);
  const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
  const [me, node] = [frame.me + TIP.me, frame.node + TIP.node];
  const toMe = { x: round(frame.cx + dx * me), y: round(frame.cy + dy * me), turn: degrees + 180 };
  const toTie = { x: round(x - dx * node), y: round(y - dy * node), turn: degrees };
  return [...(receives(tie) ? [toMe] : []), ...(gives(tie) ? [toTie] : [])].map((arrow) => ({
    ...arrow,
    length,
  }));
}

function receives({ giveAndTake }: MapTie): boolean {
  return giveAndTake !== null && giveAndTake >= -ONE_WAY;
}

function gives({ giveAndTake }: MapTie): boolean {
  return giveAndTake !== null && giveAndTake <= ONE_WAY;
}

function arrowLength(width: number): number {
  return round(8.2 + width);
}
