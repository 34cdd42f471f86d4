import { HttpErrorResponse } from '@angular/common/http';
import { Component, Injector } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Observable } from 'rxjs';
import { Changes } from '../shell/changes';
import { Leave } from '../shell/leave';
import { lane } from '../shell/outbox-lane';
import { Session } from '../shell/session';
import { INES, Visit } from '../shell/spec-support';
import { OUTBOX_STORE } from './keyring';
import { Outbox } from './outbox';
import { Server } from './server';
import { FakeServer, MemoryStore, soon } from './spec-support';
import { start } from './start';
import type { Write } from './waiting';

@Component({ selector: 'us-plain', template: '' })
class Plain {}

const leave: Write = { method: 'PUT', path: 'leave/1', body: { version: 0 } };

async function begin() {
  const server = new FakeServer();
  TestBed.configureTestingModule({
    providers: [
      { provide: OUTBOX_STORE, useValue: new MemoryStore() },
      { provide: Server, useValue: server },
    ],
  });
  const visit = await Visit.create([{ path: 'today', component: Plain }]);
  const left = jest.spyOn(TestBed.inject(Leave), 'to').mockImplementation();
  TestBed.inject(Session);
  await visit.open('/today');
  visit.answerWho(INES);
  await visit.settle();
  start(TestBed.inject(Injector));
  await soon(visit, () => expect(server.keys).toHaveLength(1));
  const who = async (me: typeof INES | null) => {
    void TestBed.inject(Session).reload();
    await visit.settle();
    visit.answerWho(me);
    await visit.settle();
  };
  return { visit, server, left, who };
}

describe('what works without being asked', () => {
  it('sends what waits once its person has signed in again on the same page', async () => {
    const { visit, server, left, who } = await begin();
    server.answer = () => ({ kind: 'signed-out' });
    await TestBed.inject(Outbox).keep(INES, leave);
    expect(await TestBed.inject(Outbox).flush()).toBe('signed-out');
    server.answer = ({ body }) => ({ kind: 'kept', body });
    await who(null);
    await who(INES);
    await soon(visit, () => expect(server.heard).toHaveLength(2));
    expect(left).not.toHaveBeenCalled();
  });

  it.each([
    ['the network is back', () => dispatchEvent(new Event('online'))],
    ['the page is looked at', () => document.dispatchEvent(new Event('visibilitychange'))],
  ])('sends it at once when %s', async (_, happens) => {
    await begin();
    const flush = jest.spyOn(TestBed.inject(Outbox), 'flush');
    happens();
    expect(flush).toHaveBeenCalledTimes(1);
  });

  it('asks again for what could not be shown when the network is back', async () => {
    const { visit } = await begin();
    const changes = TestBed.inject(Changes);
    const before = changes.changed();
    dispatchEvent(new Event('online'));
    expect(changes.changed()).toBe(before);
    const answer = new Observable<never>((to) => to.error(new HttpErrorResponse({ status: 503 })));
    lane.read?.('api/log?from=a', answer).subscribe({ error: () => undefined });
    await visit.settle();
    dispatchEvent(new Event('online'));
    expect(changes.changed()).toBe(before + 1);
  });

  it('begins once, however often a page says that it stands', async () => {
    await begin();
    start(TestBed.inject(Injector));
    const flush = jest.spyOn(TestBed.inject(Outbox), 'flush');
    dispatchEvent(new Event('online'));
    expect(flush).toHaveBeenCalledTimes(1);
  });

  it('loads the page afresh for another person, so that nothing of the first stays', async () => {
    const { left, who } = await begin();
    await who({ ...INES, id: '0192f0c0-0000-7000-8000-000000000002' });
    expect(left).toHaveBeenCalledWith('today');
  });
});
