import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Caller } from './sign-in.service';

/** Where a request comes from; Fastify knows which proxies may say otherwise. */
export function callerOf({ protocol, host, ip, headers }: FastifyRequest): Caller {
  return { origin: `${protocol}://${host}`, address: ip, headers };
}

export function setCookies(reply: FastifyReply, lines: readonly string[]): void {
  for (const line of lines) void reply.header('set-cookie', line);
}
