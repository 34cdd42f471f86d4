import Fastify from 'fastify';
import { Pool, type PoolClient } from 'pg';
import { CONNECTION_AGREEMENTS, CONNECTIONS } from '../src/connections/connection.queries';
import { CONTACTS_OF_DAYS } from '../src/contacts/contact.queries';
import { DISCONNECTIONS } from '../src/disconnections/disconnection.queries';
import { ROLES, rolePassword } from '../src/database/roles';
import {
  CAPACITY,
  CONTACT_LOG,
  LEAVE,
  ONCE_IN_SPACE,
  WORK_DAYS,
} from '../src/ecosystem/ecosystem.queries';
import {
  SAVE_SESSION,
  saveSessionParams,
  type SaveSessionValues,
  SESSIONS_OF_DAYS,
} from '../src/sessions/session.queries';
import { KEEP_LONGEST_RUN } from '../src/sessions/work-day.queries';
import { UNSEEN_WORK } from '../src/unseen-work/unseen-work.queries';

/**
 * What the product is measured against: bare Fastify and `pg`, the same statements in one pipelined round trip, and nothing
 * else. No sign-in, no validation, no model.
 */
const { port, name, secret } = JSON.parse(process.argv[2] ?? '{}');
const pool = new Pool({
  host: '127.0.0.1',
  port,
  database: name,
  user: ROLES.api,
  password: rolePassword(secret, ROLES.api),
  max: 10,
  pipeline: true,
});

interface Statement {
  name: string;
  text: string;
  values: unknown[];
}

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

const server = Fastify();

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

const OF_SPACE = [CONNECTIONS, CONNECTION_AGREEMENTS, DISCONNECTIONS, CAPACITY, LEAVE];
const OF_DAYS_NOT_KEPT = [CONTACT_LOG, WORK_DAYS, UNSEEN_WORK, ONCE_IN_SPACE];
const OF_WEEK = [SESSIONS_OF_DAYS, CONTACTS_OF_DAYS];

server.get<{ Querystring: { spaceId: string; from: string; today: string; to: string } }>(
  '/today',
  (request) => {
    const { spaceId, from, today, to } = request.query;
    return inOneTrip(spaceId, 'BEGIN READ ONLY', [
      ...OF_SPACE.map((text, index) => ({ name: `space-${index}`, text, values: [spaceId] })),
      ...OF_DAYS_NOT_KEPT.map((text, index) => ({
        name: `days-${index}`,
        text,
        values: [spaceId, today],
      })),
      ...OF_WEEK.map((text, index) => ({
        name: `week-${index}`,
        text,
        values: [spaceId, from, to],
      })),
    ]);
  },
);

process.send?.(await server.listen({ host: '127.0.0.1', port: 0 }));
