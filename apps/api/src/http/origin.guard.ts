import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Problem } from './problem';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);
const FOREIGN_ORIGIN = 'Please open Understory itself and try again from there.';
const NOT_JSON = 'Please send the request as application/json.';

/**
 * Keeps other sites from acting in a signed-in browser: whatever changes something comes from our own pages, as JSON.
 * A request without any sign of its origin is no browser's; it may pass only while it carries no cookie.
 */
@Injectable()
export class OriginGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (SAFE_METHODS.has(request.method)) return true;
    if (!isOwn(request)) throw new Problem('not-allowed', { detail: FOREIGN_ORIGIN });
    if (!isJsonOrEmpty(request)) throw new Problem('invalid-input', { detail: NOT_JSON });
    return true;
  }
}

function isOwn({ headers, host }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return false;
  if (headers.origin !== undefined) return isOriginOfHost(headers.origin, host);
  return site !== undefined || headers.cookie === undefined;
}

function isOriginOfHost(origin: string, host: string): boolean {
  return URL.canParse(origin) && new URL(origin).host === host;
}

function isJsonOrEmpty({ headers }: FastifyRequest): boolean {
  const type = headers['content-type'];
  if (type === undefined) return (headers['content-length'] ?? '0') === '0';
  return type.split(';')[0]?.trim().toLowerCase() === 'application/json';
}
