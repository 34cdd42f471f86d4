import { Injectable } from '@nestjs/common';
import type { OutboxKey, OutboxKeys, SaveOutboxKey } from '@understory/contracts';
import { OUTBOX_KEY_REFUSALS } from '@understory/wording';
import { Clock } from '../clock';
import { ONE_AT_A_TIME } from '../database/space-lock';
import { SpaceScope, type SpaceDatabase } from '../database/space-scope';
import type { Member } from '../http/member';
import { Problem } from '../http/problem';
import { refused } from '../logged-moment';
import { isKeyPair } from './key-pair';
import { OutboxKeyEntity } from './outbox-key.entity';

/** A telephone may lie in a drawer with something sealed: what is older than this is given up, but never the newest. ADR 141. */
const KEPT_DAYS = 400;
/** Far above what one person's devices ever make. */
const MOST_KEYS = 40;

/** Opens a person's sealed outbox; whoever operates the server could read it, as everything else there. */
@Injectable()
export class OutboxKeysService {
  constructor(
    private readonly scope: SpaceScope,
    private readonly clock: Clock,
  ) {}

  async all(me: Member): Promise<OutboxKeys> {
    const keys = await this.scope.read(me.personId, newestFirst);
    return { keys: keys.map(answer) };
  }

  /** A key never changes: the same one again is the answer, another under its id is refused. */
  save(me: Member, id: string, key: SaveOutboxKey): Promise<OutboxKey> {
    if (!isKeyPair(key.publicKey, key.privateKey)) {
      throw refused('publicKey', OUTBOX_KEY_REFUSALS.noPair);
    }
    const now = this.clock.now();
    return this.scope.write(me.personId, async (db) => {
      await db.rows(ONE_AT_A_TIME, [db.spaceId]);
      const keys = await newestFirst(db);
      const known = keys.find((each) => each.id === id);
      if (known) return settled(known, key);
      const forgotten = await forgetOlder(db, keys, now.subtract({ hours: 24 * KEPT_DAYS }));
      const kept = keys.slice(0, keys.length - forgotten);
      if (kept.length >= MOST_KEYS) throw fullOf(kept, me.timeZone);
      const made = { ...key, id, spaceId: db.spaceId, madeAt: new Date(now.epochMilliseconds) };
      await db.manager.insert(OutboxKeyEntity, made);
      return answer(made);
    });
  }

  /** Whatever still waits under it can never be opened. One that is not there is as good as removed. */
  remove(me: Member, id: string): Promise<void> {
    return this.scope.write(me.personId, async (db) => {
      await db.rows(ONE_AT_A_TIME, [db.spaceId]);
      const [newest] = await newestFirst(db);
      if (newest?.id === id) throw refused('id', OUTBOX_KEY_REFUSALS.newestStays);
      await db.manager.delete(OutboxKeyEntity, { spaceId: db.spaceId, id });
    });
  }
}

/** None is dropped to make room: where a device makes one after another, those that something waits for are the oldest. */
function fullOf(kept: readonly OutboxKeyEntity[], timeZone: string): Problem {
  const madeAt = Math.min(...kept.map((key) => key.madeAt.getTime()));
  const oldest = Temporal.Instant.fromEpochMilliseconds(madeAt).toZonedDateTimeISO(timeZone);
  const madeOn = oldest.toPlainDate();
  const keptUntil = madeOn.add({ days: KEPT_DAYS });
  const days = { madeOn: madeOn.toString(), keptUntil: keptUntil.toString() };
  return refused('id', OUTBOX_KEY_REFUSALS.full(MOST_KEYS, days));
}

function newestFirst({ manager, spaceId }: SpaceDatabase): Promise<OutboxKeyEntity[]> {
  return manager.find(OutboxKeyEntity, {
    where: { spaceId },
    order: { madeAt: 'DESC', id: 'DESC' },
  });
}

/** @returns How many were forgotten. */
async function forgetOlder(
  { manager, spaceId }: SpaceDatabase,
  keys: readonly OutboxKeyEntity[],
  oldest: Temporal.Instant,
): Promise<number> {
  const over = keys.filter(({ madeAt }) => madeAt.getTime() < oldest.epochMilliseconds);
  for (const { id } of over) await manager.delete(OutboxKeyEntity, { spaceId, id });
  return over.length;
}

function settled(known: OutboxKeyEntity, key: SaveOutboxKey): OutboxKey {
  if (known.privateKey === key.privateKey) return answer(known);
  throw new Problem('changed-elsewhere');
}

function answer({ id, publicKey, privateKey, madeAt }: OutboxKeyEntity): OutboxKey {
  return { id, publicKey, privateKey, madeAt: madeAt.toISOString() };
}
