import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The owner sees every space only while this step runs. */
const FILL = `
  ALTER TABLE session_series NO FORCE ROW LEVEL SECURITY;
  WITH RECURSIVE kin AS (
    SELECT space_id, id, '{}'::uuid[] AS earlier FROM session_series WHERE continues IS NULL
    UNION ALL
    SELECT later.space_id, later.id, kin.earlier || kin.id
    FROM kin JOIN session_series AS later
      ON later.space_id = kin.space_id AND later.continues = kin.id
  )
  UPDATE session_series AS series SET earlier = kin.earlier
  FROM kin WHERE series.space_id = kin.space_id AND series.id = kin.id;
  ALTER TABLE session_series FORCE ROW LEVEL SECURITY;`;

/** All the series that one goes on from, so that a session confirmed for any of them is not expected once more. */
export class EarlierSeries implements MigrationInterface {
  readonly name = 'EarlierSeries1764000000075';

  up(runner: QueryRunner): Promise<unknown> {
    return runner.query(`
      ALTER TABLE session_series ADD earlier uuid[] NOT NULL DEFAULT '{}';
      ${FILL}
    `);
  }

  down(runner: QueryRunner): Promise<unknown> {
    return runner.query('ALTER TABLE session_series DROP earlier;');
  }
}
