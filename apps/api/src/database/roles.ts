import type { ClientBase } from 'pg';
import { deriveKey } from '../secret';
import { StartProblem } from '../start-problem';

/** The roles of PostgreSQL, by what they may do. */
export const ROLES = {
  /** Owns schemas and tables; migrations run as it, nobody signs in with it. */
  owner: 'understory_owner',
  /** The API: bound by row-level security, owns nothing. */
  api: 'understory_api',
  /** Turns the contributions of a practice into a release. */
  publisher: 'understory_publisher',
  /** Reads everything for backups, writes nothing. */
  backup: 'understory_backup',
} as const;

const BOUNDED = ['NOSUPERUSER', 'NOCREATEDB', 'NOCREATEROLE', 'NOREPLICATION'];
const TIMEOUTS = {
  statement_timeout: '5s',
  lock_timeout: '2s',
  idle_in_transaction_session_timeout: '10s',
};

interface RoleShape {
  name: string;
  attributes: string[];
  settings: Record<string, string>;
}

const SHAPES: readonly RoleShape[] = [
  { name: ROLES.owner, attributes: [...BOUNDED, 'NOLOGIN', 'NOBYPASSRLS'], settings: {} },
  { name: ROLES.api, attributes: [...BOUNDED, 'LOGIN', 'NOBYPASSRLS'], settings: TIMEOUTS },
  {
    name: ROLES.publisher,
    attributes: [...BOUNDED, 'LOGIN', 'NOBYPASSRLS'],
    settings: { ...TIMEOUTS, statement_timeout: '60s' },
  },
  {
    name: ROLES.backup,
    attributes: [...BOUNDED, 'LOGIN', 'BYPASSRLS'],
    settings: { default_transaction_read_only: 'on', lock_timeout: '10s' },
  },
];

/** The password of a role: derived, so that one secret is all there is to keep. */
export function rolePassword(secret: string, role: string): string {
  return deriveKey(secret, `postgres role ${role}`);
}

/**
 * Makes the roles what this version wants them to be. A comment on each role holds a fingerprint of the secret and of the
 * role's shape, so that an ordinary start writes nothing.
 *
 * @throws {StartProblem} When the roles belong to an installation with another secret, which would be locked out.
 */
export async function ensureRoles(admin: ClientBase, secret: string): Promise<void> {
  const { rows } = await admin.query<{ name: string; mark: string | null }>(
    `SELECT rolname AS name, shobj_description(oid, 'pg_authid') AS mark FROM pg_roles WHERE rolname = ANY($1)`,
    [SHAPES.map((shape) => shape.name)],
  );
  const marks = new Map(rows.map((row) => [row.name, row.mark]));
  const owner = `understory ${deriveKey(secret, 'fingerprint').slice(0, 16)}`;
  for (const mark of marks.values()) {
    if (mark?.startsWith('understory ') && !mark.startsWith(owner)) throw otherSecret();
  }
  for (const shape of SHAPES) {
    const mark = `${owner} ${deriveKey('shape', JSON.stringify(shape)).slice(0, 16)}`;
    if (marks.get(shape.name) === mark) continue;
    if (!marks.has(shape.name)) await admin.query(`CREATE ROLE ${shape.name}`);
    await shapeRole(admin, shape, rolePassword(secret, shape.name));
    await admin.query(`COMMENT ON ROLE ${shape.name} IS '${mark}'`);
  }
}

function otherSecret(): StartProblem {
  return new StartProblem(
    'The roles of this PostgreSQL were made with another secret: set UNDERSTORY_SECRET to that one, or use a PostgreSQL server of its own (docs/operations.md says how to change the secret).',
  );
}

async function shapeRole(admin: ClientBase, shape: RoleShape, password: string): Promise<void> {
  const canSignIn = shape.attributes.includes('LOGIN');
  const secretPart = canSignIn ? ` PASSWORD '${password}'` : '';
  await admin.query(`ALTER ROLE ${shape.name} ${shape.attributes.join(' ')}${secretPart}`);
  for (const [setting, value] of Object.entries(shape.settings)) {
    await admin.query(`ALTER ROLE ${shape.name} SET ${setting} = '${value}'`);
  }
}
