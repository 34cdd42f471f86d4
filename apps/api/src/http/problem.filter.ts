import { type ArgumentsHost, Catch, type ExceptionFilter, Logger } from '@nestjs/common';
import type { Problem as ProblemBody } from '@understory/contracts';
import { PROBLEM_TEXTS } from '@understory/wording';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Problem } from './problem';
import { problemOf } from './problem-of';
import { PROBLEM_STATUS } from './problem-status';
import { UNCHANGED } from './unchanged.guard';

/** Where whatever a route throws becomes an answer. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Problem');

  catch(thrown: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const reply = http.getResponse<FastifyReply>();
    if (thrown === UNCHANGED) return void reply.status(304).send();
    const problem = problemOf(thrown);
    this.log(problem, thrown, http.getRequest<FastifyRequest>());
    if (!reply.sent) sendProblem(reply, problem);
  }

  /** An outage is one line; a fault of ours brings its stack. */
  private log({ code }: Problem, thrown: unknown, request: FastifyRequest): void {
    const place = `${code} at ${request.method} ${request.routeOptions?.url ?? '(no route)'}`;
    if (code === 'unavailable') this.logger.warn(`${place}: ${messageOf(thrown)}`);
    if (code === 'unexpected') this.logger.error(place, stackOf(thrown));
  }
}

export function sendProblem(reply: FastifyReply, problem: Problem): void {
  const body = bodyOf(problem);
  const { retryAfterSeconds } = problem.facts;
  if (retryAfterSeconds !== undefined) {
    void reply.header('retry-after', String(retryAfterSeconds));
  }
  void reply
    .status(body.status)
    .header('cache-control', 'no-store')
    .header('content-type', 'application/problem+json; charset=utf-8')
    .send(JSON.stringify(body));
}

export function bodyOf({ code, facts }: Problem): ProblemBody {
  const { title, detail } = PROBLEM_TEXTS[code];
  return {
    type: `urn:understory:problem:${code}`,
    title,
    status: PROBLEM_STATUS[code],
    code,
    detail: facts.detail ?? detail,
    ...(facts.fields && { fields: facts.fields }),
    ...(facts.current !== undefined && { current: facts.current }),
  };
}

function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message || thrown.name : String(thrown);
}

function stackOf(thrown: unknown): string {
  return thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
}
