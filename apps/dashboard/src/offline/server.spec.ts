import { TestBed } from '@angular/core/testing';
import { Clock } from '../shell/clock';
import { Server } from './server';
import type { Write } from './waiting';

const put: Write = { method: 'PUT', path: 'leave/1', body: { version: 0 } };
const remove: Write = { method: 'DELETE', path: 'leave/1', body: null };

function answer(status: number, body: unknown, type = 'application/json; charset=utf-8') {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return {
    status,
    ok: status >= 200 && status < 300,
    headers: new Map([['content-type', type]]),
    text: jest.fn(async () => text),
  };
}

const problem = (status: number, code: string, more = {}) =>
  answer(
    status,
    { type: 'about:blank', title: 'No', detail: 'No.', status, code, ...more },
    'application/problem+json; charset=utf-8',
  );

async function sent(write: Write, told: object | Error) {
  const asked = jest.fn(async () => {
    if (told instanceof Error) throw told;
    return told;
  });
  Object.assign(globalThis, { fetch: asked });
  const outcome = await TestBed.inject(Server).send('ines', write);
  return { outcome, asked: asked.mock.calls[0] as unknown as [string, RequestInit] };
}

describe('what became of something that was sent', () => {
  beforeAll(() => {
    AbortSignal.timeout ??= () => new AbortController().signal;
  });

  it('names its owner, follows nobody elsewhere, and is never kept', async () => {
    const { asked } = await sent(put, answer(200, { version: 1 }));
    const [url, init] = asked;
    expect(url).toBe('api/leave/1');
    expect(init).toMatchObject({
      method: 'PUT',
      headers: { 'understory-owner': 'ines', 'content-type': 'application/json' },
      redirect: 'error',
      cache: 'no-store',
    });
  });

  it.each([
    ['a row', put, answer(200, { version: 1 }), 'kept'],
    ['an agreement', put, answer(200, { effectiveFrom: '2026-03-04' }), 'kept'],
    ['nothing left', remove, { ...answer(204, ''), headers: new Map() }, 'kept'],
    ['what is gone already, once more removed', remove, problem(404, 'not-found'), 'kept'],
    ['a write to what never was', put, problem(404, 'not-found'), 'refused'],
    ['a newer version', put, problem(409, 'changed-elsewhere', { current: null }), 'refused'],
    ['something that does not fit', put, problem(400, 'invalid-input'), 'refused'],
    ['a refusal by origin', put, problem(403, 'not-allowed'), 'refused'],
    ['nobody signed in', put, problem(401, 'not-signed-in'), 'signed-out'],
    ['a database that is away', put, problem(503, 'unavailable'), 'away'],
    ['too many tries', put, problem(429, 'too-many-tries'), 'away'],
    ['a fault of the server', put, problem(500, 'unexpected'), 'troubled'],
    ['no answer', put, new TypeError('Failed to fetch'), 'away'],
    ['the page of a hotel', put, answer(200, '<html>', 'text/html'), 'away'],
    ['JSON of somebody else', put, answer(200, { ok: true }), 'away'],
    ['a refusal of somebody else', put, answer(403, '<html>', 'text/html'), 'away'],
    ['a 404 of somebody else', remove, answer(404, '<html>', 'text/html'), 'away'],
    ['a 204 where a row was due', put, { ...answer(204, ''), headers: new Map() }, 'away'],
  ])('%s', async (_, write, told, kind) => {
    expect((await sent(write as Write, told)).outcome.kind).toBe(kind);
    if ('text' in told) expect(told.text).toHaveBeenCalled();
  });

  it.each([
    ['a key that is kept', () => TestBed.inject(Server).put('ines', 'outbox-keys/1', {}), 200],
    ['a reading that is refused', () => TestBed.inject(Server).read('ines', 'outbox-keys'), 401],
  ])('reads the answer about %s to its end', async (_, ask, status) => {
    const told = answer(status, {});
    Object.assign(globalThis, { fetch: async () => told });
    await ask();
    expect(told.text).toHaveBeenCalled();
  });

  it('hears the clock of the server', async () => {
    const told = answer(200, { version: 1 });
    told.headers.set('date', new Date(Date.now() - 172_800_000).toUTCString());
    await sent(put, told);
    expect(Math.round(TestBed.inject(Clock).aheadMs() / 86_400_000)).toBe(2);
  });
});
