import type { PackContent } from '@understory/contracts';

/** A pack as the database gives it. */
export interface PackRow {
  id: string;
  frozenAt: Date;
  hash: string;
  content: PackContent;
  /** Of whoever froze it, when they did. */
  formatRegion: string;
  hours: 12 | 24 | null;
}

const PACK_COLUMNS = `id, frozen_at AS "frozenAt", hash, content, format_region AS "formatRegion", hours`;

export const PACKS = `
  SELECT ${PACK_COLUMNS} FROM pack WHERE space_id = $1 ORDER BY frozen_at DESC, id DESC`;

export const PACK = `SELECT ${PACK_COLUMNS} FROM pack WHERE space_id = $1 AND id = $2`;

export const FREEZE_PACK = `
  INSERT INTO pack (space_id, id, frozen_at, hash, content, format_region, hours)
  VALUES ($1, $2, $3, $4, $5, $6, $7)
  ON CONFLICT (space_id, id) DO NOTHING
  RETURNING ${PACK_COLUMNS}`;

export const HELD_WORK = `
  SELECT coalesce(sum(sessions), 0)::int AS "heldSessions",
    coalesce(sum(minutes), 0)::int AS "heldMinutes"
  FROM work_day WHERE space_id = $1 AND local_date BETWEEN $2 AND $3`;
