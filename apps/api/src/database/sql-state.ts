/** SQLSTATE of a failed statement, whether it came through `rows` or the manager; null for anything else. */
export function sqlState(error: unknown): string | null {
  const { code, driverError } = (error ?? {}) as { code?: unknown; driverError?: unknown };
  if (driverError) return sqlState(driverError);
  return typeof code === 'string' && /^[\dA-Z]{5}$/.test(code) ? code : null;
}
