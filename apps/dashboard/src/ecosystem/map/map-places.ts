import { ZONES, type Zone } from '@understory/domain';
import { type MapTie, zoneOf } from './map-tie';

/** Seven days, then a month: the rings of the map. */
const RING_DAYS = [7, 31] as const;
/** Degrees, clockwise from the right: round the circle but for a gap at the top, where rings are named. */
const FROM = -68;
const TO = 248;
/** No zone is squeezed below this, however many ties another holds. */
const LEAST_SPAN = 70;
/** Nearer than this, neighbours on one ring take turns standing a little inside it. */
const CLOSE = 58;
const INSIDE = 30;
/** Clockwise from the right. */
const ROUND: readonly Zone[] = ['alongside', 'beyond', 'held'];

export interface Frame {
  width: number;
  height: number;
  cx: number;
  cy: number;
  /** Radii of the three rings. */
  rings: readonly [number, number, number];
  /** Half the size of a tie's sign. */
  node: number;
  /** Radius of me. */
  me: number;
  isWide: boolean;
}

export interface Place {
  tie: MapTie;
  ring: 0 | 1 | 2;
  /** Radians, clockwise from the right. */
  angle: number;
  x: number;
  y: number;
}

export interface Span {
  zone: Zone;
  /** Degrees, clockwise from the right. */
  from: number;
  to: number;
  count: number;
}

/** The frame for a width: the look's own at 600 and at 350, in between in proportion. */
export function frameFor(width: number): Frame {
  const drawn = Math.min(600, Math.max(280, Math.round(width)));
  const isWide = drawn >= 560;
  const outer = isWide ? 249 : Math.min(230, drawn / 2 - 15);
  const shares = isWide ? [0.422, 0.72] : [0.4625, 0.744];
  const [week = 0, month = 0] = shares.map((share) => Math.round(outer * share));
  return {
    width: drawn,
    height: Math.round(2 * outer + (isWide ? 38 : 52)),
    cx: isWide ? 292 : Math.round(drawn / 2) - 3,
    cy: Math.round(outer + (isWide ? 17 : 24)),
    rings: [week, month, outer],
    node: isWide ? 12 : 10,
    me: isWide ? 25 : 19,
    isWide,
  };
}

/** Which ring: within a week, within a month, longer ago or not met yet. */
export function ringOf(gapDays: number | null): 0 | 1 | 2 {
  if (gapDays === null || gapDays > RING_DAYS[1]) return 2;
  return gapDays > RING_DAYS[0] ? 1 : 0;
}

/** Alongside at the right, beyond below, held at the left; each as wide as its ties ask for. */
export function spansOf(ties: readonly MapTie[]): Span[] {
  const spare = TO - FROM - LEAST_SPAN * ZONES.length;
  let from = FROM;
  return ROUND.map((zone) => {
    const count = ties.filter((tie) => zoneOf(tie.kind) === zone).length;
    const share = ties.length === 0 ? 1 / ZONES.length : count / ties.length;
    const to = from + LEAST_SPAN + spare * share;
    const span = { zone, from, to, count };
    from = to;
    return span;
  });
}

/** Gives each tie its place: the angle by kind and age of the tie, the ring by its last contact. */
export function placed(ties: readonly MapTie[], frame: Frame): Place[] {
  return spansOf(ties).flatMap((span) => {
    const own = ties.filter((tie) => zoneOf(tie.kind) === span.zone);
    const step = (((span.to - span.from) / Math.max(1, own.length)) * Math.PI) / 180;
    const begin = (span.from * Math.PI) / 180;
    const rings = own.map((tie) => ringOf(tie.gapDays));
    return own.map((tie, index) => {
      const ring = rings[index] ?? 2;
      const isBesideTwin = rings[index - 1] === ring || rings[index + 1] === ring;
      const stepsAside = isBesideTwin && frame.rings[ring] * step < CLOSE && index % 2 === 1;
      const radius = frame.rings[ring] - (stepsAside ? INSIDE : 0);
      const angle = begin + step * (index + 0.5);
      return {
        tie,
        ring,
        angle,
        x: round(frame.cx + radius * Math.cos(angle)),
        y: round(frame.cy + radius * Math.sin(angle)),
      };
    });
  });
}

export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
