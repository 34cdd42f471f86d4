import { getByRole } from '@testing-library/dom';
import { Component, ViewContainerRef, signal, viewChild } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { Changes } from '../shell/changes';
import { lane } from '../shell/outbox-lane';
import { Session } from '../shell/session';
import { INES, Visit } from '../shell/spec-support';
import { OUTBOX_STORE } from './keyring';
import { Places } from './places';
import { Reads } from './reads';
import { newPair } from './sealing';
import { Server } from './server';
import { FakeServer, MemoryStore, soon } from './spec-support';

@Component({ selector: 'us-page', template: '<main><h1>Page</h1><ng-container #notes /></main>' })
class Page {
  readonly notes = viewChild('notes', { read: ViewContainerRef });
  constructor() {
    lane.frame.set(this);
  }
}

/** A tab of somebody who is signed in, after the server has gone away. */
async function tab(path: string, owner = INES.id) {
  const store = new MemoryStore();
  const server = new FakeServer();
  server.isAway = true;
  const { publicKey } = await newPair();
  await store.setDevice({ owner, timeZone: 'UTC', key: { id: 'key', publicKey }, aheadMs: 0 });
  const missing = signal<ReadonlySet<string>>(new Set());
  const names = signal({ cases: [], connections: [] });
  TestBed.configureTestingModule({
    providers: [
      { provide: OUTBOX_STORE, useValue: store },
      { provide: Server, useValue: server },
      { provide: Reads, useValue: { missing, names } },
    ],
  });
  const visit = await Visit.create([{ path: '**', component: Page }]);
  TestBed.inject(Session);
  await visit.open(path);
  TestBed.inject(Places).begin();
  await visit.settle();
  const misses = async (...urls: string[]) => {
    missing.set(new Set(urls));
    await visit.settle();
  };
  const stands = () => visit.page.querySelector('us-without-server') !== null;
  return { visit, server, misses, stands };
}

afterEach(() => lane.frame.set(null));

describe('where a page in an open tab has nothing to show', () => {
  it.each([
    ['/today', 'api/today'],
    ['/check-in', 'api/check-ins'],
  ])('%s is the page to log on all the same, until its answer has come', async (path, url) => {
    const { visit, misses, stands } = await tab(path);
    expect(stands()).toBe(false);
    await misses(url);
    await soon(visit, () => expect(visit.page.textContent).toContain('Log all the same'));
    await misses();
    expect(stands()).toBe(false);
  });

  it('another page is not, nor one that shows what it has read before', async () => {
    const { visit, misses, stands } = await tab('/caseload');
    await misses('api/today', 'api/caseload');
    expect(stands()).toBe(false);
    await TestBed.inject(Router).navigateByUrl('/check-in');
    await visit.settle();
    expect(stands()).toBe(false);
    await TestBed.inject(Router).navigateByUrl('/today?from=caseload');
    await visit.settle();
    expect(stands()).toBe(true);
  });

  it('nothing is logged for whoever was signed in on this device before', async () => {
    const { visit, misses, stands } = await tab('/today', 'somebody else');
    await misses('api/today');
    await visit.settle();
    expect(stands()).toBe(true);
    expect(visit.page.textContent).not.toMatch(/Log all the same|Nobody is signed in/);
  });

  describe('a form that is open', () => {
    async function withAForm() {
      const opened = await tab('/today');
      const { visit, misses } = opened;
      const press = async (name: string) => {
        const button = getByRole(visit.page, 'button', { name });
        button.focus();
        button.click();
        await visit.settle();
      };
      await misses('api/today', 'api/check-ins');
      await soon(visit, () => expect(visit.page.textContent).toContain('Log all the same'));
      await press('Log other time');
      const go = async (url: string) => {
        await TestBed.inject(Router).navigateByUrl(url);
        await visit.settle();
      };
      return { ...opened, press, go };
    }

    it('stays on its page until it is closed, and gives its focus to that', async () => {
      const { visit, misses, stands, press } = await withAForm();
      await misses();
      expect(stands()).toBe(true);
      await press('Log other time');
      expect(stands()).toBe(false);
      await visit.settle();
      expect(document.activeElement).toBe(getByRole(visit.page, 'heading', { name: 'Page' }));
    });

    it('goes with its page', async () => {
      const { misses, stands, go } = await withAForm();
      await misses();
      await go('/caseload');
      expect(stands()).toBe(false);
    });

    it('stays over the next page that has nothing to show, and then there', async () => {
      const { misses, stands, go } = await withAForm();
      await go('/check-in');
      expect(stands()).toBe(true);
      await misses();
      expect(stands()).toBe(true);
    });
  });

  it('the page is asked for again once the server answers', async () => {
    const { server, misses } = await tab('/today');
    const changes = TestBed.inject(Changes);
    await misses('api/today');
    server.isAway = false;
    server.log = { status: 'ok' };
    await new Promise((later) => setTimeout(later, 2_200));
    expect(changes.changed()).toBe(1);
  });
});
