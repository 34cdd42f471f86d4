import type { IncomingMessage } from 'node:http';
import { isFromThisMachine } from './this-machine';

const request = (remoteAddress: string, headers: Record<string, string>) =>
  ({ socket: { remoteAddress }, headers }) as unknown as IncomingMessage;

describe('isFromThisMachine', () => {
  it.each([
    ['127.0.0.1', 'localhost:4200'],
    ['::ffff:127.0.0.1', '127.0.0.1:4200'],
    ['::1', '[::1]:4200'],
    ['127.8.8.8', 'LOCALHOST'],
  ])('knows %s at %s', (address, host) => {
    expect(isFromThisMachine(request(address, { host }))).toBe(true);
  });

  it.each([
    ['192.168.1.7', 'localhost:4200'],
    ['::ffff:10.0.0.1', 'localhost:4200'],
    ['127.0.0.1', 'rebound.example:4200'],
    ['127.0.0.1', 'localhost.rebound.example'],
    ['127.0.0.1', '127.0.0.1.rebound.example'],
    ['127.0.0.1', 'understory.example'],
    ['127.0.0.1', ''],
  ])('refuses %s at %s', (address, host) => {
    expect(isFromThisMachine(request(address, { host }))).toBe(false);
  });

  it.each(['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip'])(
    'refuses what a proxy passed on with %s',
    (name) => {
      const headers = { host: 'localhost:4200', [name]: '127.0.0.1' };
      expect(isFromThisMachine(request('127.0.0.1', headers))).toBe(false);
    },
  );
});
