import { REMOVED_AT_MOST, type RemovedEntry } from '@understory/contracts';
import {
  type FindManyOptions,
  type FindOptionsWhere,
  In,
  MoreThanOrEqual,
  Not,
  type ObjectLiteral,
} from 'typeorm';
import { CASE } from '../cases/case.entity';
import { CHECK_IN } from '../check-ins/check-in.entity';
import { INVENTORY } from '../check-ins/inventory.entity';
import { OTHER_SCORE } from '../check-ins/other-score.entity';
import { CONTACT } from '../contacts/contact.entity';
import type { SpaceDatabase } from '../database/space-scope';
import { DISCONNECTION } from '../disconnections/disconnection.entity';
import { LEAVE } from '../leave/leave.entity';
import { OTHER_TIME } from '../other-time/other-time.entity';
import { SERIES } from '../series/series.entity';
import { sessionOf } from '../sessions/session.queries';
import { UNSEEN_WORK } from '../unseen-work/unseen-work.entity';
import type { Kept, VersionedRow } from '../versioned-row';
import {
  CONTINUED_SERIES,
  GONE_CONNECTIONS,
  REMOVED_CONNECTIONS,
  REMOVED_SESSIONS,
  type RemovedConnectionRow,
  type RemovedSessionRow,
} from './removed.queries';

/** A tombstone with what it says; what it is about comes by its name later. */
export interface Tombstone {
  readonly kind: RemovedEntry['kind'];
  readonly id: string;
  readonly removedAt: Date;
  /** In the words of the contract, with what the server adds; the contract takes out what a `PUT` says. */
  readonly body: object;
  /** Id of its case or connection. */
  readonly aboutId: string | null;
}

/** Reads what was removed of one kind since a moment, the newest first. */
type RemovedOf = (db: SpaceDatabase, since: Date) => Promise<Tombstone[]>;

/** Every kind of entry that leaves a tombstone its owner can bring back. */
export const REMOVED_KINDS: readonly RemovedOf[] = [
  removedSessions,
  removedSeries,
  removedConnections,
  removedOfTie('contacts', CONTACT),
  removed('other-time', OTHER_TIME),
  removed('unseen-work', UNSEEN_WORK),
  removed('leave', LEAVE),
  removedOfTie('disconnections', DISCONNECTION),
  removed('check-ins', CHECK_IN),
  removed('inventories', INVENTORY),
  removed('other-scores', OTHER_SCORE),
  removed('cases', CASE),
];

function removed<Row extends VersionedRow & ObjectLiteral, Answer extends object>(
  kind: Tombstone['kind'],
  { entity, answer }: Kept<Row, Answer>,
  aboutOf: (row: Row) => string | null = () => null,
  among: FindOptionsWhere<Row> = {},
): RemovedOf {
  return async ({ manager, spaceId }, since) => {
    const rows = await manager.find(entity, {
      where: { ...among, spaceId, deletedAt: MoreThanOrEqual(since) },
      order: { deletedAt: 'DESC', id: 'DESC' },
      take: REMOVED_AT_MOST,
    } as unknown as FindManyOptions<Row>);
    return rows.flatMap((row) =>
      row.deletedAt
        ? { kind, id: row.id, removedAt: row.deletedAt, body: answer(row), aboutId: aboutOf(row) }
        : [],
    );
  };
}

/** What is logged of a connection; nothing of one that is gone itself. */
function removedOfTie<Row extends VersionedRow & { connectionId: string }, Answer extends object>(
  kind: Tombstone['kind'],
  kept: Kept<Row, Answer>,
): RemovedOf {
  return async (db, since) => {
    const gone = await db.rows<{ id: string }>(GONE_CONNECTIONS, [db.spaceId]);
    const connectionId = Not(In(gone.map(({ id }) => id)));
    const standing = { connectionId } as FindOptionsWhere<Row>;
    return removed(kind, kept, (row) => row.connectionId, standing)(db, since);
  };
}

async function removedConnections(db: SpaceDatabase, since: Date): Promise<Tombstone[]> {
  const asked = [db.spaceId, since.toISOString(), REMOVED_AT_MOST];
  const rows = await db.rows<RemovedConnectionRow>(REMOVED_CONNECTIONS, asked);
  return rows.map(({ id, removedAt, ...body }) => {
    return { kind: 'connections', id, removedAt, body, aboutId: null };
  });
}

async function removedSessions(db: SpaceDatabase, since: Date): Promise<Tombstone[]> {
  const asked = [db.spaceId, since.toISOString(), REMOVED_AT_MOST];
  const rows = await db.rows<RemovedSessionRow>(REMOVED_SESSIONS, asked);
  return rows.map((row) => ({
    kind: 'sessions',
    id: row.id,
    removedAt: row.deletedAt,
    body: sessionOf(row),
    aboutId: row.caseId,
  }));
}

/** What a series goes on from stays as it is, whatever a `PUT` says; it says nothing of it. */
async function removedSeries(db: SpaceDatabase, since: Date): Promise<Tombstone[]> {
  const read = removed('series', SERIES, ({ caseId }) => caseId);
  const [tombstones, continued] = await Promise.all([
    read(db, since),
    db.rows<{ id: string }>(CONTINUED_SERIES, [db.spaceId]),
  ]);
  const changed = new Set(continued.map(({ id }) => id));
  return tombstones
    .filter(({ id }) => !changed.has(id))
    .map((each) => ({ ...each, body: { ...each.body, continues: null } }));
}
