import { Injectable } from '@nestjs/common';
import { REMOVED_AT_MOST, REMOVED_DAYS, Removed } from '@understory/contracts';
import { Clock } from '../clock';
import { type SpaceDatabase, SpaceScope } from '../database/space-scope';
import type { Member } from '../http/member';
import { REMOVED_KINDS, type Tombstone } from './removed-kinds';
import { NAMES } from './removed.queries';

const HOURS_OF_DAY = 24;

@Injectable()
export class RemovedService {
  constructor(
    private readonly scope: SpaceScope,
    private readonly clock: Clock,
  ) {}

  /** What a person removed lately, of every kind; the newest, where it is more than one list holds. */
  async all(me: Member): Promise<Removed> {
    const since = this.clock.now().subtract({ hours: REMOVED_DAYS * HOURS_OF_DAY });
    const { tombstones, names } = await this.scope.read(me.personId, (db) =>
      readRemoved(db, new Date(since.epochMilliseconds)),
    );
    return Removed.parse({
      entries: tombstones.map(({ aboutId, removedAt, ...said }) => ({
        ...said,
        removedAt: removedAt.toISOString(),
        about: (aboutId !== null && names.get(aboutId)) || null,
      })),
    });
  }
}

async function readRemoved(db: SpaceDatabase, since: Date) {
  const found = await Promise.all(REMOVED_KINDS.map((read) => read(db, since)));
  const tombstones = found.flat().sort(newestFirst).slice(0, REMOVED_AT_MOST);
  const ids = [...new Set(tombstones.flatMap(({ aboutId }) => aboutId ?? []))];
  const named =
    ids.length === 0 ? [] : await db.rows<{ id: string; name: string }>(NAMES, [db.spaceId, ids]);
  return { tombstones, names: new Map(named.map(({ id, name }) => [id, name])) };
}

function newestFirst(a: Tombstone, b: Tombstone): number {
  return b.removedAt.getTime() - a.removedAt.getTime() || (a.id < b.id ? 1 : -1);
}
