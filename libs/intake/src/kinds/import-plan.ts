import { type ImportKind, type ImportRow } from '@understory/contracts';
import { LIMITS } from '@understory/domain';
import type { ReadEvent } from '../reading';

/** What the person said a group of events is; `connectionId` is needed for the two kinds that meet someone. */
export interface KindChoice {
  events: readonly ReadEvent[];
  kind: ImportKind | null;
  connectionId?: string;
}

/** Why an event of a chosen kind yields no row. */
export type LeftOutReason = 'tentative' | 'not-yet' | 'no-length' | 'too-long';

type WithoutHash<Row> = Row extends unknown ? Omit<Row, 'hash'> : never;

/** A row that would be sent, with the event it was made from; the event stays. */
export interface PlannedRow {
  event: ReadEvent;
  row: WithoutHash<ImportRow>;
}

export interface ImportPlan {
  /** By start. */
  rows: PlannedRow[];
  leftOut: Record<LeftOutReason, ReadEvent[]>;
}

export interface PlanOptions {
  /** ISO instant: what ended before it has taken place. */
  now: string;
  /** Whether tentative events count as well. */
  withTentative: boolean;
}

/**
 * What a choice of kinds would send, before anything is sent.
 *
 * A past session is taken as held and a future one as planned. What else lies ahead (a supervision, admin)
 * has not happened and has no state "planned", so it is left out until it has; leave is taken either way.
 * Cancelled, personal and ignored events and those without a kind yield nothing.
 *
 * @throws {RangeError} Where a kind that meets someone comes without a connection.
 */
export function importPlan(choices: readonly KindChoice[], options: PlanOptions): ImportPlan {
  const leftOut: ImportPlan['leftOut'] = {
    tentative: [],
    'not-yet': [],
    'no-length': [],
    'too-long': [],
  };
  const rows: PlannedRow[] = [];
  for (const choice of choices) {
    for (const event of choice.events) {
      const row = rowOf(event, choice, options);
      if (row === null) continue;
      if (typeof row === 'string') leftOut[row].push(event);
      else rows.push({ event, row });
    }
  }
  return { rows: rows.sort(byStart), leftOut };
}

/**
 * Rows that look like another one: the same title, start and length under different ids, as when a calendar
 * is exported twice. They are flagged, not dropped.
 *
 * @returns The later ones of each set of lookalikes.
 */
export function lookalikes(rows: readonly PlannedRow[]): PlannedRow[] {
  const seen = new Set<string>();
  return rows.filter(({ event }) => {
    const look = [event.startsAt, event.minutes, event.title.toLocaleLowerCase('en')].join('\n');
    const isKnown = seen.has(look);
    seen.add(look);
    return isKnown;
  });
}

function rowOf(
  event: ReadEvent,
  { kind, connectionId }: KindChoice,
  { now, withTentative }: PlanOptions,
): PlannedRow['row'] | LeftOutReason | null {
  if (kind === null || kind === 'personal' || kind === 'ignore') return null;
  if (event.status === 'cancelled') return null;
  if (event.status === 'tentative' && !withTentative) return 'tentative';
  if (kind === 'leave') return { kind, from: event.localDate, to: event.lastDate };
  if (event.minutes < LIMITS.sessionMinutes.min) return 'no-length';
  if (event.minutes > LIMITS.sessionMinutes.max) return 'too-long';
  const { startsAt, zone, minutes } = event;
  const isPast = endOf(event) <= Temporal.Instant.from(now).epochMilliseconds;
  if (kind === 'client' || kind === 'group')
    return { kind, startsAt, zone, minutes, outcome: isPast ? 'held' : 'planned' };
  if (!isPast) return 'not-yet';
  if (kind === 'supervision-given' || kind === 'admin') return { kind, startsAt, zone, minutes };
  if (connectionId === undefined) throw new RangeError(`${kind} needs a connection`);
  return { kind, startsAt, zone, minutes, connectionId, isHeld: true };
}

function endOf({ startsAt, minutes }: ReadEvent): number {
  return Temporal.Instant.from(startsAt).epochMilliseconds + minutes * 60_000;
}

function byStart(a: PlannedRow, b: PlannedRow): number {
  return a.event.startsAt < b.event.startsAt ? -1 : Number(a.event.startsAt > b.event.startsAt);
}
