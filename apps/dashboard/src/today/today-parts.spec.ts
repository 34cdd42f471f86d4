import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { getByRole, queryAllByRole, queryByRole } from '@testing-library/dom';
import { Clock } from '../shell/clock';
import { lane } from '../shell/outbox-lane';
import { INES, Visit } from '../shell/spec-support';
import { at, session, tie, today } from './spec-support';
import { TodayPage } from './today.page';

const mockLine = { isCut: true, asked: [] as string[] };
function mockPart(name: string): unknown {
  mockLine.asked.push(name);
  if (mockLine.isCut) throw new TypeError('Failed to fetch dynamically imported module');
  return jest.requireActual(name);
}
jest.mock('./ended-now', () => mockPart('./ended-now'));
jest.mock('./session-sheet', () => mockPart('./session-sheet'));
jest.mock('../connections/contact-sheet', () => mockPart('../connections/contact-sheet'));

const usual = today({
  sessions: [session('09:00', { outcome: 'held' })],
  capacityUnits: 20,
  ties: [tie('Peer trio')],
});

async function open() {
  const now = signal(at('12:44'));
  const clock = { now, present: now, compare: () => undefined };
  TestBed.configureTestingModule({ providers: [{ provide: Clock, useValue: clock }] });
  const visit = await Visit.create([{ path: 'today', component: TodayPage }]);
  await visit.open('/today');
  visit.answerWho(INES);
  await visit.settle();
  await visit.answer('GET', 'api/today', usual);
  const press = async (name: string) => {
    getByRole(visit.page, 'button', { name }).click();
    await visit.settle();
  };
  return { visit, page: visit.page, press, now };
}

beforeEach(() => {
  mockLine.isCut = true;
  mockLine.asked = [];
  sessionStorage.clear();
  Object.assign(globalThis, { fetch: () => Promise.reject(new TypeError('Failed to fetch')) });
});
afterEach(() => {
  delete lane.stands;
});

const PARTS = ['../connections/contact-sheet', './ended-now', './session-sheet'];

describe('a tap on Today whose part does not come', () => {
  it('was asked for ahead, is heard, and logs what ended when it was tapped once trying again brings the part', async () => {
    const stands = jest.fn((ahead: () => Promise<unknown>) => void ahead());
    lane.stands = stands;
    const { visit, page, press, now } = await open();
    expect(stands).toHaveBeenCalledTimes(1);
    expect(mockLine.asked.toSorted()).toEqual(PARTS);
    await press('Ended now, 50 min');
    expect(getByRole(page, 'alert').textContent).toContain('This part could not be loaded');
    expect(document.activeElement).toBe(getByRole(page, 'button', { name: 'Try again' }));
    now.set(at('13:30'));
    await press('Try again');
    expect(queryAllByRole(page, 'alert')).toHaveLength(1);
    mockLine.isCut = false;
    await press('Try again');
    const { request } = visit.server.expectOne(({ method }) => method === 'PUT');
    expect(request.body).toMatchObject({ startsAt: '2026-11-24T11:54:00Z', minutes: 50 });
    expect(queryByRole(page, 'alert')).toBeNull();
  });

  it('opens the sheet that was asked for last, and only that', async () => {
    const { visit, page, press } = await open();
    await press('A session');
    await press('A contact');
    expect(queryAllByRole(page, 'alert')).toHaveLength(1);
    mockLine.isCut = false;
    await press('Try again');
    expect(queryAllByRole(visit.page, 'dialog')).toHaveLength(1);
    expect(page.querySelector('us-contact-sheet')).not.toBeNull();
  });

  it('is done again at its own moment once the page was loaded afresh', async () => {
    mockLine.isCut = false;
    lane.stands = (ahead) => void ahead();
    sessionStorage.setItem(
      'tapped ended 2026-11-24T12:40:00Z',
      `${INES.id} ${Date.now()} ${location.pathname}`,
    );
    const { visit } = await open();
    await visit.settle();
    const { request } = visit.server.expectOne(({ method }) => method === 'PUT');
    expect(request.body).toMatchObject({ startsAt: '2026-11-24T11:50:00Z', minutes: 50 });
    expect(sessionStorage).toHaveLength(0);
  });
});

describe('a sheet of Today', () => {
  it('opens once, however often it is tapped, and again once it was closed', async () => {
    mockLine.isCut = false;
    const { page, press, visit } = await open();
    const sheets = () => page.querySelectorAll('us-contact-sheet').length;
    const tap = () => getByRole(page, 'button', { name: 'A contact' }).click();
    tap();
    await new Promise((later) => setTimeout(later));
    tap();
    await visit.settle();
    expect(sheets()).toBe(1);
    await press('Close');
    expect(sheets()).toBe(0);
    await press('A contact');
    expect(sheets()).toBe(1);
  });
});
