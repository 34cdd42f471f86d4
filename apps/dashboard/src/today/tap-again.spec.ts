import { signal } from '@angular/core';
import { INES } from '../shell/spec-support';
import { session, today } from './spec-support';
import { type TappedPage, tapAgain } from './tap-again';

const NOW = Date.parse('2026-11-24T12:45:00Z');
const ENDED = 'tapped ended 2026-11-24T12:44:00Z';
const nine = session('09:00');

/** A page that says what is done on it. */
function onPage(isSignedIn = true) {
  const done: unknown[] = [];
  const page: TappedPage = {
    person: signal(isSignedIn ? INES : null),
    shown: signal(today({ sessions: [nine] })),
    addEndedNow: (at) => done.push(at.toString()),
    open: (one) => done.push(one?.id ?? 'a new one'),
    askWithWhom: () => done.push('a contact'),
  };
  return { page, done };
}
const tapped = (key: string, { who = INES.id, ms = NOW - 4_000, path = location.pathname } = {}) =>
  sessionStorage.setItem(key, `${who} ${ms} ${path}`);

describe('a tap before a fresh load', () => {
  beforeEach(() => sessionStorage.clear());

  it.each([
    [ENDED, '2026-11-24T12:44:00Z'],
    ['tapped contact', 'a contact'],
    ['tapped session ', 'a new one'],
    [`tapped session ${nine.id}`, nine.id],
  ])('of %s is done again, once', (key, what) => {
    const { page, done } = onPage();
    tapped(key);
    tapAgain(page, NOW);
    tapAgain(page, NOW);
    expect(done).toEqual([what]);
  });

  it('is one of several that are all done', () => {
    const { page, done } = onPage();
    sessionStorage.setItem('understory something else', 'stays');
    tapped(ENDED);
    tapped('tapped ended 2026-11-24T12:43:00Z');
    tapAgain(page, NOW);
    expect(done).toHaveLength(2);
    expect(sessionStorage).toHaveLength(1);
  });

  it.each([
    ['somebody else tapped', { who: 'marie' }],
    ['was tapped long ago', { ms: NOW - 300_000 }],
    ['was tapped on another page', { path: '/log' }],
  ])('that %s is forgotten', (_, how) => {
    const { page, done } = onPage();
    tapped(ENDED, how);
    tapAgain(page, NOW);
    expect(done).toEqual([]);
    expect(sessionStorage).toHaveLength(0);
  });

  it('opens nothing in the place of a session that is gone since', () => {
    const { page, done } = onPage();
    tapped('tapped session 0192f0c0-0000-7000-8000-00000000dead');
    tapAgain(page, NOW);
    expect(done).toEqual([]);
  });

  it('is nobody’s where nobody is signed in', () => {
    const { page, done } = onPage(false);
    tapped(ENDED, { who: 'undefined' });
    tapAgain(page, NOW);
    expect(done).toEqual([]);
  });
});
