import type { Outcome } from './server';
import { namedBy, type SealedRow, subjectOf, type Write } from './waiting';

/** How one round reaches rows, keys and the server. */
export interface Courier {
  rows(): Promise<readonly SealedRow[]>;
  /** Null where it cannot be opened now; undefined where it never can be again. */
  read(row: SealedRow): Promise<Write | null | undefined>;
  send(write: Write): Promise<Outcome>;
  /** Before it goes out: from now on it may have arrived. */
  tried(row: SealedRow): void;
  /** What became of it. */
  told(row: SealedRow, outcome: Outcome | { readonly kind: 'unreadable' }): Promise<void>;
}

/** How a round ended: everything was tried, or it stopped on the way. */
export type Ended = 'through' | 'away' | 'signed-out';

/** A row with what it says; undefined where nobody can open it again. */
interface Opened {
  readonly row: SealedRow;
  readonly write: Write | undefined;
}

/**
 * Sends everything that waits, oldest first, one after the other; what is new goes out before what names it, also where that was
 * written earlier. What is refused stays where it is and holds back only what is about the same entry, or names it, and what names
 * that; a server that is away, or a sign-in that ended, stops the round.
 */
export async function goRound(courier: Courier): Promise<Ended> {
  const { opened, isSealed } = await openRows(courier);
  const held = new Set<string>();
  let isTroubled = isSealed;
  for (const { row, write } of afterWhatTheyName(opened)) {
    if (write === undefined) {
      await courier.told(row, { kind: 'unreadable' });
      continue;
    }
    const subject = subjectOf(write.path);
    if ([subject, ...namedBy(write)].some((each) => held.has(each))) {
      held.add(subject);
      continue;
    }
    courier.tried(row);
    const outcome = await courier.send(write);
    await courier.told(row, outcome);
    if (outcome.kind === 'away' || outcome.kind === 'signed-out') return outcome.kind;
    if (outcome.kind !== 'kept') held.add(subject);
    if (outcome.kind === 'troubled') isTroubled = true;
  }
  return isTroubled ? 'away' : 'through';
}

/** Up to the first that cannot be opened now, so that the order holds. */
async function openRows(courier: Courier) {
  const opened: Opened[] = [];
  for (const row of await courier.rows()) {
    const write = await courier.read(row);
    if (write === null) return { opened, isSealed: true };
    opened.push({ row, write });
  }
  return { opened, isSealed: false };
}

/** In their order, but for what is new: a corrected entry is a later word than what names it, and goes out before. */
function afterWhatTheyName(opened: readonly Opened[]): ReadonlySet<Opened> {
  const isNew = ({ write }: Opened) => write?.body?.['version'] === 0;
  const fresh = new Map(opened.filter(isNew).map((one) => [one.write?.path ?? '', one]));
  const ordered = new Set<Opened>();
  const place = (one: Opened) => {
    const { write } = one;
    if (write) fresh.delete(write.path);
    for (const named of write ? namedBy(write) : []) {
      const maker = fresh.get(named);
      if (maker) place(maker);
    }
    ordered.add(one);
  };
  opened.forEach(place);
  return ordered;
}
