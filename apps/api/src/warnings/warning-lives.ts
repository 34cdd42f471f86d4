import { type EpochDay, isoDate, type WarningLife } from '@understory/domain';
import { isDeepStrictEqual } from 'node:util';
import { v7 as uuidv7 } from 'uuid';
import type { SpaceDatabase } from '../database/space-scope';
import { ADD_LIVES, CHANGE_LIVES, REMOVE_LIVES, STANDING_LIVES } from './warning.queries';

/** A life as the database gives it. */
export type LifeRow = Omit<WarningLife, 'id' | 'snooze'> & {
  id: string;
  snoozedUntil: EpochDay | null;
  snoozeReason: NonNullable<WarningLife['snooze']>['reason'] | null;
  snoozeWords: string | null;
};

/** One that stands, and whether the person asked not to be told of its kind. */
export type StandingLife = WarningLife & { readonly isQuietKind: boolean };

export function lifeOf({ snoozedUntil, snoozeReason, snoozeWords, ...life }: LifeRow): WarningLife {
  const rests = snoozedUntil !== null && snoozeReason !== null;
  const snooze = rests ? { until: snoozedUntil, reason: snoozeReason, words: snoozeWords } : null;
  return { ...life, snooze };
}

/** The lives of those that stand, as far as an evaluation has met them. */
export async function readStandingLives(db: SpaceDatabase): Promise<StandingLife[]> {
  const rows = await db.rows<LifeRow & { isQuietKind: boolean }>(STANDING_LIVES, [db.spaceId]);
  return rows.map(({ isQuietKind, ...row }) => ({ ...lifeOf(row), isQuietKind }));
}

/** Writes what became of the lives that were read; what ends does so before another begins in its place. */
export async function saveLives(
  db: SpaceDatabase,
  { before, after, at }: { before: WarningLife[]; after: WarningLife[]; at: Temporal.Instant },
): Promise<void> {
  const known = new Map(before.map((life) => [life.id, life]));
  const left = new Set(after.map(({ id }) => id));
  const changed = after.filter((life) => life.id && !isDeepStrictEqual(known.get(life.id), life));
  const gone = before.flatMap(({ id }) => (id === null || left.has(id) ? [] : [id]));
  const write = async (sql: string, lives: WarningLife[]) => {
    if (lives.length === 0) return;
    const rows = lives.map((life) => rowOf(life, at));
    await db.rows(sql, [db.spaceId, JSON.stringify(rows), at.toString()]);
  };
  if (gone.length > 0) await db.rows(REMOVE_LIVES, [db.spaceId, gone]);
  await write(
    CHANGE_LIVES,
    changed.filter((life) => life.endedOn !== null),
  );
  await write(
    CHANGE_LIVES,
    changed.filter((life) => life.endedOn === null),
  );
  await write(
    ADD_LIVES,
    after.filter(({ id }) => id === null),
  );
}

function rowOf(life: WarningLife, at: Temporal.Instant): object {
  const { snooze } = life;
  return {
    id: life.id ?? uuidv7({ msecs: at.epochMilliseconds }),
    code: life.code,
    subject: life.subject,
    raised_on: isoDate(life.raisedOn),
    facts: life.facts,
    comes_first: life.comesFirst,
    told_on: dateOf(life.toldOn),
    snoozed_until: dateOf(snooze?.until ?? null),
    snooze_reason: snooze?.reason ?? null,
    snooze_words: snooze?.words ?? null,
    ended_on: dateOf(life.endedOn),
    ended_as: life.endedAs,
    ended_by: life.endedBy,
  };
}

function dateOf(day: EpochDay | null): string | null {
  return day === null ? null : isoDate(day);
}
