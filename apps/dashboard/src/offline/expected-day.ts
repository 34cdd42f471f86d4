import { Injectable, inject } from '@angular/core';
import { Log, type LogSession, type Session, logPaths } from '@understory/contracts';
import { Clock } from '../shell/clock';
import { saidOf } from '../today/session-writes';
import { Keyring, OUTBOX_STORE } from './keyring';
import type { Owner } from './outbox';
import { readPublicKey, seal, textOf } from './sealing';
import { Server } from './server';
import type { Device, ExpectedRow, Write } from './waiting';

/** The sessions of today and tomorrow that are still expected: the only thing read from the server that is kept on the device. */
@Injectable({ providedIn: 'root' })
export class ExpectedDay {
  private readonly store = inject(OUTBOX_STORE);
  private readonly keyring = inject(Keyring);
  private readonly server = inject(Server);
  private readonly clock = inject(Clock);

  /** Asks the server anew, and keeps what it says in the place of all that was kept. */
  async refresh(owner: Owner): Promise<void> {
    const device = await this.keyring.sealingFor(owner.id, owner.timeZone);
    const from = this.dayOf(owner.timeZone);
    const to = from.add({ days: 1 });
    const told = Log.safeParse(
      await this.server.read(owner.id, `${logPaths.days}?from=${from}&to=${to}`),
    );
    if (!device || !told.success) return;
    const codes = new Map(told.data.cases.map(({ id, code }) => [id, code]));
    const planned = told.data.sessions.filter(({ outcome }) => outcome === 'planned');
    const rows = planned.map((session) => rowOf(session, codes.get(session.caseId ?? ''), device));
    await this.store?.setExpected(await Promise.all(rows));
  }

  /** What is expected today, by start. Everything of a day that is over, and of anybody else, is dropped on the way. */
  async today(device: Device): Promise<ExpectedRow[]> {
    const today = this.dayOf(device.timeZone).toString();
    const all = (await this.store?.expected()) ?? [];
    const kept = all.filter(({ owner, on }) => owner === device.owner && on >= today);
    if (kept.length < all.length) await this.store?.setExpected(kept);
    return kept
      .filter(({ on }) => on === today)
      .sort((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt));
  }

  /** One that is marked is expected no longer. */
  async drop(id: string): Promise<void> {
    const all = (await this.store?.expected()) ?? [];
    await this.store?.setExpected(all.filter((row) => row.id !== id));
  }

  async dropAll(): Promise<void> {
    await this.store?.setExpected([]);
  }

  private dayOf(timeZone: string): Temporal.PlainDate {
    return this.clock.present().toZonedDateTimeISO(timeZone).toPlainDate();
  }
}

/** Marks an expected session; whatever else the server said of it is laid under it once the row is opened. */
export function markExpected({ id, template }: ExpectedRow, outcome: Session['outcome']): Write {
  return { method: 'PUT', path: `sessions/${id}`, body: { outcome }, onto: template };
}

async function rowOf(
  session: Session,
  code: string | undefined,
  { owner, key }: Device,
): Promise<ExpectedRow> {
  const { id, localDate: on, startsAt, minutes } = session;
  const label = { owner, row: crypto.randomUUID(), key: key.id };
  const said: LogSession = saidOf(session);
  const box = textOf(await seal(said, await readPublicKey(key.publicKey), label));
  const template = { label: label.row, key: key.id, box };
  return { owner, id, on, startsAt, minutes, code: code ?? null, template };
}
