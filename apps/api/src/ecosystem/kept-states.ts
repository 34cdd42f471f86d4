import { Injectable } from '@nestjs/common';
import {
  type EcosystemLog,
  type EcosystemState,
  epochDay,
  isoDate,
  keepEcosystem,
  mayContinue,
} from '@understory/domain';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { type SpaceDatabase, SpaceScope } from '../database/space-scope';
import { type LogDay, readEcosystemLog } from './ecosystem-log';
import {
  CLAIM_STATE,
  HAVE_ENDED,
  KEEP_STATE,
  KEPT_STATE,
  WRITERS_SO_FAR,
} from './kept-state.queries';

/** What is logged late is mostly logged within two weeks, and two weeks are quickly read: our choice. */
const KEPT_DAYS_AGO = 14;

/** Once a week and person. */
const RENEWED_AFTER_DAYS = 7;

const PAUSE_MS = 25;

/** Keeps what later days need of a log, for those who read it today. */
@Injectable()
export class KeptStates {
  /** How long it waits for those who are writing. */
  patienceMs = 5_000;

  constructor(private readonly scope: SpaceScope) {}

  /**
   * Keeps a state of two weeks ago. It holds no lock while it works one out, but a claim: who writes on or before its day takes
   * that away. Who was writing before it, anywhere on the server, is waited for, but not for long: the next evaluation tries
   * again.
   *
   * @returns Whether it did.
   */
  async keep(personId: string, { weekStart, today, now }: LogDay): Promise<boolean> {
    const asOf = keptDay(today);
    const claim = randomUUID();
    const day = { weekStart, today: isoDate(asOf), now };
    await this.scope.write(personId, (db) => db.rows(CLAIM_STATE, [db.spaceId, day.today, claim]));
    if (!(await this.haveWritersEnded(personId))) return false;
    const { log } = await this.scope.read(personId, (db) => readEcosystemLog(db, day));
    const state = JSON.stringify(keepEcosystem(log, asOf));
    const kept = await this.scope.write(personId, (db) =>
      db.rows(KEEP_STATE, [db.spaceId, claim, state, now.toString()]),
    );
    return kept.length > 0;
  }

  /** Whether everybody has ended who is writing now. They may not have seen a claim that was made since they began. */
  private async haveWritersEnded(personId: string): Promise<boolean> {
    const ask = <Row>(sql: string, params: unknown[] = []) =>
      this.scope.read(personId, (db) => db.rows<Row>(sql, params));
    const [writers] = await ask<{ below: string }>(WRITERS_SO_FAR);
    for (let waited = 0; waited < this.patienceMs; waited += PAUSE_MS) {
      const [answer] = await ask<{ haveEnded: boolean }>(HAVE_ENDED, [writers?.below]);
      if (answer?.haveEnded) return true;
      await pause(PAUSE_MS);
    }
    return false;
  }
}

/** What is kept of a day before `today`; null where nothing is. */
export async function readKeptState(
  db: SpaceDatabase,
  today: string,
): Promise<EcosystemState | null> {
  const [kept] = await db.rows<{ state: EcosystemState }>(KEPT_STATE, [db.spaceId, today]);
  return kept?.state ?? null;
}

/** Whether a state would spare readers of `today` something that the kept one does not. */
export function isKeepingDue(
  log: EcosystemLog,
  kept: EcosystemState | null,
  today: string,
): boolean {
  const asOf = keptDay(today);
  if (log.since > asOf) return false;
  return kept === null || kept.day <= asOf - RENEWED_AFTER_DAYS || !mayContinue(kept, log);
}

function keptDay(today: string): number {
  return epochDay(today) - KEPT_DAYS_AGO;
}
