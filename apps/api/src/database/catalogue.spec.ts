import { Client } from 'pg';
import { catalogueFaults } from '../../test/catalogue';
import { createTestDatabase, type TestDatabase } from '../../test/test-database';
import { ROLES } from './roles';
import { spaceTable } from './space-table';

const GOOD = `CREATE TABLE tree (space_id uuid NOT NULL, id uuid NOT NULL, PRIMARY KEY (space_id, id));
  ${spaceTable('tree')}`;

/** A good table, made bad in one way, and the one rule that it then breaks. */
const OFFENCES: readonly [offence: string, sql: string, fault: RegExp][] = [
  [
    'a table without space_id',
    `CREATE TABLE loose (id uuid PRIMARY KEY); GRANT SELECT ON loose TO ${ROLES.backup}`,
    /^public\.loose does not begin with space_id/,
  ],
  [
    'space_id in second place',
    `CREATE TABLE late (id uuid NOT NULL, space_id uuid NOT NULL, PRIMARY KEY (space_id, id)); ${spaceTable('late')}`,
    /^public\.late does not begin with space_id/,
  ],
  [
    'a space_id that may be missing',
    `CREATE TABLE unsure (space_id uuid); ${spaceTable('unsure')}`,
    /^public\.unsure does not begin with space_id/,
  ],
  [
    'a table outside the allow-list in schema identity',
    'CREATE TABLE identity.stray (id uuid PRIMARY KEY)',
    /^identity\.stray does not begin with space_id/,
  ],
  [
    'row-level security switched off',
    'ALTER TABLE tree DISABLE ROW LEVEL SECURITY',
    /^public\.tree does not enable and force/,
  ],
  [
    'row-level security not forced',
    'ALTER TABLE tree NO FORCE ROW LEVEL SECURITY',
    /^public\.tree does not enable and force/,
  ],
  ['no policy', 'DROP POLICY in_space ON tree', /^public\.tree has no policy for the API/],
  [
    'a second policy that lets more through',
    'CREATE POLICY wide ON tree USING (true) WITH CHECK (true)',
    /^public\.tree has no policy for the API, or another/,
  ],
  [
    'a policy that compares something else',
    `ALTER POLICY in_space ON tree USING (id IS NOT NULL)`,
    /^public\.tree has no policy for the API, or another/,
  ],
  [
    'a policy without WITH CHECK',
    `CREATE POLICY half ON tree TO ${ROLES.publisher} USING (false)`,
    /^public\.tree has a policy without USING and WITH CHECK/,
  ],
  [
    'a policy with a sub-select',
    `CREATE POLICY deep ON tree TO ${ROLES.publisher}
       USING (space_id = (SELECT space_id FROM space LIMIT 1)) WITH CHECK (false)`,
    /^public\.tree has a policy with a sub-select/,
  ],
  [
    'a unique index over all spaces',
    'CREATE UNIQUE INDEX ON tree (id)',
    /^public\.tree has a unique index/,
  ],
  [
    'a unique index on an expression',
    'CREATE UNIQUE INDEX ON tree ((space_id::text), id)',
    /^public\.tree has a unique index/,
  ],
  [
    'a foreign key without space_id',
    `ALTER TABLE tree ADD planted_by uuid REFERENCES space`,
    /^public\.tree has a foreign key/,
  ],
  [
    'a foreign key into a table without spaces',
    `ALTER TABLE tree ADD FOREIGN KEY (space_id) REFERENCES identity."user"`,
    /^public\.tree has a foreign key/,
  ],
  [
    'a foreign key that sets columns to null',
    `ALTER TABLE tree ADD parent uuid, ADD FOREIGN KEY (space_id, parent) REFERENCES tree ON DELETE SET NULL (parent)`,
    /^public\.tree has a foreign key/,
  ],
  [
    'a trigger',
    `CREATE FUNCTION grow() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN new; END';
     CREATE TRIGGER grow BEFORE INSERT ON tree FOR EACH ROW EXECUTE FUNCTION grow()`,
    /^public\.tree has a trigger/,
  ],
  ['a view', 'CREATE VIEW wood AS SELECT * FROM tree', /^public\.wood is a view/],
  [
    'a materialised view',
    'CREATE MATERIALIZED VIEW wood AS SELECT * FROM tree',
    /^public\.wood is a view/,
  ],
  [
    'a SECURITY DEFINER function',
    `CREATE FUNCTION peek() RETURNS bigint LANGUAGE sql SECURITY DEFINER AS 'SELECT count(*) FROM tree'`,
    /^peek\(\) is a function/,
  ],
  [
    'a table that the API owns',
    `ALTER TABLE tree OWNER TO ${ROLES.api}`,
    /^public\.tree belongs to a role/,
  ],
  [
    'a schema that the publisher owns',
    `CREATE SCHEMA garden AUTHORIZATION ${ROLES.publisher}`,
    /^garden belongs to a role/,
  ],
  [
    'an API role that passes row-level security',
    `ALTER ROLE ${ROLES.api} BYPASSRLS`,
    /^understory_api may pass/,
  ],
  [
    'an API role that is a member of the owner',
    `GRANT ${ROLES.owner} TO ${ROLES.api}`,
    /^understory_api may pass/,
  ],
  [
    'an API role that may make tables',
    `GRANT CREATE ON SCHEMA public TO ${ROLES.api}`,
    /^understory_api may pass/,
  ],
  [
    'TRUNCATE for the API',
    `GRANT TRUNCATE ON tree TO ${ROLES.api}`,
    /^public\.tree can be emptied/,
  ],
  ['rights for PUBLIC', 'GRANT SELECT ON tree TO PUBLIC', /^public\.tree is open to everybody/],
  [
    'a table that backups miss',
    `REVOKE SELECT ON tree FROM ${ROLES.backup}`,
    /^public\.tree is missing from the backup/,
  ],
  [
    'a sequence that backups miss',
    'CREATE SEQUENCE rings',
    /^public\.rings is missing from the backup/,
  ],
  [
    'a backup that writes',
    `GRANT UPDATE ON tree TO ${ROLES.backup}`,
    /^public\.tree is missing from the backup or can be changed/,
  ],
];

describe('the catalogue of the database', () => {
  let test: TestDatabase;
  let client: Client;

  beforeAll(async () => {
    test = await createTestDatabase();
    client = new Client(test.admin);
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await test.close();
  });

  it('keeps every space apart after all migrations', async () => {
    expect(await catalogueFaults(client)).toEqual([]);
  });

  describe('its check', () => {
    beforeEach(() => client.query(`BEGIN; ${GOOD}`));
    afterEach(() => client.query('ROLLBACK'));

    it('has nothing against a good table', async () => {
      expect(await catalogueFaults(client)).toEqual([]);
    });

    it.each(OFFENCES)('finds %s', async (_offence, sql, fault) => {
      await client.query(sql);
      const faults = await catalogueFaults(client);
      expect(faults).toContainEqual(expect.stringMatching(fault));
    });
  });
});
