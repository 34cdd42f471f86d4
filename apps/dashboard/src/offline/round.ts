import type { Outcome } from './server';
import { type SealedRow, subjectOf, type Write } from './waiting';

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

/**
 * Sends everything that waits, oldest first, one after the other. What is refused stays where it is and holds back only what is
 * about the same entry; a server that is away, or a sign-in that ended, stops the round.
 */
export async function goRound(courier: Courier): Promise<Ended> {
  const held = new Set<string>();
  let isTroubled = false;
  for (const row of await courier.rows()) {
    const write = await courier.read(row);
    if (write === null) return 'away';
    if (write === undefined) {
      await courier.told(row, { kind: 'unreadable' });
      continue;
    }
    const subject = subjectOf(write.path);
    if (held.has(subject)) continue;
    courier.tried(row);
    const outcome = await courier.send(write);
    await courier.told(row, outcome);
    if (outcome.kind === 'away' || outcome.kind === 'signed-out') return outcome.kind;
    if (outcome.kind !== 'kept') held.add(subject);
    if (outcome.kind === 'troubled') isTroubled = true;
  }
  return isTroubled ? 'away' : 'through';
}
