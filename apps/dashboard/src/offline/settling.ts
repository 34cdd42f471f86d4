import { Injectable, inject } from '@angular/core';
import { v7 as uuidv7 } from 'uuid';
import { Session } from '../shell/session';
import { Outbox } from './outbox';
import { type OutboxEntry, takingBack } from './outbox-entries';
import { namingInstead, type SealedRow, type Write } from './waiting';

/** What its owner decides about an entry that waits. */
@Injectable({ providedIn: 'root' })
export class Settling {
  private readonly outbox = inject(Outbox);
  private readonly session = inject(Session);

  /** Sends now; asks to sign in again where that is what is missing. */
  async tryNow(): Promise<void> {
    if ((await this.outbox.flush()) !== 'signed-out') return;
    if (await this.session.renew()) await this.outbox.flush();
  }

  /** The rows leave this device; one that may have arrived unanswered is sent once more and removed there. */
  async takeBack(entry: OutboxEntry): Promise<void> {
    if (takingBack(entry) === 'drop' || !entry.write) await this.outbox.remove(entry.rows);
    else await this.keep({ method: 'DELETE', path: entry.write.path, body: null });
    await this.outbox.flush();
  }

  /** What was meant here is written over what stands elsewhere, or anew where that was removed. */
  async insist(entry: OutboxEntry): Promise<void> {
    const { write, refusal } = entry;
    if (!write?.body) return;
    const current = refusal?.current as { id?: string; version?: number } | null | undefined;
    const [kind = '', , part] = write.path.split('/');
    // The check-in of a week may stand under the id of another device.
    const standing = current?.id && !part ? `${kind}/${current.id}` : write.path;
    const path = current || part ? standing : `${kind}/${uuidv7()}`;
    const body = { ...write.body, version: current?.version ?? 0 };
    await this.keep({ method: 'PUT', path, body }, true);
    const followed = path === write.path ? [] : await this.follow(write.path, path);
    await this.outbox.remove([...entry.rows, ...followed]);
    await this.outbox.flush();
  }

  /** What stands elsewhere stays; what was meant here leaves this device. */
  async leave(entry: OutboxEntry): Promise<void> {
    await this.outbox.remove(entry.rows);
  }

  /**
   * What waits and names an entry names the new one from now on; the sessions of a series stay with the days that they stood on.
   *
   * @returns The rows that said the old.
   */
  private async follow(from: string, to: string): Promise<SealedRow[]> {
    const followed: SealedRow[] = [];
    const moved = new Set<string>();
    for (const { row, write } of this.outbox.waiting()) {
      if (!write) continue;
      // A later word on something that now goes out last stays the later one.
      const instead = namingInstead(write, from, to) ?? (moved.has(write.path) ? write : null);
      if (!instead) continue;
      await this.keep(instead);
      moved.add(write.path);
      followed.push(row);
    }
    return followed;
  }

  private async keep(write: Write, isOver = false): Promise<void> {
    const person = this.session.person();
    if (person) await this.outbox.keep(person, write, isOver);
  }
}
