import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { getByRole, queryAllByRole } from '@testing-library/dom';
import { Clock } from '../shell/clock';
import { Leave } from '../shell/leave';
import { INES, Visit } from '../shell/spec-support';
import { at, session, tie, today } from './spec-support';
import { TodayPage } from './today.page';

function mockGone(): never {
  throw new TypeError('Failed to fetch dynamically imported module');
}
jest.mock('./ended-now', () => mockGone());
jest.mock('./session-sheet', () => mockGone());
jest.mock('../connections/contact-sheet', () => mockGone());

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
  return { page: visit.page, press };
}

describe('a tap whose part stays away', () => {
  beforeEach(() => sessionStorage.clear());

  it.each([
    ['Ended now, 50 min', 'tapped ended 2026-11-24T12:44:00Z'],
    ['A session', 'tapped session '],
    ['A contact', 'tapped contact'],
  ])('loads the page afresh where trying again is in vain: %s', async (name, key) => {
    Object.assign(globalThis, { fetch: async () => ({ ok: true }) });
    const { press } = await open();
    const to = jest.spyOn(TestBed.inject(Leave), 'to').mockImplementation();
    await press(name);
    expect(to).not.toHaveBeenCalled();
    await press('Try again');
    expect(to).toHaveBeenCalledWith(location.pathname);
    expect(Object.entries(sessionStorage)).toEqual([
      [key, expect.stringMatching(`^${INES.id} \\d+ /$`)],
    ]);
  });

  it.each([
    ['is away', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['says that it cannot', async () => ({ ok: false })],
  ])('leaves the page where it is while the server %s', async (_, answer) => {
    Object.assign(globalThis, { fetch: answer });
    const { page, press } = await open();
    const to = jest.spyOn(TestBed.inject(Leave), 'to').mockImplementation();
    await press('A contact');
    await press('Try again');
    expect(to).not.toHaveBeenCalled();
    expect(sessionStorage).toHaveLength(0);
    expect(queryAllByRole(page, 'alert')).toHaveLength(1);
  });
});
