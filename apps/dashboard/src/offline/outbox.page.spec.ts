import { HttpResponse } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { getByRole, queryByRole } from '@testing-library/dom';
import { lane } from '../shell/outbox-lane';
import { INES, Visit } from '../shell/spec-support';
import { plainProblem } from '../shell/problem';
import { OUTBOX_STORE } from './keyring';
import { Outbox } from './outbox';
import { OutboxPage } from './outbox.page';
import { Server } from './server';
import { FakeServer, MemoryStore, soon } from './spec-support';
import type { Write } from './waiting';

const ID = '0197f0c0-0000-7000-8000-000000000001';
const leave: Write = {
  method: 'PUT',
  path: `leave/${ID}`,
  body: { firstDay: '2026-03-04', lastDay: '2026-03-06', version: 0 },
};

const aNewCase: Write = {
  method: 'PUT',
  path: `cases/${ID}`,
  body: {
    code: 'K-15',
    kind: 'individual',
    acuity: 'usual',
    isTraumaFocused: false,
    minutes: 50,
    rhythmDays: 7,
    practiceId: null,
    startsOn: '2026-03-04',
    endsOn: null,
    pauses: [],
    version: 0,
  },
};
const held: Write = {
  method: 'PUT',
  path: 'sessions/0197f0c0-0000-7000-8000-000000000002',
  body: {
    startsAt: '2026-03-04T14:00:00Z',
    zone: 'Europe/London',
    minutes: 50,
    kind: 'individual',
    acuity: 'usual',
    isTraumaFocused: false,
    outcome: 'held',
    isFirst: false,
    isRiskEvent: false,
    caseId: ID,
    practiceId: null,
    attendees: null,
    series: null,
    version: 0,
  },
};

async function open(...writes: Write[]) {
  const store = new MemoryStore();
  const server = new FakeServer();
  TestBed.configureTestingModule({
    providers: [
      { provide: OUTBOX_STORE, useValue: store },
      { provide: Server, useValue: server },
    ],
  });
  const visit = await Visit.create([{ path: 'outbox', component: OutboxPage }]);
  const outbox = TestBed.inject(Outbox);
  for (const write of writes) await outbox.keep(INES, write);
  server.isAway = true;
  await outbox.flush();
  await visit.open('/outbox');
  const press = async (name: string | RegExp) => {
    getByRole(visit.page, 'button', { name }).click();
    await visit.settle();
  };
  const flush = async () => {
    await outbox.flush();
    await visit.settle();
  };
  const says = (said: string | RegExp) =>
    soon(visit, () => expect(words(visit.page)).toMatch(said));
  return { visit, store, server, page: visit.page, press, flush, says };
}

const words = (page: HTMLElement) => page.textContent?.replace(/\s+/g, ' ') ?? '';

describe('the page of the outbox', () => {
  it('says that nothing waits', async () => {
    const { page, says } = await open();
    await says('Nothing waits. Everything you logged has arrived.');
    expect(queryByRole(page, 'button', { name: 'Try now' })).toBeNull();
  });

  it('lists what waits, sends it when asked to, and says how that went', async () => {
    const { server, press, says } = await open(leave);
    await says('One entry waits to be sent.');
    await says('Leave, Wednesday 4 March to Friday 6 March');
    await press('Try now');
    await says('Tried just now.');
    server.isAway = false;
    await press('Try now');
    await says('Everything has arrived.');
    expect(server.heard).toHaveLength(1);
  });

  it('says whose session and contact it is, as far as this tab knows', async () => {
    const contact = (connectionId: string): Write => ({
      method: 'PUT',
      path: `contacts/${connectionId}`,
      body: {
        startsAt: '2026-03-04T14:00:00Z',
        zone: 'UTC',
        minutes: 30,
        connectionId,
        version: 0,
      },
    });
    const connections = [{ id: 'known', alias: 'Mentor' }];
    lane.seen.set('api/connections', new HttpResponse({ body: { connections } }));
    const { says } = await open(aNewCase, held, contact('known'), contact('unknown'));
    await says('Session, K-15, Individual, Wednesday 4 March, 14:00, 50 min, Held');
    await says('Contact, Mentor, Wednesday 4 March, 14:00, 30 min');
    await says('Contact, Wednesday 4 March, 14:00, 30 min');
    lane.seen.clear();
  });

  it('takes back what may have arrived by removing it there too', async () => {
    const { server, store, press, says } = await open(leave);
    await press(/^Take back: Leave/);
    await says('Leave, removed');
    expect(store.rows).toHaveLength(2);
    server.isAway = false;
    await press('Try now');
    await says('Everything has arrived.');
    expect(server.heard.map(({ method }) => method)).toEqual(['PUT', 'DELETE']);
    expect(store.rows).toEqual([]);
  });

  it('shows both versions of a conflict and writes mine over the other, or leaves it', async () => {
    const current = { ...leave.body, lastDay: '2026-03-05', version: 4 };
    const problem = { ...plainProblem('changed-elsewhere', 409), current };
    const { server, press, flush, says } = await open(leave);
    server.isAway = false;
    server.answer = () => ({ kind: 'refused', problem });
    await flush();
    await says(/Elsewhere\s*Wednesday 4 March to Thursday 5 March/);
    await says(/Here\s*Wednesday 4 March to Friday 6 March/);
    server.answer = ({ body }) => ({ kind: 'kept', body });
    await press('Keep mine instead');
    await says('Nothing waits.');
    expect(server.heard.at(-1)).toMatchObject({ path: leave.path, body: { version: 4 } });
  });

  it('leaves what was removed elsewhere removed, or logs mine as something new', async () => {
    const problem = { ...plainProblem('changed-elsewhere', 409), current: null };
    for (const choice of ['Leave it removed', 'Log mine anew']) {
      TestBed.resetTestingModule();
      const { server, store, press, flush, says } = await open(leave);
      server.isAway = false;
      server.answer = ({ path, body }) =>
        path === leave.path ? { kind: 'refused', problem } : { kind: 'kept', body };
      await flush();
      await says(choice);
      await press(choice);
      await says('Nothing waits.');
      expect(store.rows).toEqual([]);
      const last = server.heard.at(-1);
      expect(last?.path === leave.path).toBe(choice === 'Leave it removed');
      if (choice === 'Log mine anew') expect(last?.body).toMatchObject({ version: 0 });
    }
  });

  it('keeps what was refused as it was written, says what to correct, and where', async () => {
    const problem = {
      ...plainProblem('invalid-input', 400),
      detail: 'Choose a day in 1970 or later.',
    };
    const { server, store, page, press, flush, says } = await open(leave);
    server.isAway = false;
    server.answer = () => ({ kind: 'refused', problem });
    await flush();
    await says('Choose a day in 1970 or later.');
    const way = getByRole(page, 'link', { name: 'Log it anew' });
    expect(way.getAttribute('href')).toBe('/account/leave');
    await press('Take it back');
    await says('Nothing waits.');
    expect(store.rows).toEqual([]);
    expect(server.heard.map(({ method }) => method)).not.toContain('DELETE');
  });

  it('says what waits behind a case that was refused, leads to it, and sends all once it is corrected', async () => {
    const refused = { ...plainProblem('invalid-input', 400), detail: 'Choose another code.' };
    const { server, page, flush, says } = await open(aNewCase, held);
    server.isAway = false;
    server.answer = ({ path, body }) =>
      path === aNewCase.path
        ? { kind: 'refused', problem: refused }
        : { kind: 'kept', body: body ?? {} };
    await flush();
    await says('Choose another code.');
    await says('One entry that names it waits behind it.');
    await says('Waits behind: Case, K-15, individual, 50 min, every week');
    expect(server.heard.map(({ path }) => path)).toEqual([aNewCase.path]);
    const way = getByRole(page, 'link', { name: /^Open it: Case, K-15/ });
    expect(way.getAttribute('href')).toBe(`/${aNewCase.path}`);
    server.answer = ({ body }) => ({ kind: 'kept', body });
    const corrected = { ...aNewCase, body: { ...aNewCase.body, code: 'K-16', version: 1 } };
    await TestBed.inject(Outbox).keep(INES, corrected);
    await flush();
    await says('Nothing waits.');
    expect(server.heard.slice(1)).toMatchObject([
      { path: aNewCase.path, body: { code: 'K-16', version: 0 } },
      { path: held.path },
    ]);
  });

  it('sends a session under a case that was taken back, which the server may refuse in its own words', async () => {
    const refused = plainProblem('invalid-input', 400);
    const { visit, server, press, flush, says } = await open(aNewCase, held);
    server.isAway = false;
    server.answer = ({ path }) => ({
      kind: 'refused',
      problem:
        path === held.path
          ? { ...refused, fields: [{ path: 'caseId', message: 'Choose one.' }] }
          : refused,
    });
    await flush();
    await press('Take it back');
    await says('Choose one.');
    await press(/^Open it: Session, Individual/);
    await soon(visit, () => getByRole(document.body, 'dialog', { name: 'Change a session' }));
  });

  it('lets what names a case that is logged anew name the new one', async () => {
    const removedElsewhere = { ...plainProblem('changed-elsewhere', 409), current: null };
    const { server, press, flush, says } = await open(aNewCase, held);
    server.isAway = false;
    server.answer = ({ path, body }) =>
      path === aNewCase.path
        ? { kind: 'refused', problem: removedElsewhere }
        : { kind: 'kept', body: body ?? {} };
    await flush();
    await press('Log mine anew');
    await says('Nothing waits.');
    const [, anew, session] = server.heard;
    expect(anew?.path).not.toBe(aNewCase.path);
    expect(session).toMatchObject({ path: held.path, body: { caseId: anew?.path.split('/')[1] } });
    expect(server.heard).toHaveLength(3);
  });

  it.each<[string, Write]>([
    ['given to no case', { ...held, body: { ...held.body, caseId: null, version: 1 } }],
    ['removed', { ...held, method: 'DELETE', body: null }],
  ])('leaves a session that was %s since as it was left', async (_, later) => {
    const removedElsewhere = { ...plainProblem('changed-elsewhere', 409), current: null };
    const { server, press, flush, says } = await open(aNewCase, held, later);
    server.isAway = false;
    server.answer = ({ path, body }) =>
      path === aNewCase.path
        ? { kind: 'refused', problem: removedElsewhere }
        : { kind: 'kept', body: body ?? {} };
    await flush();
    await press('Log mine anew');
    await says('Nothing waits.');
    const [, , first, last] = server.heard;
    expect(first).toMatchObject({ path: held.path, body: { version: 0 } });
    expect(last).toMatchObject(later);
  });

  it('loses no session of a series that is begun anew', async () => {
    const removedElsewhere = { ...plainProblem('changed-elsewhere', 409), current: null };
    const series: Write = {
      method: 'PUT',
      path: `series/${ID}`,
      body: {
        rhythm: { unit: 'week', every: 1, weekdays: [3] },
        firstOn: '2026-03-04',
        lastOn: null,
        at: '14:00',
        minutes: 50,
        caseId: null,
        version: 2,
      },
    };
    const one = {
      ...held,
      body: { ...held.body, caseId: null, series: { id: ID, on: '2026-03-04' } },
    };
    const { server, press, flush, says } = await open(series, one);
    server.isAway = false;
    server.answer = ({ path, body }) =>
      path === series.path
        ? { kind: 'refused', problem: removedElsewhere }
        : { kind: 'kept', body: body ?? {} };
    await flush();
    await press('Log mine anew');
    await says('Nothing waits.');
    expect(
      server.heard
        .slice(1)
        .map(({ path }) => path)
        .toSorted(),
    ).toEqual([expect.stringMatching(/^series\//), held.path]);
  });
});
