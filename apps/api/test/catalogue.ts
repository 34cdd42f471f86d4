import type { ClientBase } from 'pg';
import { IN_SPACE } from '../src/database/space-table';

/** Tables that are led by no space, each with a reason to be: sign-in, directories, the queue, and the record of migrations. */
const WITHOUT_SPACE = [
  'public.schema_migration',
  'identity.account',
  'identity.evaluation',
  'identity.founding',
  'identity.invitation_directory',
  'identity.rate_limit',
  'identity.reminder_due',
  'identity.session',
  'identity.space_stamp',
  'identity.user',
  'identity.verification',
  'queue.bam',
  'queue.job',
  'queue.job_common',
  'queue.job_dependency',
  'queue.queue',
  'queue.queue_stats',
  'queue.schedule',
  'queue.subscription',
  'queue.version',
  'queue.warning',
];

/** Roles that serve requests: bound by every policy. */
const BOUND_ROLES = `('understory_api', 'understory_publisher')`;

const OURS = `
  ours AS (
    SELECT c.oid, n.nspname || '.' || c.relname AS name, c.relkind, c.relowner, c.reloptions,
           c.relrowsecurity, c.relforcerowsecurity, c.relacl,
           (SELECT a.attnum FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'space_id') AS space_id
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
  ),
  tables AS (SELECT * FROM ours WHERE relkind IN ('r', 'p')),
  spaced AS (SELECT * FROM tables WHERE name <> ALL ($1))`;

/** Each finds what breaks one rule: a name, and what is wrong with it. */
const RULES: Readonly<Record<string, string>> = {
  'does not begin with space_id uuid NOT NULL': `
    SELECT name FROM spaced WHERE NOT EXISTS (
      SELECT FROM pg_attribute a WHERE a.attrelid = spaced.oid AND a.attnum = 1
        AND a.attname = 'space_id' AND a.atttypid = 'uuid'::regtype AND a.attnotnull)`,
  'does not enable and force row-level security': `
    SELECT name FROM spaced WHERE NOT (relrowsecurity AND relforcerowsecurity)`,
  'has no policy for the API, or another than the bare one': `
    SELECT name FROM spaced WHERE NOT EXISTS (
      SELECT FROM pg_policy p WHERE p.polrelid = spaced.oid AND 0 = ANY (p.polroles))
    UNION ALL
    SELECT name FROM spaced JOIN pg_policy p ON p.polrelid = spaced.oid
    WHERE p.polroles <> ARRAY['understory_publisher'::regrole::oid]
      AND (p.polcmd, p.polpermissive, pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid))
        IS DISTINCT FROM ('*'::"char", true, $2, $2)`,
  'has a policy without USING and WITH CHECK': `
    SELECT name FROM spaced JOIN pg_policy p ON p.polrelid = spaced.oid
    WHERE (p.polqual IS NULL AND p.polcmd <> 'a') OR (p.polwithcheck IS NULL AND p.polcmd IN ('*', 'a', 'w'))`,
  'has a policy with a sub-select': `
    SELECT name FROM ours JOIN pg_policy p ON p.polrelid = ours.oid
    WHERE concat(pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)) ~* '\\mselect\\M'`,
  'has a unique index that does not begin with space_id': `
    SELECT name FROM spaced JOIN pg_index i ON i.indrelid = spaced.oid
    WHERE (i.indisunique OR i.indisexclusion) AND i.indkey[0] IS DISTINCT FROM space_id`,
  'has a foreign key that does not begin with space_id on both sides, or sets columns when it is cut': `
    SELECT spaced.name FROM spaced JOIN pg_constraint f ON f.conrelid = spaced.oid AND f.contype = 'f'
    LEFT JOIN ours other ON other.oid = f.confrelid
    WHERE f.conkey[1] IS DISTINCT FROM spaced.space_id OR f.confkey[1] IS DISTINCT FROM other.space_id
      OR f.confdeltype NOT IN ('a', 'c') OR f.confupdtype NOT IN ('a', 'c')`,
  'has a trigger': `
    SELECT name FROM spaced JOIN pg_trigger t ON t.tgrelid = spaced.oid WHERE NOT t.tgisinternal`,
  'is a view that runs with the rights of its owner': `
    SELECT name FROM ours WHERE relkind = 'm'
      OR (relkind = 'v' AND NOT coalesce(reloptions @> '{security_invoker=true}', false))`,
  'is a function that runs with the rights of its owner': `
    SELECT oid::regprocedure::text AS name FROM pg_proc
    WHERE prosecdef AND pronamespace::regnamespace::text !~ '^(pg_|information_schema)'`,
  'belongs to a role that serves requests': `
    SELECT name FROM ours JOIN pg_roles r ON r.oid = ours.relowner WHERE r.rolname IN ${BOUND_ROLES}
    UNION ALL SELECT nspname FROM pg_namespace JOIN pg_roles r ON r.oid = nspowner WHERE r.rolname IN ${BOUND_ROLES}
    UNION ALL SELECT proname FROM pg_proc JOIN pg_roles r ON r.oid = proowner WHERE r.rolname IN ${BOUND_ROLES}`,
  'may pass row-level security or manage roles, databases or schemas': `
    SELECT rolname AS name FROM pg_roles r WHERE rolname IN ${BOUND_ROLES} AND (
      rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb OR rolreplication
      OR EXISTS (SELECT FROM pg_auth_members m WHERE m.member = r.oid)
      OR has_database_privilege(rolname, current_database(), 'CREATE')
      OR EXISTS (SELECT FROM pg_namespace n WHERE n.nspname !~ '^pg_' AND has_schema_privilege(r.rolname, n.oid, 'CREATE')))`,
  'can be emptied past row-level security': `
    SELECT name FROM tables, (SELECT rolname FROM pg_roles WHERE rolname IN ${BOUND_ROLES}) role
    WHERE has_table_privilege(role.rolname, tables.oid, 'TRUNCATE, REFERENCES, TRIGGER')`,
  'is open to everybody': `
    SELECT name FROM ours, aclexplode(relacl) rights WHERE rights.grantee = 0`,
  'is missing from the backup or can be changed by it': `
    SELECT name FROM tables WHERE NOT has_table_privilege('understory_backup', oid, 'SELECT')
      OR has_table_privilege('understory_backup', oid, 'INSERT, UPDATE, DELETE, TRUNCATE')
    UNION ALL SELECT name FROM ours 
    WHERE CASE WHEN relkind = 'S' THEN NOT has_sequence_privilege('understory_backup', oid, 'SELECT') END`,
};

/** What in a database breaks the rules that keep spaces apart, one sentence each; empty when all is well. */
export async function catalogueFaults(client: ClientBase): Promise<string[]> {
  const bare = await asPostgresWrites(client, IN_SPACE);
  const faults: string[] = [];
  for (const [rule, sql] of Object.entries(RULES)) {
    const query = `WITH ${OURS}, found AS (${sql})
      SELECT DISTINCT name, $1::text[] AS known, $2::text AS bare FROM found ORDER BY name`;
    const { rows } = await client.query<{ name: string }>(query, [WITHOUT_SPACE, bare]);
    faults.push(...rows.map(({ name }) => `${name} ${rule}`));
  }
  return faults;
}

/** PostgreSQL keeps an expression parsed and writes it in its own words. */
async function asPostgresWrites(client: ClientBase, expression: string): Promise<string> {
  await client.query(`
    CREATE TEMPORARY TABLE bare (space_id uuid);
    CREATE POLICY bare ON bare USING (${expression});`);
  const { rows } = await client.query(
    `SELECT pg_get_expr(polqual, polrelid) AS text FROM pg_policy WHERE polrelid = 'pg_temp.bare'::regclass`,
  );
  await client.query('DROP TABLE pg_temp.bare');
  return rows[0].text;
}
