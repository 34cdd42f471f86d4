import { CONNECTION_KINDS, TIE_WORDS } from '@understory/domain';
import * as fc from 'fast-check';
import { isInside, overlap } from './boxes';
import { type MapLayout, type MapWords, mapLayout } from './map-layout';
import type { MapTie } from './map-tie';

const words: MapWords = {
  rings: ['this week', 'this month', 'longer ago'],
  zones: { held: 'Held', alongside: 'Alongside', beyond: 'Beyond work' },
  suffix: (word, isWide) => (word === 'alive' || (word === 'due' && !isWide) ? '' : `, ${word}`),
  name: (kind, count) => `${kind}, ${count}`,
  when: (thin) => (thin > 0 ? `${thin} thin` : ''),
};

function tie(id: string, given: Partial<MapTie> = {}): MapTie {
  return {
    id,
    kind: 'peer',
    word: 'alive',
    name: 'Peer trio',
    when: '5 days',
    gapDays: 5,
    recentContacts: 4,
    giveAndTake: 0,
    count: 1,
    ...given,
  };
}

function radius(layout: MapLayout, id: string): number {
  const node = layout.nodes.find((each) => each.tie.id === id);
  if (!node) throw new Error(`${id} is not on the map`);
  return Math.round(Math.hypot(node.x - layout.frame.cx, node.y - layout.frame.cy));
}

function clashes(layout: MapLayout): string[] {
  const { frame } = layout;
  const labels = layout.nodes.flatMap(({ tie: { id }, label }) =>
    label ? [{ id, ...label }] : [],
  );
  const outside = labels.filter(({ box }) => !isInside(box, frame.width, frame.height));
  const pairs = labels.flatMap((a, index) =>
    labels.slice(index + 1).filter((b) => overlap(a.box, b.box)),
  );
  const overSigns = labels.filter(({ box }) =>
    layout.nodes.some(({ x, y }) =>
      overlap(box, {
        left: x - frame.node,
        right: x + frame.node,
        top: y - frame.node,
        bottom: y + frame.node,
      }),
    ),
  );
  return [...outside, ...pairs, ...overSigns].map(({ id }) => id);
}

const anyTie = fc.record<Omit<MapTie, 'id'>>({
  kind: fc.constantFrom(...CONNECTION_KINDS),
  word: fc.constantFrom(...TIE_WORDS),
  name: fc.string({ minLength: 1, maxLength: 60 }),
  when: fc.constantFrom('yesterday', '49 days', 'not met yet'),
  gapDays: fc.option(fc.nat({ max: 400 })),
  recentContacts: fc.nat({ max: 60 }),
  giveAndTake: fc.option(fc.double({ min: -1, max: 1, noNaN: true })),
  count: fc.constant(1),
});

const anyTies = (most: number) =>
  fc
    .array(anyTie, { maxLength: most })
    .map((ties) =>
      ties.map((each, index) => ({ ...each, id: `t${String(index).padStart(3, '0')}` })),
    );

describe('map layout', () => {
  it('stands ties on rings by their last contact: a week, a month, longer', () => {
    const ties = [0, 7, 8, 31, 32, 400].map((gapDays) => tie(`d${gapDays}`, { gapDays }));
    const spread = ties.map((each, index) => ({
      ...each,
      kind: CONNECTION_KINDS[index] ?? 'peer',
    }));
    const layout = mapLayout(
      [...spread, tie('none', { kind: 'community', gapDays: null })],
      600,
      words,
    );
    const [week, month, longer] = layout.frame.rings;
    expect(['d0', 'd7'].map((id) => radius(layout, id))).toEqual([week, week]);
    expect(['d8', 'd31'].map((id) => radius(layout, id))).toEqual([month, month]);
    expect(['d32', 'd400', 'none'].map((id) => radius(layout, id))).toEqual([
      longer,
      longer,
      longer,
    ]);
  });

  it('keeps held left, alongside right and beyond below', () => {
    const layout = mapLayout(
      [
        tie('held', { kind: 'supervision' }),
        tie('alongside', { kind: 'team' }),
        tie('beyond', { kind: 'friend' }),
      ],
      600,
      words,
    );
    const at = Object.fromEntries(layout.nodes.map((node) => [node.tie.id, node]));
    const { cx, cy } = layout.frame;
    expect(at['held']?.x).toBeLessThan(cx - 50);
    expect(at['alongside']?.x).toBeGreaterThan(cx + 50);
    expect(at['beyond']?.y).toBeGreaterThan(cy + 50);
    expect(layout.zoneNames.map(({ text }) => text).sort()).toEqual([
      'Alongside',
      'Beyond work',
      'Held',
    ]);
  });

  it('gives the same picture for the same ties in any order', () => {
    fc.assert(
      fc.property(anyTies(30), fc.integer({ min: 280, max: 700 }), (ties, width) => {
        const turned = mapLayout([...ties].reverse(), width, words);
        expect(turned).toEqual(mapLayout(ties, width, words));
      }),
      { numRuns: 40 },
    );
  });

  it('lets no label run over another, a sign or the edge, whatever the ties', () => {
    fc.assert(
      fc.property(anyTies(60), fc.integer({ min: 280, max: 700 }), (ties, width) => {
        expect(clashes(mapLayout(ties, width, words))).toEqual([]);
      }),
      { numRuns: 120 },
    );
  });

  it('shows every tie once, alone or within its group, and at most 25 signs', () => {
    fc.assert(
      fc.property(anyTies(80), fc.integer({ min: 280, max: 700 }), (ties, width) => {
        const { nodes } = mapLayout(ties, width, words);
        expect(nodes.reduce((sum, node) => sum + node.tie.count, 0)).toBe(ties.length);
        expect(nodes.length).toBeLessThanOrEqual(25);
      }),
      { numRuns: 60 },
    );
  });

  it('names each of ten ordinary ties on a desk and on the narrowest phone', () => {
    const ordinary = CONNECTION_KINDS.map((kind, index) =>
      tie(`k${index}`, { kind, name: 'Somebody close', gapDays: index * 5 }),
    );
    for (const width of [600, 350, 320]) {
      const { nodes, isGrouped } = mapLayout(ordinary, width, words);
      expect(nodes.filter(({ label }) => label === null)).toEqual([]);
      expect(isGrouped).toBe(false);
    }
  });

  it('groups by kind over 25 ties, the gravest word and the latest contact first', () => {
    const peers = Array.from({ length: 26 }, (_, index) =>
      tie(`p${index}`, { gapDays: 3 + index, word: index === 9 ? 'thin' : 'alive' }),
    );
    const { nodes, isGrouped } = mapLayout(
      [...peers, tie('s', { kind: 'supervision' })],
      600,
      words,
    );
    const group = nodes.find(({ tie: { kind } }) => kind === 'peer')?.tie;
    expect(isGrouped).toBe(true);
    expect(nodes).toHaveLength(2);
    expect(group).toMatchObject({ name: 'peer, 26', word: 'thin', when: '1 thin', gapDays: 3 });
  });

  it('draws a new tie without a line, and arrows only where give-and-take is known', () => {
    const layout = mapLayout(
      [
        tie('new', { word: 'new', gapDays: null, kind: 'community', giveAndTake: null }),
        tie('unrated', { giveAndTake: null, kind: 'team' }),
        tie('receive', { giveAndTake: 0.8, kind: 'supervision' }),
        tie('give', { giveAndTake: -0.8, kind: 'friend' }),
        tie('both', { giveAndTake: 0.1, kind: 'family' }),
      ],
      600,
      words,
    );
    const at = Object.fromEntries(layout.nodes.map((node) => [node.tie.id, node]));
    const { cx, cy } = layout.frame;
    const nearMe = (id: string) =>
      at[id]?.arrows.map(({ x, y }) => Math.hypot(x - cx, y - cy) < layout.frame.me + 8);
    expect(at['new']?.line).toBeNull();
    expect(at['unrated']?.line).not.toBeNull();
    expect(nearMe('unrated')).toEqual([]);
    expect(nearMe('receive')).toEqual([true]);
    expect(nearMe('give')).toEqual([false]);
    expect(nearMe('both')).toEqual([true, false]);
  });

  it('widens a line with contacts, up to a bound', () => {
    const widths = [0, 1, 4, 19, 60].map((recentContacts) => {
      const [node] = mapLayout([tie('a', { recentContacts })], 600, words).nodes;
      return node?.line?.width;
    });
    expect(widths).toEqual([1.2, 1.6, 2.7, 5.2, 5.2]);
  });

  it('chooses a label side away from the line where there is room', () => {
    const [node] = mapLayout([tie('a', { kind: 'mentor' })], 600, words).nodes;
    expect(node?.label?.box.left).toBeGreaterThan(node?.x ?? Infinity);
    const [left] = mapLayout([tie('a', { kind: 'supervision' })], 600, words).nodes;
    expect(left?.label?.box.right).toBeLessThan(left?.x ?? -Infinity);
  });

  it('says the name alone on a phone, and the day below it on a desk', () => {
    const lines = (width: number) =>
      mapLayout([tie('a', { word: 'thin' })], width, words).nodes[0]?.label?.lines;
    expect(lines(350)).toEqual(['Peer trio, thin']);
    expect(lines(600)).toEqual(['Peer trio, thin', '5 days']);
  });

  it('draws rings and me for nobody', () => {
    const layout = mapLayout([], 600, words);
    expect(layout.nodes).toEqual([]);
    expect(layout.ringNames).toHaveLength(3);
  });
});
