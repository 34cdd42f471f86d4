import { sessionUnits } from '@understory/domain';
import type { SpaceDatabase } from '../database/space-scope';
import { type CountedSession, type DayTotals, dayTotals } from '../sessions/day-totals';
import { ADD_TO_DAYS, KEEP_LONGEST_RUNS } from '../sessions/work-day.queries';
import { dayList, instantList, integerList, newIdList, textList } from './binary-lists';
import type { ImportedContents } from './imported-row';
import { UNMARKED } from './shelves';

type Content = ImportedContents['session'];

/** A session of a calendar that the space does not hold yet. */
export interface NewSession {
  readonly hash: string;
  readonly content: Content;
}

interface NewSessions {
  readonly batchId: string;
  readonly rows: readonly NewSession[];
  readonly now: Temporal.Instant;
}

/** What many sessions have in common. */
type Shape = Pick<Content, 'zone' | 'minutes' | 'kind' | 'outcome'> & {
  units: number;
  index: number;
};

type ShapedSession = CountedSession & { readonly shape: Shape };

/** Most events of a calendar are new: they are written without a look at what they might replace. */
const ADD_SESSIONS = `
  INSERT INTO session (space_id, import_batch_id, logged_at, acuity, is_trauma_focused, is_first,
    is_risk_event, version, id, source_hash, starts_at, local_date, zone, minutes, kind, outcome,
    units)
  SELECT $1::uuid, $2::uuid, $3::timestamptz, $4::text, $5::boolean, $6::boolean, $7::boolean, 1,
    event.id, hash, starts_at, local_date, zone, minutes, kind, outcome, units
  FROM unnest($8::uuid[], $9::text[], $10::timestamptz[], $11::date[], $12::integer[])
    AS event (id, hash, starts_at, local_date, shape)
  JOIN unnest($13::text[], $14::integer[], $15::text[], $16::text[], $17::numeric[])
    WITH ORDINALITY AS shape (zone, minutes, kind, outcome, units, shape) USING (shape)`;

/** Writes new sessions and keeps the day totals in step. */
export async function addSessions(db: SpaceDatabase, added: NewSessions): Promise<void> {
  if (added.rows.length === 0) return;
  const { spaceId } = db;
  const { acuity, isTraumaFocused, isFirst, isRiskEvent } = UNMARKED;
  const { sessions, shapes } = shaped(added.rows);
  const written = db.rows(ADD_SESSIONS, [
    ...[spaceId, added.batchId, added.now.toString()],
    ...[acuity, isTraumaFocused, isFirst, isRiskEvent],
    newIdList(sessions.length, added.now.epochMilliseconds),
    ...sessionLists(sessions),
    ...shapeLists(shapes),
  ]);
  const stood = await db.rows<{ localDate: string }>(ADD_TO_DAYS, [
    spaceId,
    ...dayLists(dayTotals(sessions)),
  ]);
  await written;
  if (stood.length === 0) return;
  await db.rows(KEEP_LONGEST_RUNS, [spaceId, stood.map(({ localDate }) => localDate)]);
}

/** Shapes are few, and what a session weighs is worked out once for each. */
function shaped(rows: readonly NewSession[]): { sessions: ShapedSession[]; shapes: Shape[] } {
  const known = new Map<string, Shape>();
  const sessions = rows.map(({ hash, content }) => {
    const { startsAt, localDate, zone, minutes, kind, outcome } = content;
    const name = `${minutes} ${kind} ${outcome} ${zone}`;
    let shape = known.get(name);
    if (!shape) {
      const units = sessionUnits({ minutes, kind, outcome, ...UNMARKED });
      shape = { zone, minutes, kind, outcome, units, index: known.size + 1 };
      known.set(name, shape);
    }
    return { id: hash, startedAt: Date.parse(startsAt), localDate, shape };
  });
  return { sessions, shapes: [...known.values()] };
}

function sessionLists(sessions: readonly ShapedSession[]): Buffer[] {
  return [
    textList(sessions.map(({ id }) => id)),
    instantList(sessions.map(({ startedAt }) => startedAt)),
    dayList(sessions.map(({ localDate }) => localDate)),
    integerList(sessions.map(({ shape }) => shape.index)),
  ];
}

function shapeLists(shapes: readonly Shape[]): unknown[][] {
  return [
    shapes.map(({ zone }) => zone),
    shapes.map(({ minutes }) => minutes),
    shapes.map(({ kind }) => kind),
    shapes.map(({ outcome }) => outcome),
    shapes.map(({ units }) => units),
  ];
}

function dayLists(days: readonly DayTotals[]): Buffer[] {
  return [
    dayList(days.map(({ localDate }) => localDate)),
    integerList(days.map(({ sessions }) => sessions)),
    integerList(days.map(({ minutes }) => minutes)),
    integerList(days.map(({ units }) => units)),
    integerList(days.map(({ longestRun }) => longestRun)),
  ];
}
