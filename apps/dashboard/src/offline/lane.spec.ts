import { HttpClient, provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { Component, effect } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { firstValueFrom } from 'rxjs';
import { Clock } from '../shell/clock';
import { expiredSession } from '../shell/expired-session';
import { lane, throughOutbox } from '../shell/outbox-lane';
import { plainProblem, problemOf } from '../shell/problem';
import { Session } from '../shell/session';
import { INES } from '../shell/spec-support';
import { Holding } from './holding';
import { OUTBOX_STORE } from './keyring';
import { Lane } from './lane';
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

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((later) => setTimeout(later, 10));
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

  it.each([
    ['api/cases/1', { code: 'K-14', version: 0 }],
    ['api/series/1', { continues: null, version: 0 }],
    ['api/connections/1', { alias: 'Peer trio', version: 0 }],
    ['api/agreements/2026-03-04', { capacityUnits: 18 }],
  ])('take %s along, and its removal', async (url, said) => {
    const { fake, http } = await start();
    await firstValueFrom(http.put(url, said));
    await firstValueFrom(http.delete(url));
    const path = url.replace('api/', '');
    expect(fake.heard).toMatchObject([
      { method: 'PUT', path, body: said },
      { method: 'DELETE', path },
    ]);
  });

  it('wait in this tab for a key of this device, and go by way of the outbox once it is there', async () => {
    const { fake, store, http, server } = await start();
    fake.isAway = true;
    const answer = firstValueFrom(http.put(LEAVE, body));
    (await sentTo(server, LEAVE)).error(new ProgressEvent('error'));
    expect(store.rows).toEqual([]);
    const holding = TestBed.inject(Holding);
    await until(() => holding.count() === 1);
    fake.isAway = false;
    expect(await answer).toMatchObject(body);
    expect(fake.heard).toMatchObject([{ owner: INES.id, method: 'PUT', body }]);
    expect(holding.count()).toBe(0);
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

  it.each([
    ['api/supervision/policies/a/2026-03-04', {}],
    ['api/check-in-settings', {}],
    ['api/imports/1', {}],
    ['api/series/1', { continues: { id: '2', version: 1 }, version: 0 }],
  ])('leave %s alone', async (url, said) => {
    const { fake, http, server } = await start();
    const answer = firstValueFrom(http.put(url, said));
    (await sentTo(server, url)).flush({ ok: true });
    expect(await answer).toEqual({ ok: true });
    expect(fake.heard).toEqual([]);
  });
});

describe('answers about days', () => {
  beforeEach(() => {
    lane.seen.clear();
    delete lane.read;
  });

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

  it('are remembered of what can wait alone, also from before the outbox began', async () => {
    const { http, server } = await start();
    for (const url of ['api/cases', 'api/warnings']) {
      const answer = firstValueFrom(http.get(url));
      server.expectOne(url).flush({ cases: [] });
      await answer;
    }
    TestBed.inject(Reads).begin();
    expect([...lane.seen.keys()]).toEqual(['api/cases']);
    await TestBed.inject(Reads).ahead();
    server.expectNone('api/cases');
  });

  it('hold the cases, also where no page has read them, so that a session can name one later', async () => {
    const { http, server } = await start();
    TestBed.inject(Reads).begin();
    const ahead = TestBed.inject(Reads).ahead();
    server.expectOne('api/cases').flush({ cases: [{ id: 'k', code: 'K-14', endsOn: null }] });
    await ahead;
    const answer = firstValueFrom(http.get('api/cases'));
    server.expectOne('api/cases').error(new ProgressEvent('error'));
    expect(await answer).toMatchObject({ cases: [{ code: 'K-14' }] });
  });

  it('are settled once something waits, whatever the clock does', async () => {
    const { fake, http } = await start();
    TestBed.inject(Reads).begin();
    await firstValueFrom(http.put('api/sessions/warm', session));
    fake.isAway = true;
    const connection = { alias: 'Mentor', version: 0 };
    await firstValueFrom(http.put('api/connections/c', connection));
    const spoken = TestBed.inject(Lane);
    let times = 0;
    TestBed.runInInjectionContext(() => effect(() => void (times += spoken.standings().length)));
    TestBed.tick();
    TestBed.inject(Clock).present();
    TestBed.tick();
    expect([...lane.waiting()]).toEqual(['c']);
    expect(times).toBe(1);
  });

  it('speak of a new connection that no server knows yet', async () => {
    const { fake, http, server } = await start();
    TestBed.inject(Reads).begin();
    await firstValueFrom(http.put('api/sessions/warm', session));
    fake.isAway = true;
    const alias = 'Mentor';
    const agreement = { rhythmDays: 30, minutes: 60, balance: 0.5, isFlexible: false };
    const said = { alias, kind: 'mentor', agreement, lastMetOn: null, isActive: true, version: 0 };
    await firstValueFrom(http.put('api/connections/c', said));
    const read = async (url: string, status: number) => {
      const answer = firstValueFrom(http.get(url)).catch((error: unknown) => error);
      server.expectOne(url).flush(null, { status, statusText: 'No' });
      return answer;
    };
    expect(await read('api/connections/c', 404)).toMatchObject({ tie: { connection: { alias } } });
    expect(await read('api/connections/c/disconnections', 503)).toEqual({ disconnections: [] });
    expect(problemOf(await read('api/connections/d', 404)).code).toBe('not-found');
    expect(problemOf(await read('api/connections/c', 403)).code).not.toBe('not-found');
  });

  it('are missing where nothing was seen, until they come', async () => {
    const { http, server } = await start();
    const reads = TestBed.inject(Reads);
    reads.begin();
    lane.seen.delete('api/today');
    const read = async (status: number) => {
      const answer = firstValueFrom(http.get('api/today')).catch(() => null);
      server
        .expectOne('api/today')
        .flush(status === 200 ? today : null, { status, statusText: '' });
      await answer;
      return [...reads.missing()];
    };
    expect(await read(503)).toEqual(['api/today']);
    expect(await read(403)).toEqual([]);
    expect(await read(503)).toEqual(['api/today']);
    expect(await read(200)).toEqual([]);
    expect(await read(503)).toEqual([]);
  });

  it('have what waits laid over them from the first write on, also where the outbox had not begun', async () => {
    const { fake, http, server } = await start();
    delete lane.read;
    const first = firstValueFrom(http.get('api/today'));
    server.expectOne('api/today').flush(today);
    await first;
    const written = firstValueFrom(http.put('api/sessions/warm', session));
    await until(() => fake.keys.length > 0);
    await written;
    fake.isAway = true;
    await firstValueFrom(http.put('api/sessions/a', session));
    const second = firstValueFrom(http.get('api/today'));
    server.expectOne('api/today').error(new ProgressEvent('error'));
    expect(await second).toMatchObject({ sessions: [{ id: 'a' }] });
  });

  it('are refused where they were, and missed where nothing was seen', async () => {
    const { http, server } = await start();
    TestBed.inject(Reads).begin();
    const answer = firstValueFrom(http.get('api/log?from=a')).catch((error: unknown) => error);
    server.expectOne('api/log?from=a').error(new ProgressEvent('error'));
    expect(problemOf(await answer).code).toBe('unavailable');
  });
});
