import {
  Column,
  type FindOptionsWhere,
  IsNull,
  type ObjectLiteral,
  PrimaryColumn,
  type QueryDeepPartialEntity,
} from 'typeorm';
import type { SpaceDatabase, Written } from './database/space-scope';
import { Problem } from './http/problem';
import { settled } from './repeat-safe';

/** A row that a client made: its id, its version, and the moment it was deleted. */
export abstract class VersionedRow {
  @PrimaryColumn('uuid', { name: 'space_id' })
  spaceId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('integer')
  version!: number;

  @Column('timestamptz', { name: 'deleted_at', nullable: true })
  deletedAt!: Date | null;
}

/** How a feature keeps such rows and speaks of them. */
export interface Kept<Row extends VersionedRow, Answer extends object> {
  readonly entity: new () => Row;
  /** The row in the words of the contract. */
  readonly answer: (row: Row) => Answer;
}

interface Content<Row> {
  id: string;
  /** Version that the writer last saw; 0 for a new row. */
  version: number;
  /** Columns to write. */
  columns: Partial<Row>;
}

interface Put<Row> extends Content<Row> {
  /** The same in the words of the contract. */
  said: object;
}

/**
 * Writes a row if its version is the current one; a deleted row stands again.
 *
 * @returns The row as it now stands, also where it said the very same before.
 * @throws {Problem} `not-found`, or `changed-elsewhere` with the current row.
 */
export async function putRow<Row extends VersionedRow & ObjectLiteral, Answer extends object>(
  db: SpaceDatabase,
  { entity, answer }: Kept<Row, Answer>,
  { id, version, columns, said }: Put<Row>,
): Promise<Answer> {
  const content = { ...columns, deletedAt: null };
  const isWritten = await writeRow(db, entity, { id, version, columns: content });
  const key = { spaceId: db.spaceId, id };
  const row = await db.manager.findOneBy(entity, key as FindOptionsWhere<Row>);
  const isDeleted = row !== null && row.deletedAt !== null;
  const current = row && !isDeleted ? answer(row) : undefined;
  return isWritten && current ? current : settled({ current, isDeleted }, said);
}

/**
 * The same for a row that has a day of its own: tells also the one that it had. A new row changes no other.
 *
 * @param dayOf The day of a row.
 */
export async function putRowOfDay<Row extends VersionedRow & ObjectLiteral, Answer extends object>(
  db: SpaceDatabase,
  kept: Kept<Row, Answer>,
  put: Put<Row>,
  dayOf: (row: Partial<Row>) => string | undefined,
): Promise<Written<Answer>> {
  const key = { spaceId: db.spaceId, id: put.id } as FindOptionsWhere<Row>;
  const lock = { mode: 'pessimistic_write' } as const;
  const before =
    put.version > 0 ? await db.manager.findOne(kept.entity, { where: key, lock }) : null;
  const value = await putRow(db, kept, put);
  return { value, days: [before && dayOf(before), dayOf(put.columns)].flatMap((day) => day ?? []) };
}

/**
 * Leaves a tombstone; a second time there is nothing left to do.
 *
 * @throws {Problem} `not-found` for what never was.
 */
export async function removeRow<Row extends VersionedRow & ObjectLiteral>(
  { manager, spaceId }: SpaceDatabase,
  entity: new () => Row,
  id: string,
  deletedAt: Date,
): Promise<void> {
  const key = { spaceId, id };
  const { affected } = await manager.update(
    entity,
    { ...key, deletedAt: IsNull() } as FindOptionsWhere<Row>,
    { deletedAt, version: () => 'version + 1' } as unknown as QueryDeepPartialEntity<Row>,
  );
  if (affected === 1) return;
  if (!(await manager.existsBy(entity, key as FindOptionsWhere<Row>))) {
    throw new Problem('not-found');
  }
}

/** Adds a row, or changes it if its version is the current one. @returns Whether it did. */
export function writeRow<Row extends ObjectLiteral>(
  db: SpaceDatabase,
  entity: new () => Row,
  { id, version, columns }: Content<Row>,
): Promise<boolean> {
  const key = { spaceId: db.spaceId, id };
  const content = { ...columns, version: version + 1 };
  return version === 0
    ? insertRow(db, entity, { ...content, ...key } as unknown as QueryDeepPartialEntity<Row>)
    : updateRow(db, entity, { ...key, version }, content as unknown as QueryDeepPartialEntity<Row>);
}

async function insertRow<Row extends ObjectLiteral>(
  { manager }: SpaceDatabase,
  entity: new () => Row,
  row: QueryDeepPartialEntity<Row>,
): Promise<boolean> {
  const { raw } = await manager
    .createQueryBuilder()
    .insert()
    .into(entity)
    .values(row)
    .orIgnore()
    .returning(['version'])
    .execute();
  return (raw as unknown[]).length === 1;
}

async function updateRow<Row extends ObjectLiteral>(
  { manager }: SpaceDatabase,
  entity: new () => Row,
  where: object,
  row: QueryDeepPartialEntity<Row>,
): Promise<boolean> {
  const { affected } = await manager.update(entity, where as FindOptionsWhere<Row>, row);
  return affected === 1;
}
