import { HttpClient, provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { firstValueFrom } from 'rxjs';
import { expiredSession } from '../shell/expired-session';
import { lane, throughOutbox } from '../shell/outbox-lane';
import { plainProblem, problemOf } from '../shell/problem';
import { Session } from '../shell/session';
import { INES } from '../shell/spec-support';
import { OUTBOX_STORE } from './keyring';
import { Reads } from './reads';
import { Server } from './server';
import { FakeServer, MemoryStore } from './spec-support';

@Component({ selector: 'us-plain', template: '' })
class Plain {}

const LEAVE = 'api/leave/0197f0c0-0000-7000-8000-000000000001';
const body = { firstDay: '2026-03-04', lastDay: '2026-03-05', version: 0 };

async function start({ canKeep = true } = {}) {
  const store = new MemoryStore();
  const fake = new FakeServer();
  TestBed.configureTestingModule({
    providers: [
      provideHttpClient(withInterceptors([expiredSession, throughOutbox])),
      provideHttpClientTesting(),
      provideRouter([{ path: '**', component: Plain }]),
      { provide: OUTBOX_STORE, useValue: canKeep ? store : null },
      { provide: Server, useValue: fake },
    ],
  });
  const http = TestBed.inject(HttpClient);
  const server = TestBed.inject(HttpTestingController);
  const session = TestBed.inject(Session);
  TestBed.tick();
  server.expectOne('api/me').flush(INES);
  await session.settled();
  return { store, fake, http, server };
}

/** A request that is on its way once the outbox was loaded. */
async function sentTo(server: HttpTestingController, url: string) {
  for (let tries = 0; tries < 200; tries += 1) {
    const [request] = server.match(url);
    if (request) return request;
    await new Promise((later) => setTimeout(later, 10));
  }
  throw new Error(`Nothing was sent to ${url}.`);
}

describe('writes of the log', () => {
  beforeEach(() => {
    lane.seen.clear();
    delete lane.read;
  });

  it('go by way of the outbox, named with their owner', async () => {
    const { fake, http, server } = await start();
    fake.answer = () => ({ kind: 'kept', body: { ...body, version: 1 } });
    expect(await firstValueFrom(http.put(LEAVE, body))).toEqual({ ...body, version: 1 });
    expect(fake.heard).toMatchObject([{ owner: INES.id, method: 'PUT', body }]);
    server.expectNone(LEAVE);
  });

  it('are answered as they will stand where no answer comes', async () => {
    const { fake, store, http } = await start();
    await firstValueFrom(http.put(LEAVE, body));
    fake.isAway = true;
    const answer = await firstValueFrom(
      http.put(LEAVE, { ...body, version: 1 }, { observe: 'response' }),
    );
    expect(answer.status).toBe(202);
    expect(answer.body).toMatchObject({ ...body, version: 2, isImported: false });
    expect(store.rows).toHaveLength(1);
    expect(await firstValueFrom(http.delete(LEAVE))).toBeNull();
    expect(store.rows).toHaveLength(2);
  });

  it('are refused as ever while their page waits', async () => {
    const { fake, store, http } = await start();
    const problem = { ...plainProblem('changed-elsewhere', 409), current: body };
    fake.answer = () => ({ kind: 'refused', problem });
    const refused = await firstValueFrom(http.put(LEAVE, body)).catch((error: unknown) => error);
    expect(problemOf(refused)).toEqual(problem);
    expect(store.rows).toEqual([]);
  });

  it('go out without it where nothing can be kept, which is said when they do not arrive', async () => {
    const { http, server } = await start({ canKeep: false });
    const answer = firstValueFrom(http.put(LEAVE, body)).catch((error: unknown) => error);
    const request = await sentTo(server, LEAVE);
    expect(request.request.headers.get('understory-owner')).toBe(INES.id);
    request.error(new ProgressEvent('error'));
    expect(problemOf(await answer)).toMatchObject({
      code: 'unavailable',
      detail: expect.stringContaining('This browser cannot keep it for later either.'),
    });
  });

  it.each(['api/agreements/2026-03-04', 'api/check-in-settings', 'api/imports/1'])(
    'leave %s alone',
    async (url) => {
      const { fake, http, server } = await start();
      const answer = firstValueFrom(http.put(url, {}));
      (await sentTo(server, url)).flush({ ok: true });
      expect(await answer).toEqual({ ok: true });
      expect(fake.heard).toEqual([]);
    },
  );
});

describe('answers about days', () => {
  const today = { date: '2026-03-04', sessions: [], contacts: [] };
  const session = {
    startsAt: '2026-03-04T09:00:00Z',
    zone: 'Europe/London',
    minutes: 50,
    kind: 'individual',
    acuity: 'usual',
    isTraumaFocused: false,
    outcome: 'held',
    isFirst: false,
    isRiskEvent: false,
    version: 0,
  };

  it('come from the memory of this tab while the server is away, with what waits laid over them', async () => {
    const { fake, http, server } = await start();
    const first = firstValueFrom(http.get('api/today'));
    server.expectOne('api/today').flush(today);
    expect(await first).toEqual(today);
    TestBed.inject(Reads).begin();
    await firstValueFrom(http.put('api/sessions/warm', session));
    fake.isAway = true;
    await firstValueFrom(http.put('api/sessions/a', session));
    const second = firstValueFrom(http.get('api/today'));
    server.expectOne('api/today').error(new ProgressEvent('error'));
    expect(await second).toMatchObject({ sessions: [{ id: 'a', units: 1, version: 1 }] });
  });

  it('are refused where they were, and missed where nothing was seen', async () => {
    const { http, server } = await start();
    TestBed.inject(Reads).begin();
    const answer = firstValueFrom(http.get('api/log?from=a')).catch((error: unknown) => error);
    server.expectOne('api/log?from=a').error(new ProgressEvent('error'));
    expect(problemOf(await answer).code).toBe('unavailable');
  });
});
