import { CONNECTION_KINDS, type ConnectionKind, type Zone } from '@understory/domain';
import type { Box } from './boxes';
import { type Label, labelled } from './map-labels';
import { type MapArrow, type MapLine, arrowsOf, lineTo } from './map-lines';
import { type MapText, boxOf, ringName, zoneNames } from './map-names';
import { type Frame, type Place, frameFor, placed, spansOf } from './map-places';
import { type GroupWords, MOST_NODES, type MapTie, grouped, mostCrowdedKind } from './map-tie';
import { fitted, textWidth } from './text-width';

export interface MapWords extends GroupWords {
  /** From the inner ring outward. */
  rings: readonly [string, string, string];
  zones: Readonly<Record<Zone, string>>;
  /** What follows a name in its label; empty for nothing. */
  suffix(word: MapTie['word'], isWide: boolean): string;
}

export interface MapNode extends Place {
  line: MapLine | null;
  arrows: MapArrow[];
  label: Label | null;
}

export interface MapLayout {
  frame: Frame;
  /** Clockwise from the top right, the order of the walk. */
  nodes: MapNode[];
  ringNames: MapText[];
  zoneNames: MapText[];
  isGrouped: boolean;
}

/**
 * The ecosystem map: the same ties always give the same picture. Over 25 ties, or where names would
 * run into each other, ties are grouped by kind.
 */
export function mapLayout(ties: readonly MapTie[], width: number, words: MapWords): MapLayout {
  const frame = frameFor(width);
  const kinds = new Set<ConnectionKind>(ties.length > MOST_NODES ? CONNECTION_KINDS : []);
  for (;;) {
    const shown = grouped(ties, kinds, words);
    const crowd = mostCrowdedKind(shown.filter(({ count }) => count === 1));
    const layout = fittingLayout(shown, frame, words, crowd === null);
    if (layout) return { ...layout, isGrouped: shown.some(({ count }) => count > 1) };
    if (crowd) kinds.add(crowd);
  }
}

type Layout = Omit<MapLayout, 'isGrouped'>;
interface Saying {
  readonly depth: number;
  readonly room: number;
  readonly hasSuffix: boolean;
}

/** How much a label may say: at first all, then the name alone. */
const LABELS: Readonly<Record<'wide' | 'narrow', readonly Saying[]>> = {
  wide: [
    { depth: 2, room: 128, hasSuffix: true },
    { depth: 1, room: 128, hasSuffix: true },
  ],
  narrow: [
    { depth: 1, room: 104, hasSuffix: true },
    { depth: 1, room: 80, hasSuffix: true },
  ],
};
/** Where grouping cannot help any more: a short name is better than none. */
const LAST: readonly Saying[] = [80, 54].map((room) => ({ depth: 1, room, hasSuffix: false }));

/** The layout with the fullest labels that do not clash; null where they would, unless it must. */
function fittingLayout(
  ties: readonly MapTie[],
  frame: Frame,
  words: MapWords,
  mustFit: boolean,
): Layout | null {
  const usual = LABELS[frame.isWide ? 'wide' : 'narrow'];
  const sayings = mustFit ? [...usual, ...LAST] : usual;
  for (const saying of sayings) {
    const layout = drawn(ties, frame, words, saying);
    const isClear = layout.nodes.every(({ label }) => label !== null);
    if (isClear && !anyTouch(layout.nodes, frame)) return layout;
    if (mustFit && saying === sayings.at(-1)) return layout;
  }
  return null;
}

function anyTouch(nodes: readonly MapNode[], frame: Frame): boolean {
  return nodes.some((a, index) =>
    nodes.slice(index + 1).some((b) => Math.hypot(a.x - b.x, a.y - b.y) < 2 * frame.node + 4),
  );
}

function drawn(ties: readonly MapTie[], frame: Frame, words: MapWords, saying: Saying): Layout {
  const places = placed(ties, frame);
  const rings = words.rings.map((text, ring) => ringName(text, frame.rings[ring] ?? 0, frame));
  const signs = places.map((place) => around(place, frame.node + 2));
  const me = around({ x: frame.cx, y: frame.cy }, frame.me + 2);
  const lines = places.map((place) => lineTo(place, frame));
  const labels = labelled(places, (place) => linesOf(place, words, frame, saying), frame, {
    boxes: [...signs, me, ...rings.map((name) => padded(boxOf(name)))],
    lines: lines.flatMap((line, index) => {
      const id = places[index]?.tie.id;
      return line && id ? [{ id, segment: line }] : [];
    }),
  });
  const taken = [...signs, ...labels.flatMap((label) => (label ? [label.box] : []))];
  return {
    frame,
    nodes: places.map((place, index) => ({
      ...place,
      line: lines[index] ?? null,
      arrows: arrowsOf(place, lines[index] ?? null, frame),
      label: labels[index] ?? null,
    })),
    ringNames: rings,
    zoneNames: frame.isWide ? zoneNames(spansOf(ties), taken, frame, words.zones) : [],
  };
}

function linesOf(
  { tie }: Place,
  words: MapWords,
  { isWide }: Frame,
  { depth, room, hasSuffix }: Saying,
): string[] {
  const suffix = tie.count > 1 || !hasSuffix ? '' : words.suffix(tie.word, isWide);
  const name = fitted(tie.name, room - textWidth(suffix)) + suffix;
  return depth === 2 && tie.when !== '' ? [name, fitted(tie.when, room)] : [name];
}

/** Two names side by side need a gap, or they read as one. */
function padded({ left, right, top, bottom }: Box): Box {
  return { left: left - 6, right: right + 6, top, bottom };
}

function around({ x, y }: { x: number; y: number }, reach: number): Box {
  return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
}
