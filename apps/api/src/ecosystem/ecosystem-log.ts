import type { Connection } from '@understory/contracts';
import {
  type ClientDay,
  type EcosystemLog,
  type EcosystemState,
  epochDay,
  mayContinue,
  type TieLog,
} from '@understory/domain';
import { readCheckInLog } from '../check-ins/check-in-log';
import {
  CONNECTION_AGREEMENTS,
  CONNECTIONS,
  type ConnectionAgreementRow,
  type ConnectionRow,
} from '../connections/connection.queries';
import type { SpaceDatabase, SpaceScope, SpaceWork } from '../database/space-scope';
import { DISCONNECTIONS, type DisconnectionLogRow } from '../disconnections/disconnection.queries';
import { readSupervision } from '../supervision/supervision-log';
import { CLIENT_DAYS } from '../supervision/supervision.queries';
import { CONTACT_LOG, type ContactLogRow, ONCE_IN_SPACE, type SpaceRow } from './ecosystem.queries';
import { BEFORE_ALL_DAYS } from './kept-state.queries';
import { tiesOf } from './tie-log';
import { readWorkLog } from './work-log';

/** What a space holds of a person's ecosystem. */
export interface KeptEcosystem {
  readonly log: EcosystemLog;
  /** What the log goes on from; null where it is whole. */
  readonly from: EcosystemState | null;
  /** By id, in the order in which they were made; also those that were let go. */
  readonly connections: ReadonlyMap<string, Connection>;
  readonly lastLogAt: string | null;
}

/** When and how a log is read. */
export interface LogDay {
  readonly weekStart: 1 | 6 | 7;
  /** The day on the person's own calendar, `YYYY-MM-DD`. */
  readonly today: string;
  /** Supervision that is ahead of it and not held is booked. */
  readonly now: Temporal.Instant;
}

/** Reads the whole log of a space; its statements travel together. */
export function readEcosystemLog(db: SpaceDatabase, day: LogDay): Promise<KeptEcosystem> {
  return readLog(db, day, BEFORE_ALL_DAYS);
}

/**
 * Reads what its day needs: what is kept of an earlier one and the log since, in one go. Where that may not be continued, the
 * whole log.
 */
export async function readEcosystemToday(db: SpaceDatabase, day: LogDay): Promise<KeptEcosystem> {
  const kept = await readLog(db, day, day.today);
  return isToGoOnFrom(kept) ? kept : readEcosystemLog(db, day);
}

/**
 * The same for a page, with what else it shows, in a single round trip; in a second one where the whole log is needed.
 *
 * @param rest Asks for all that it reads before it waits for any of it.
 */
export async function readWithEcosystem<Rest>(
  scope: SpaceScope,
  personId: string,
  day: LogDay,
  rest: SpaceWork<Rest>,
): Promise<[KeptEcosystem, Rest]> {
  const readFrom = (before: string) =>
    scope.readAtOnce(personId, (db) => Promise.all([readLog(db, day, before), rest(db)]));
  const page = await readFrom(day.today);
  return isToGoOnFrom(page[0]) ? page : readFrom(BEFORE_ALL_DAYS);
}

/** Whether a log that was read since a kept day is all that its own day needs. */
function isToGoOnFrom({ from, log }: KeptEcosystem): boolean {
  return from === null || mayContinue(from, log);
}

async function readLog(
  db: SpaceDatabase,
  { weekStart, today, now }: LogDay,
  before: string,
): Promise<KeptEcosystem> {
  const space = [db.spaceId];
  const params = [db.spaceId, before];
  const [rows, agreements, contacts, disconnections, work, own, asked, clientDays, [once]] =
    await Promise.all([
      db.rows<ConnectionRow>(CONNECTIONS, space),
      db.rows<ConnectionAgreementRow>(CONNECTION_AGREEMENTS, space),
      db.rows<ContactLogRow>(CONTACT_LOG, params),
      db.rows<DisconnectionLogRow>(DISCONNECTIONS, space),
      readWorkLog(db, today, before),
      readCheckInLog(db, before),
      readSupervision(db, { today, now }),
      db.rows<ClientDay>(CLIENT_DAYS, space),
      db.rows<SpaceRow>(ONCE_IN_SPACE, params),
    ]);
  const listed = tiesOf(rows, { agreements, contacts, disconnections });
  const { choices, contacts: supervision } = asked;
  const log: EcosystemLog = {
    ...work,
    ...own,
    supervision: { choices, contacts: supervision, clientDays },
    ties: listed.ties,
    restFrom: once?.restFrom ?? 'check-in',
    weekStart,
    since: firstDay(listed.ties, once?.firstWorkOn ?? null, epochDay(today)),
  };
  const lastLogAt = once?.lastLogAt?.toISOString() ?? null;
  return { log, from: once?.state ?? null, connections: listed.connections, lastLogAt };
}

/**
 * The day from which silence means something: the first connection or the first day of work, whichever was earlier. A
 * contact that was only remembered says nothing of the days around it.
 */
function firstDay(ties: readonly TieLog[], firstWorkOn: number | null, today: number): number {
  return ties.reduce(
    (first, tie) => Math.min(first, tie.activeFrom),
    Math.min(firstWorkOn ?? today, today),
  );
}
