import Fastify from 'fastify';
import { Pool, type PoolClient } from 'pg';
import { ROLES, rolePassword } from '../src/database/roles';
import {
  SAVE_SESSION,
  saveSessionParams,
  type SaveSessionValues,
} from '../src/sessions/session.queries';
import { KEEP_LONGEST_RUN } from '../src/sessions/work-day.queries';
import { INSERT_SESSIONS, insertParams, type BareSessions } from './bare-import';
import { type DaysAsked, READS, type Statement } from './bare-reads';

/**
 * What the product is measured against: bare Fastify and `pg`, the same statements in one pipelined round trip, an answer of the
 * same bytes, and nothing else. No sign-in, no validation, no model.
 */
const { port, name, secret } = JSON.parse(process.argv[2] ?? '{}');
const READING = 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY';
const IMPORT_BYTES = 8 * 1024 * 1024;
const pool = new Pool({
  host: '127.0.0.1',
  port,
  database: name,
  user: ROLES.api,
  password: rolePassword(secret, ROLES.api),
  max: 10,
  pipeline: true,
});

/** Sends opening, statements and end without waiting in between. */
async function inOneTrip(spaceId: string, begin: string, statements: Statement[]) {
  const client: PoolClient = await pool.connect();
  try {
    const opened = client.query(`${begin}; SET LOCAL app.space_id = '${spaceId}'`);
    const answers = statements.map((statement) => client.query(statement));
    const ended = client.query('COMMIT');
    const [, results] = await Promise.all([opened, Promise.all(answers), ended]);
    return results.map((result) => result.rows);
  } finally {
    client.release();
  }
}

const server = Fastify({ bodyLimit: IMPORT_BYTES });

server.put<{ Params: { id: string }; Body: SaveSessionValues }>('/sessions/:id', (request) =>
  inOneTrip(request.body.spaceId, 'BEGIN', [
    {
      name: 'save-session',
      text: SAVE_SESSION,
      values: saveSessionParams({ ...request.body, id: request.params.id }),
    },
    {
      name: 'keep-longest-run',
      text: KEEP_LONGEST_RUN,
      values: [request.body.spaceId, request.body.localDate],
    },
  ]),
);

server.put<{ Body: BareSessions }>('/imports', ({ body }) =>
  inOneTrip(body.spaceId, 'BEGIN', [
    { name: 'insert-sessions', text: INSERT_SESSIONS, values: insertParams(body) },
  ]),
);

/** What the product says of a page, so that both sides write the same bytes. */
const answers = new Map<string, object>();

server.put<{ Params: { page: string }; Body: Record<string, unknown> }>(
  '/answers/:page',
  ({ params, body }) => {
    answers.set(params.page, body);
    return {};
  },
);

server.get<{ Params: { page: keyof typeof READS }; Querystring: DaysAsked }>(
  '/pages/:page',
  async ({ params, query }) => {
    await inOneTrip(query.spaceId, READING, READS[params.page](query));
    return answers.get(params.page);
  },
);

process.send?.(await server.listen({ host: '127.0.0.1', port: 0 }));
