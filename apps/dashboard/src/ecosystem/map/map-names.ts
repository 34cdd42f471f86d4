import type { Zone } from '@understory/domain';
import { type Box, isInside, overlap } from './boxes';
import { type Label, LINE_HEIGHT } from './map-labels';
import { type Frame, type Span, round } from './map-places';
import { textWidth } from './text-width';

/** Where along its zone a name stands best: the upper corners, and below at the left. */
const PREFERRED: Readonly<Record<Zone, readonly number[]>> = {
  alongside: [0.25, 0.75, 0.15, 0.85, 0.5],
  beyond: [0.75, 0.25, 0.85, 0.15, 0.5],
  held: [0.75, 0.25, 0.85, 0.15, 0.5],
};

export interface MapText {
  x: number;
  y: number;
  text: string;
  anchor: Label['anchor'];
}

/** Stands on its ring, at the top, where no tie is. */
export function ringName(text: string, radius: number, frame: Frame): MapText {
  return { x: frame.cx, y: frame.cy - radius + 5, text, anchor: 'middle' };
}

export function boxOf({ x, y, text, anchor }: MapText): Box {
  const width = textWidth(text);
  const left = x - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0);
  return { left, right: left + width, top: y - 13, bottom: y - 13 + LINE_HEIGHT };
}

/** Outside the rings, somewhere along the zone; a zone without ties or without room stays unnamed. */
export function zoneNames(
  spans: readonly Span[],
  taken: readonly Box[],
  frame: Frame,
  words: Readonly<Record<Zone, string>>,
): MapText[] {
  const kept: Box[] = [...taken];
  return spans.flatMap(({ zone, from, to, count }) => {
    if (count === 0) return [];
    const name = PREFERRED[zone].flatMap((share) => {
      const text = zoneName(words[zone], from + (to - from) * share, frame);
      const box = boxOf(text);
      const isFree = isInside(box, frame.width, frame.height) && !kept.some((b) => overlap(b, box));
      return isFree ? [text] : [];
    })[0];
    if (!name) return [];
    kept.push(boxOf(name));
    return [name];
  });
}

function zoneName(text: string, degrees: number, frame: Frame): MapText {
  const angle = (degrees * Math.PI) / 180;
  const reach = frame.rings[2] + 18;
  return {
    x: round(frame.cx + reach * Math.cos(angle)),
    y: round(frame.cy + reach * Math.sin(angle) + 5),
    text,
    anchor: Math.cos(angle) < 0 ? 'end' : 'start',
  };
}
