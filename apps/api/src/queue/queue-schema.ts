import type { QueryRunner } from 'typeorm';
import { ROLES } from '../database/roles';
import { JOBS } from './jobs';

/** Where pg-boss keeps its tables. */
export const QUEUE_SCHEMA = 'queue';

/** The queue through which pg-boss sends what its timetable holds. */
const TIMETABLE = '__pgboss__send-it';

/** What the API does with each table while it runs; it makes, changes and drops none. */
const RIGHTS = `
  GRANT USAGE ON SCHEMA ${QUEUE_SCHEMA} TO ${ROLES.api}, ${ROLES.backup};
  GRANT SELECT, INSERT, UPDATE, DELETE ON ${QUEUE_SCHEMA}.job, ${QUEUE_SCHEMA}.job_common,
    ${QUEUE_SCHEMA}.job_dependency, ${QUEUE_SCHEMA}.schedule, ${QUEUE_SCHEMA}.queue TO ${ROLES.api};
  GRANT SELECT, UPDATE ON ${QUEUE_SCHEMA}.version TO ${ROLES.api};
  GRANT SELECT ON ${QUEUE_SCHEMA}.subscription TO ${ROLES.api};
  GRANT SELECT ON ALL TABLES IN SCHEMA ${QUEUE_SCHEMA} TO ${ROLES.backup};`;

/**
 * Makes the tables of pg-boss, or brings older ones to what the installed version expects; harmless to repeat. A newer pg-boss
 * that wants other tables needs a migration that calls this once more: a spec says so.
 */
export async function bringQueueUpToDate(runner: QueryRunner): Promise<void> {
  const boss = await import('pg-boss');
  const kept = await versionOf(runner);
  const anew = boss.getConstructionPlans(QUEUE_SCHEMA);
  if (kept === null) await runner.query(withinOurs(anew));
  else if (kept !== versionIn(anew)) {
    await runner.query(withinOurs(boss.getMigrationPlans(QUEUE_SCHEMA, kept)));
  }
  await dropStatistics(runner);
  const queues = [...Object.entries(JOBS), [TIMETABLE, { policy: 'standard' }]];
  for (const [name, kind] of queues) {
    const values = [name, JSON.stringify(kind)];
    await runner.query(`SELECT ${QUEUE_SCHEMA}.create_queue($1, $2::jsonb)`, values);
  }
  await runner.query(RIGHTS);
}

async function versionOf(runner: QueryRunner): Promise<number | null> {
  const table = `${QUEUE_SCHEMA}.version`;
  const [{ found }] = await runner.query(`SELECT to_regclass('${table}') AS found`);
  if (found === null) return null;
  const [{ version }] = await runner.query(`SELECT version FROM ${table}`);
  return version;
}

/** What the installed version expects is said in its plans alone. */
function versionIn(plans: string): number {
  return Number(plans.match(/\.version\(version\) VALUES \('(\d+)'\)/)?.[1]);
}

/** The plans bring a transaction of their own; a migration already runs in one. */
function withinOurs(plans: string): string {
  return plans.replace(/^\s*BEGIN;/, '').replace(/COMMIT;\s*$/, '');
}

/** Statistics are not kept, so the tables of single days that were made for them would only stay empty. */
async function dropStatistics(runner: QueryRunner): Promise<void> {
  const days: { name: string }[] = await runner.query(`
    SELECT inhrelid::regclass::text AS name FROM pg_inherits
    WHERE inhparent = '${QUEUE_SCHEMA}.queue_stats'::regclass`);
  for (const { name } of days) await runner.query(`DROP TABLE ${name}`);
}
