import { type Box, type Segment, crosses, isInside, overlap } from './boxes';
import { type Frame, type Place, round } from './map-places';
import { textWidth } from './text-width';

export const LINE_HEIGHT = 17;
const GAP = 5;
/** Costs: an overlap is refused whatever else it would save. */
const REFUSED = 1000;
const ON_OWN_LINE = 80;
const ON_A_LINE = 24;
const ROUNDS = 24;

export interface Label {
  x: number;
  /** Baseline of the first line. */
  y: number;
  anchor: 'start' | 'middle' | 'end';
  lines: string[];
  box: Box;
}

interface Candidate {
  label: Label;
  cost: number;
}

export interface Obstacles {
  boxes: readonly Box[];
  lines: readonly { id: string; segment: Segment }[];
}

/**
 * A side for each label: away from the tie's own line, off other lines where it can be, and never
 * over another label, a sign or the edge. A label without such a side is null.
 */
export function labelled(
  places: readonly Place[],
  linesOf: (place: Place) => string[],
  frame: Frame,
  obstacles: Obstacles,
): (Label | null)[] {
  const choices = places.map((place) =>
    candidates(place, linesOf(place), frame).map((candidate) => ({
      ...candidate,
      cost: candidate.cost + standingCost(candidate.label.box, place.tie.id, frame, obstacles),
    })),
  );
  const chosen = choices.map((sides) => cheapest(sides, []));
  for (let turn = 0; turn < ROUNDS; turn += 1) {
    let isSettled = true;
    choices.forEach((sides, index) => {
      const others = chosen.filter((_, other) => other !== index).map(({ label }) => label.box);
      const best = cheapest(sides, others);
      if (best.label !== chosen[index]?.label) isSettled = false;
      chosen[index] = best;
    });
    if (isSettled) break;
  }
  return withoutClashes(chosen);
}

function cheapest(sides: readonly Candidate[], others: readonly Box[]): Candidate {
  const priced = sides.map(({ label, cost }) => ({
    label,
    cost: cost + REFUSED * others.filter((box) => overlap(box, label.box)).length,
  }));
  return priced.reduce((best, next) => (next.cost < best.cost ? next : best));
}

function withoutClashes(chosen: readonly Candidate[]): (Label | null)[] {
  const kept: Box[] = [];
  return chosen.map(({ label, cost }) => {
    const isRefused = cost >= REFUSED || kept.some((box) => overlap(box, label.box));
    if (isRefused) return null;
    kept.push(label.box);
    return label;
  });
}

function standingCost(box: Box, id: string, frame: Frame, { boxes, lines }: Obstacles): number {
  const clashes = boxes.filter((other) => overlap(box, other)).length;
  const outside = isInside(box, frame.width, frame.height) ? 0 : 1;
  const struck = lines.filter(({ segment }) => crosses(segment, box));
  const lineCost = struck.reduce(
    (sum, line) => sum + (line.id === id ? ON_OWN_LINE : ON_A_LINE),
    0,
  );
  return (clashes + outside) * REFUSED + lineCost;
}

/** Sides all round the sign, cheapest where they lie outward; along the edges a label may slide. */
const SIDES: readonly (readonly [number, number])[] = [
  ...[-1, 1].flatMap((edge) => [-1, -0.5, 0, 0.5, 1].map((slide) => [slide, edge] as const)),
  ...[-1, 1].flatMap((edge) => [-0.5, 0, 0.5].map((slide) => [edge, slide] as const)),
];

function candidates(place: Place, lines: string[], frame: Frame): Candidate[] {
  return SIDES.map(([across, down]) => {
    const side = Math.atan2(down, across);
    const turn = Math.abs(Math.atan2(Math.sin(side - place.angle), Math.cos(side - place.angle)));
    const slide = Math.min(Math.abs(across), Math.abs(down));
    return {
      label: labelAt(place, lines, frame.node, [across, down]),
      cost: (turn / Math.PI) * 12 + slide * 8,
    };
  });
}

function labelAt(
  place: Place,
  lines: string[],
  node: number,
  [across, down]: readonly [number, number],
): Label {
  const width = Math.max(...lines.map((line) => textWidth(line)));
  const height = lines.length * LINE_HEIGHT;
  const centre = place.x + across * (width / 2 + node + GAP);
  const isBeside = Math.abs(across) === 1 && Math.abs(down) < 1;
  const left = centre - width / 2;
  const top = place.y + down * (height / 2 + node + GAP) - height / 2;
  const anchor = !isBeside ? 'middle' : across < 0 ? 'end' : 'start';
  const x = { start: left, middle: centre, end: left + width }[anchor];
  const box = { left, top, right: left + width, bottom: top + height };
  return { x: round(x), y: round(top + 13), anchor, lines, box };
}
