const POINTS = 48;

/**
 * One growth ring of radius 1, a little uneven as wood is; drawn at any size by scaling. The same
 * on every map: it decorates and says nothing.
 */
export function growthRing(): string {
  const points = Array.from({ length: POINTS }, (_, index) => {
    const angle = (index / POINTS) * 2 * Math.PI;
    const reach =
      1 +
      0.008 * Math.sin(3 * angle + 0.7) +
      0.005 * Math.sin(7 * angle) -
      0.004 * Math.cos(2 * angle);
    return [reach * Math.cos(angle), reach * Math.sin(angle)] as const;
  });
  const middle = (a: number, b: number) => {
    const [ax, ay] = points[a % POINTS] ?? [0, 0];
    const [bx, by] = points[b % POINTS] ?? [0, 0];
    return `${fixed((ax + bx) / 2)} ${fixed((ay + by) / 2)}`;
  };
  const curves = points.map(
    ([x, y], index) => `Q${fixed(x)} ${fixed(y)} ${middle(index, index + 1)}`,
  );
  return `M${middle(POINTS - 1, 0)}${curves.join('')}Z`;
}

/** Radii of the thin rings between the named ones; every third a little stronger. */
export function growthRadii(
  rings: readonly number[],
  from: number,
): { r: number; isStrong: boolean }[] {
  const outer = rings.at(-1) ?? from;
  const gaps = [11, 7, 12, 9, 6, 11, 7, 9];
  const radii: { r: number; isStrong: boolean }[] = [];
  for (let r = from, index = 0; r < outer - 5; index += 1) {
    r += gaps[index % gaps.length] ?? 9;
    const near = rings.some((ring) => Math.abs(ring - r) < 5);
    if (!near && r < outer) radii.push({ r, isStrong: index % 3 === 2 });
  }
  return radii;
}

function fixed(value: number): string {
  return value.toFixed(4);
}
