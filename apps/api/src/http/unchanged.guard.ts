import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Clock } from '../clock';
import { SpaceScope } from '../database/space-scope';
import type { MemberRequest } from './member';
import { type Ending, PageReading } from './page-reading';
import { TAGGED } from './tagged';

/** Thrown instead of an answer: the one who asks has it already. */
export const UNCHANGED = new Error('An answer is unchanged.');

/**
 * Answers a tagged page that would say the same with 304. It comes after the guard that authorises, so that nobody is told more
 * of a page than they may read.
 */
@Injectable()
export class UnchangedGuard implements CanActivate {
  private readonly stampOf = (spaceId: string) => this.scope.stampOf(spaceId);

  constructor(
    private readonly reflector: Reflector,
    private readonly scope: SpaceScope,
    private readonly clock: Clock,
  ) {}

  canActivate(context: ExecutionContext): boolean | Promise<boolean> {
    const endings = this.reflector.get<readonly Ending[] | undefined>(TAGGED, context.getHandler());
    if (!endings) return true;
    const http = context.switchToHttp();
    const request = http.getRequest<MemberRequest>();
    const { member, headers } = request;
    if (!member) return true;
    const reading = new PageReading(request, member, this.clock.now(), endings);
    request.reading = reading;
    const tag = headers['if-none-match'];
    return tag === undefined || this.requireChange(reading, tag, http.getResponse<FastifyReply>());
  }

  private async requireChange(
    reading: PageReading,
    tag: string,
    reply: FastifyReply,
  ): Promise<boolean> {
    if (!(await reading.holds(tag, this.stampOf))) return true;
    void reply.header('etag', tag);
    throw UNCHANGED;
  }
}

/** For Fastify's `preSerialization`: says the tag of what is answered. */
export function sayTag(
  request: FastifyRequest,
  reply: FastifyReply,
  answer: unknown,
  done: (error: Error | null, answer?: unknown) => void,
): void {
  const tag = (request as MemberRequest).reading?.tag();
  if (tag) void reply.header('etag', tag);
  done(null, answer);
}
