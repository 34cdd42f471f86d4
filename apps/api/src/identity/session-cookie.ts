import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Config } from '../config';

/** Our choice: two working weeks; a session is never prolonged, so a forgotten device signs itself out. */
export const SESSION_SECONDS = 14 * 24 * 60 * 60;

export interface SessionCookie {
  readonly name: string;
  readonly attributes: {
    readonly httpOnly: true;
    readonly secure: boolean;
    readonly sameSite: 'strict';
    readonly path: string;
  };
}

/** One cookie per mount: a root mount behind TLS gets `__Host-`, which no sibling domain can set. */
export function sessionCookie({ basePath, publicUrl }: Config): SessionCookie {
  const secure = publicUrl?.startsWith('https://') ?? false;
  const isRoot = basePath === '/';
  const prefix = secure ? (isRoot ? '__Host-' : '__Secure-') : '';
  const mount = isRoot ? '' : `.${basePath.replaceAll('/', '')}`;
  return {
    name: `${prefix}understory${mount}`,
    attributes: { httpOnly: true, secure, sameSite: 'strict', path: basePath },
  };
}

/** The `Set-Cookie` line that better-auth itself would write for a session. */
export function cookieLine(cookie: SessionCookie, token: string, secret: string): string {
  const value = encodeURIComponent(`${token}.${signature(token, secret).toString('base64')}`);
  const { path, secure } = cookie.attributes;
  const parts = [`${cookie.name}=${value}`, `Max-Age=${SESSION_SECONDS}`, `Path=${path}`];
  return [...parts, 'HttpOnly', ...(secure ? ['Secure'] : []), 'SameSite=Strict'].join('; ');
}

/** The session token of a `Cookie` header; null where it is absent, forged or unreadable. */
export function tokenOf(
  header: string | undefined,
  { name }: SessionCookie,
  secret: string,
): string | null {
  const start = `${name}=`;
  const pair = header?.split('; ').find((one) => one.startsWith(start));
  const value = pair && decoded(pair.slice(start.length));
  if (!value) return null;
  const dot = value.lastIndexOf('.');
  const token = value.slice(0, dot);
  const given = Buffer.from(value.slice(dot + 1), 'base64');
  const wanted = signature(token, secret);
  if (dot < 1 || given.length !== wanted.length) return null;
  return timingSafeEqual(given, wanted) ? token : null;
}

function signature(token: string, secret: string): Buffer {
  return createHmac('sha256', secret).update(token).digest();
}

function decoded(value: string): string | null {
  try {
    return decodeURIComponent(value);
  } catch {
    return null;
  }
}
