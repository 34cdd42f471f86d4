import type { AddressInfo } from 'node:net';
import request from 'supertest';
import TestAgent from 'supertest/lib/agent';

export type Agent = InstanceType<typeof TestAgent>;

/** An API on a database of its own. */
export interface TestApp {
  /** A fresh visitor: keeps cookies between its requests and sends what a browser's page would send. */
  http(): Agent;
  /** A fresh one-time token that founds a practice; it voids the one before. */
  foundingToken(): Promise<string>;
  close(): Promise<void>;
}

/** A visitor from our own pages at the address where `server` listens. */
export function visitor(address: AddressInfo): Agent {
  const origin = `http://127.0.0.1:${address.port}`;
  return request.agent(origin).set({ origin, 'sec-fetch-site': 'same-origin' });
}
