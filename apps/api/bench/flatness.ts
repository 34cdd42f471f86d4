import { caseloadPaths, importPaths, sessionPaths, todayPaths } from '@understory/contracts';
import { v7 as uuidv7 } from 'uuid';
import { ANALYZE, sessionsToLog } from './operations';
import { batch, foundPractice, makeEcosystem, type Therapist } from './practice';
import type { Meters, Operation } from './rounds';
import type { Side, Sides } from './sides';

/** Of each therapist, in either database. */
const SESSIONS = 15_000;
const OTHERS = 670;
const OTHERS_AT_ONCE = 10;

/** Other therapists with as long a diary as one's own, written past every check. */
const ADD_OTHERS = `
  SET session_replication_role = replica;
  WITH made AS (
    INSERT INTO space (space_id, kind, created_at)
    SELECT gen_random_uuid(), 'personal', now() FROM generate_series(1, ${OTHERS_AT_ONCE})
    RETURNING space_id
  ), kept AS (
    INSERT INTO session (space_id, id, starts_at, zone, local_date, minutes, kind, acuity,
      is_trauma_focused, outcome, is_first, is_risk_event, units, logged_at, version)
    SELECT space_id, gen_random_uuid(), at, 'Europe/London', at::date, 50, 'individual', 'usual',
      false, 'held', false, false, 1, at, 1
    FROM made, LATERAL (
      SELECT now() - make_interval(days => 1 + number / 5) AS at
      FROM generate_series(0, ${SESSIONS - 1}) AS number
    ) AS started
    RETURNING space_id, local_date
  )
  INSERT INTO work_day (space_id, local_date, sessions, minutes, units, longest_run)
  SELECT space_id, local_date, count(*), 50 * count(*), count(*), count(*)
  FROM kept GROUP BY space_id, local_date`;

const SIZES = `
  SELECT (SELECT count(*)::int FROM session) AS sessions,
    pg_size_pretty(pg_table_size('session')) AS "table",
    pg_size_pretty(pg_indexes_size('session')) AS indexes`;

/**
 * The same therapist with the same diary in a database with ten million sessions of others and in one without: each operation
 * there is held against the same operation here. Filling it takes minutes and some five gigabytes.
 */
export async function startFlatness(sides: Sides, say: (line: string) => void) {
  const large = await sides.another();
  const [here, there] = [await therapistOf(sides), await therapistOf(large)];
  for (let made = 0; made < OTHERS; made += OTHERS_AT_ONCE) await large.sql(ADD_OTHERS);
  // A database that grew over years has none of this left to do.
  await large.sql('VACUUM ANALYZE');
  await sides.sql(ANALYZE);
  await sides.sql('CHECKPOINT');
  say(JSON.stringify((await large.sql(SIZES))[0]));
  const meters: Meters = { product: large.spent, bare: sides.spent };
  return { operations: operationsOf(here, there), meters };
}

async function therapistOf(side: Side): Promise<Therapist> {
  const therapist = await foundPractice(side);
  await makeEcosystem(therapist);
  await therapist.put(importPaths.one(uuidv7()), batch(0, SESSIONS));
  return therapist;
}

function operationsOf(here: Therapist, there: Therapist): Operation[] {
  const logging = (therapist: Therapist) => {
    const next = sessionsToLog();
    return () => therapist.put(sessionPaths.one(uuidv7()), next());
  };
  const reading = (path: string) => ({
    product: () => there.get(path),
    bare: () => here.get(path),
  });
  const both = { size: SESSIONS };
  return [
    { name: 'log a session', ...both, product: logging(there), bare: logging(here) },
    { name: 'read caseload', ...both, ...reading(caseloadPaths.mine) },
    { name: 'read today', ...both, ...reading(todayPaths.mine) },
  ];
}
