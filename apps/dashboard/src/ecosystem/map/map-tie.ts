import {
  CONNECTION_KINDS,
  type ConnectionKind,
  KIND_DEFAULTS,
  type TieWord,
} from '@understory/domain';

/** More than these are grouped by kind: a crowd of names says less than a sum. */
export const MOST_NODES = 25;

/** What the map needs of a tie. */
export interface MapTie {
  id: string;
  kind: ConnectionKind;
  word: TieWord;
  name: string;
  /** The second line of its label: "49 days". */
  when: string;
  /** Days since the last contact; null where none is known. */
  gapDays: number | null;
  recentContacts: number;
  /** -1 to 1, null unrated. */
  giveAndTake: number | null;
  /** How many ties this stands for. */
  count: number;
}

/** Names a group of ties of one kind, as in "Peer, 6" and "2 thin". */
export interface GroupWords {
  name(kind: ConnectionKind, count: number): string;
  when(thin: number): string;
}

const GRAVEST: readonly TieWord[] = ['thin', 'due', 'new', 'alive'];

/** Ties in the order of the map: by kind, then oldest first, so that a tie keeps its place. */
export function inMapOrder(ties: readonly MapTie[]): MapTie[] {
  return [...ties].sort(
    (a, b) =>
      CONNECTION_KINDS.indexOf(a.kind) - CONNECTION_KINDS.indexOf(b.kind) ||
      (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
}

/** Puts all ties of the given kinds into one node a kind; a kind with a single tie keeps it. */
export function grouped(
  ties: readonly MapTie[],
  kinds: ReadonlySet<ConnectionKind>,
  words: GroupWords,
): MapTie[] {
  const groups = CONNECTION_KINDS.filter((kind) => kinds.has(kind)).map((kind) =>
    ties.filter((tie) => tie.kind === kind),
  );
  return inMapOrder([
    ...ties.filter((tie) => !kinds.has(tie.kind)),
    ...groups.flatMap((group) => (group.length < 2 ? group : [groupOf(group, words)])),
  ]);
}

/** The kind that has most ties standing alone, or null where no kind has two. */
export function mostCrowdedKind(ties: readonly MapTie[]): ConnectionKind | null {
  const counts = CONNECTION_KINDS.map((kind) => ({
    kind,
    count: ties.filter((tie) => tie.kind === kind).length,
  }));
  const most = counts.reduce((best, next) => (next.count > best.count ? next : best));
  return most.count > 1 ? most.kind : null;
}

export function zoneOf(kind: ConnectionKind) {
  return KIND_DEFAULTS[kind].zone;
}

function groupOf(group: readonly MapTie[], words: GroupWords): MapTie {
  const [first] = inMapOrder(group);
  if (!first) throw new RangeError('A group without ties');
  const gaps = group.flatMap(({ gapDays }) => (gapDays === null ? [] : [gapDays]));
  const rated = group.flatMap(({ giveAndTake }) => (giveAndTake === null ? [] : [giveAndTake]));
  return {
    id: `kind-${first.kind}`,
    kind: first.kind,
    word: GRAVEST.find((word) => group.some((tie) => tie.word === word)) ?? 'new',
    name: words.name(first.kind, group.length),
    when: words.when(group.filter(({ word }) => word === 'thin').length),
    gapDays: gaps.length > 0 ? Math.min(...gaps) : null,
    recentContacts: group.reduce((sum, tie) => sum + tie.recentContacts, 0),
    giveAndTake: rated.length > 0 ? rated.reduce((sum, r) => sum + r, 0) / rated.length : null,
    count: group.length,
  };
}
