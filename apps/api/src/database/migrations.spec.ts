import { Client } from 'pg';
import { createTestDatabase, type TestDatabase } from '../../test/test-database';
import { MIGRATIONS } from './migrations';
import { ownerDataSource, prepareDatabase } from './prepare-database';
import { ROLES } from './roles';

/** Everything that migrations make, in a form that can be compared. */
const SHAPE = `
  SELECT table_schema || '.' || table_name || '.' || column_name AS name,
         concat_ws(' ', ordinal_position, udt_name, is_nullable, column_default) AS shape
  FROM information_schema.columns WHERE table_schema IN ('public', 'identity', 'queue')
  UNION ALL SELECT conrelid::regclass || ' ' || conname, pg_get_constraintdef(oid) FROM pg_constraint
  WHERE connamespace::regnamespace::text IN ('public', 'identity', 'queue')
  UNION ALL SELECT schemaname || '.' || indexname, indexdef FROM pg_indexes WHERE schemaname IN ('public', 'identity', 'queue')
  UNION ALL SELECT tablename || ' ' || policyname, concat_ws(' ', roles, cmd, qual, with_check) FROM pg_policies
  UNION ALL SELECT oid::regclass::text, concat_ws(' ', relrowsecurity, relforcerowsecurity, relacl)
  FROM pg_class WHERE relkind = 'r' AND relnamespace::regnamespace::text IN ('public', 'identity', 'queue')
  UNION ALL SELECT nspname, nspacl::text FROM pg_namespace WHERE nspname IN ('public', 'identity', 'queue')
  ORDER BY 1, 2`;

describe('migrations', () => {
  let test: TestDatabase;
  let admin: Client;

  beforeEach(async () => {
    test = await createTestDatabase({ template: 'template0' });
    admin = new Client(test.admin);
    await admin.connect();
  });
  afterEach(async () => {
    await admin.end();
    await test.close();
  });

  const shape = async () => (await admin.query(SHAPE)).rows;

  it('run up, all the way down, and up again to the same', async () => {
    await prepareDatabase(test.admin, test.secret);
    const first = await shape();
    expect(first.length).toBeGreaterThan(MIGRATIONS.length);
    const owner = await ownerDataSource(test.admin);
    for (let left = MIGRATIONS.length; left > 0; left -= 1) {
      await owner.undoLastMigration({ transaction: 'each' });
    }
    const left = await admin.query(`SELECT oid::regclass::text AS name FROM pg_class
      WHERE relkind IN ('r', 'v', 'm', 'S') AND relnamespace::regnamespace::text !~ '^(pg_|information_schema)'`);
    const names = left.rows.map(({ name }) => name.replace(/_id_seq$/, ''));
    expect(new Set(names)).toEqual(new Set(['schema_migration']));
    await owner.runMigrations({ transaction: 'each' });
    await owner.destroy();
    expect(await shape()).toEqual(first);
  });

  it('belong to the owner, who cannot sign in', async () => {
    await prepareDatabase(test.admin, test.secret);
    const { rows } =
      await admin.query(`SELECT DISTINCT relowner::regrole::text AS owner FROM pg_class
      WHERE relkind = 'r' AND relnamespace::regnamespace::text IN ('public', 'identity', 'queue')`);
    expect(rows).toEqual([{ owner: ROLES.owner }]);
    const role = await admin.query('SELECT rolcanlogin FROM pg_roles WHERE rolname = $1', [
      ROLES.owner,
    ]);
    expect(role.rows).toEqual([{ rolcanlogin: false }]);
  });

  it('run once when several processes start at the same time', async () => {
    await Promise.all(Array.from({ length: 4 }, () => prepareDatabase(test.admin, test.secret)));
    const { rows } = await admin.query('SELECT name FROM schema_migration ORDER BY id');
    expect(rows.map(({ name }) => name)).toEqual(MIGRATIONS.map((each) => new each().name));
  });

  it('leave nothing half done when one fails', async () => {
    jest.spyOn(console, 'log').mockImplementation();
    await admin.query('CREATE TABLE public.person (id integer)');
    await expect(prepareDatabase(test.admin, test.secret)).rejects.toThrow('already exists');
    const { rows } = await admin.query(`SELECT to_regclass('public.space') AS space`);
    expect(rows).toEqual([{ space: null }]);
    await admin.query('DROP TABLE public.person');
    await prepareDatabase(test.admin, test.secret);
    const ran = await admin.query('SELECT count(*)::int AS count FROM schema_migration');
    expect(ran.rows).toEqual([{ count: MIGRATIONS.length }]);
  });
});
