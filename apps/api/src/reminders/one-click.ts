import type { FastifyRequest } from 'fastify';

const ONE_CLICK = /name="List-Unsubscribe"(?:\r?\n[^\r\n]+)*\r?\n\r?\nOne-Click\r?\n/;

/**
 * Reads what a mail program sends on one click (RFC 8058) where it sends it as a form of several parts. Nothing else comes that
 * way: of any other form nothing is read.
 */
export function readOneClick(
  _request: FastifyRequest,
  body: string | Buffer,
  done: (error: Error | null, body?: unknown) => void,
): void {
  done(null, ONE_CLICK.test(body.toString()) ? { 'List-Unsubscribe': 'One-Click' } : {});
}
