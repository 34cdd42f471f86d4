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
import { type SpaceDatabase, SpaceScope } from '../database/space-scope';
import { type LogDay, readEcosystemLog } from './ecosystem-log';
import { CLAIM_STATE, KEEP_STATE, KEPT_STATE } from './kept-state.queries';

/** What is logged late is mostly logged within two weeks, and two weeks are quickly read: our choice. */
const KEPT_DAYS_AGO = 14;

/** One write a week and person. */
const RENEWED_AFTER_DAYS = 7;

/** Keeps what later days need of a log, for those who read it today. */
@Injectable()
export class KeptStates {
  constructor(private readonly scope: SpaceScope) {}

  /**
   * Keeps a state of two weeks ago, unless somebody writes meanwhile: their write asks for another evaluation. Not a lock but a
   * claim, so that no writer waits for a replay: whoever writes on or before its day takes it away.
   *
   * @returns Whether it did.
   */
  async keep(personId: string, { weekStart, today, now }: LogDay): Promise<boolean> {
    const asOf = keptDay(today);
    const claim = randomUUID();
    const day = { weekStart, today: isoDate(asOf), now };
    const claiming = [personId, day.today, claim];
    const claimed = await this.scope.writeAtOnce(personId, CLAIM_STATE, claiming);
    if (claimed.length === 0) return false;
    const { log } = await this.scope.read(personId, (db) => readEcosystemLog(db, day));
    const state = JSON.stringify(keepEcosystem(log, asOf));
    const keeping = [personId, claim, state, now.toString()];
    return (await this.scope.writeAtOnce(personId, KEEP_STATE, keeping)).length > 0;
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
  return kept === null || kept.day < asOf - RENEWED_AFTER_DAYS || !mayContinue(kept, log);
}

function keptDay(today: string): number {
  return epochDay(today) - KEPT_DAYS_AGO;
}
