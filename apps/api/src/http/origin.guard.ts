import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { DOOR_REFUSALS } from '@understory/wording';
import { Config } from '../config';
import { BY_LINK } from './by-link';
import { Problem } from './problem';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Keeps other sites from acting in a signed-in browser: whatever changes something comes from our own pages, as JSON.
 * A request without any sign of its origin is no browser's; it may pass only while it carries no cookie.
 */
@Injectable()
export class OriginGuard implements CanActivate {
  constructor(
    private readonly config: Config,
    private readonly reflector: Reflector,
  ) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (SAFE_METHODS.has(request.method)) return true;
    if (this.reflector.get<boolean | undefined>(BY_LINK, context.getClass())) return true;
    const { publicUrl } = this.config;
    if (!isOwn(request, publicUrl)) {
      throw new Problem('not-allowed', { detail: DOOR_REFUSALS.fromElsewhere(publicUrl) });
    }
    if (!isJsonOrEmpty(request))
      throw new Problem('invalid-input', { detail: DOOR_REFUSALS.notJson });
    return true;
  }
}

function isOwn({ headers, host }: FastifyRequest, publicUrl: string | null): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return false;
  if (headers.origin === undefined) return site !== undefined || headers.cookie === undefined;
  return publicUrl === null ? isOriginOfHost(headers.origin, host) : headers.origin === publicUrl;
}

function isOriginOfHost(origin: string, host: string): boolean {
  return URL.canParse(origin) && new URL(origin).host === host;
}

function isJsonOrEmpty({ headers }: FastifyRequest): boolean {
  const type = headers['content-type'];
  if (type === undefined) return (headers['content-length'] ?? '0') === '0';
  return type.split(';')[0]?.trim().toLowerCase() === 'application/json';
}
