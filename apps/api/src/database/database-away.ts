/** SQLSTATEs and system codes of a database that cannot answer now but may in a moment. */
const PASSING_CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
  '40001',
  '40P01',
  '55P03',
  '57014',
  '57P01',
  '57P02',
  '57P03',
  '57P05',
]);

/** 08 connection exceptions, 53 insufficient resources (a full disk, too many connections). */
const PASSING_CLASSES = ['08', '53'];

/** `pg` gives its own refusals no code. */
const PASSING_MESSAGES = [
  'Connection terminated',
  'timeout exceeded when trying to connect',
  'Client has encountered a connection error',
  'Cannot use a pool after calling end on the pool',
];

const SQLSTATE = /^[0-9A-Z]{5}$/;
const DEEPEST = 5;

/** True for a failure that lies with reaching the database and not with the request. */
export function isDatabaseAway(thrown: unknown, depth = 0): boolean {
  if (!(thrown instanceof Error) || depth > DEEPEST) return false;
  const { code, driverError } = thrown as { code?: unknown; driverError?: unknown };
  if (typeof code === 'string' && isPassingCode(code)) return true;
  if (PASSING_MESSAGES.some((start) => thrown.message.startsWith(start))) return true;
  const inner = thrown instanceof AggregateError ? thrown.errors : [thrown.cause, driverError];
  return inner.some((error) => isDatabaseAway(error, depth + 1));
}

function isPassingCode(code: string): boolean {
  if (PASSING_CODES.has(code)) return true;
  return SQLSTATE.test(code) && PASSING_CLASSES.includes(code.slice(0, 2));
}
