/** A rectangle on the map. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Segment {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

export function isInside(box: Box, width: number, height: number): boolean {
  return box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height;
}

/** Whether a straight line passes through a rectangle (slab method). */
export function crosses(segment: Segment, box: Box): boolean {
  let from = 0;
  let to = 1;
  const slabs = [
    [segment.x1, segment.x2 - segment.x1, box.left, box.right],
    [segment.y1, segment.y2 - segment.y1, box.top, box.bottom],
  ] as const;
  for (const [start, delta, low, high] of slabs) {
    if (delta === 0) {
      if (start < low || start > high) return false;
      continue;
    }
    const [a, b] = [(low - start) / delta, (high - start) / delta];
    from = Math.max(from, Math.min(a, b));
    to = Math.min(to, Math.max(a, b));
  }
  return from <= to;
}
