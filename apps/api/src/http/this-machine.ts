import type { IncomingMessage } from 'node:http';

/** Proxies add these; behind one, the address of the visitor is another machine's. */
const ADDED_BY_PROXIES = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip'];
const LOOPBACK_NAME = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/i;
const LOOPBACK_ADDRESS = /^(?:::1|(?:::ffff:)?127(?:\.\d{1,3}){3})$/i;

/**
 * True for a browser on the machine that runs the server, which opened it under a name of this machine: a page of another site
 * that had its own name resolved to 127.0.0.1 sends that name and is refused.
 */
export function isFromThisMachine({ socket, headers }: IncomingMessage): boolean {
  return (
    LOOPBACK_ADDRESS.test(socket.remoteAddress ?? '') &&
    LOOPBACK_NAME.test(headers.host ?? '') &&
    ADDED_BY_PROXIES.every((name) => headers[name] === undefined)
  );
}
