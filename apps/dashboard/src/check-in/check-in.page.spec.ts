import { TestBed } from '@angular/core/testing';
import { getAllByRole, getByRole, getByText, queryByRole } from '@testing-library/dom';
import type { CheckIn } from '@understory/contracts';
import { Visit } from '../shell/spec-support';
import { checkInRoutes } from './check-in.routes';
import { SKIPPED, checkIn, checkIns, twentyWeeks } from './spec-check-ins';

const ROUTES = [{ path: 'check-in', children: checkInRoutes }];

async function opened(body: object = checkIns(...twentyWeeks())): Promise<Visit> {
  const visit = await Visit.create(ROUTES);
  await visit.open('/check-in');
  await visit.answer('GET', 'api/check-ins', body);
  return visit;
}

afterEach(() => localStorage.clear());

describe('how I am, against my own range', () => {
  it('says what is usual and what is not, with five lines as evidence', async () => {
    const { page } = await opened();
    expect(getByRole(page, 'heading', { level: 1 }).textContent).toBe(
      'How I am, against my own range',
    );
    expect(page.querySelector('.sentence')?.textContent?.replace(/\s+/g, ' ').trim()).toBe(
      'Four of five lines are as usual. You have kept more to yourself.',
    );
    expect(getAllByRole(page, 'img').map((line) => line.getAttribute('aria-label'))).toEqual([
      'Energy is within your usual range. Now 3 of 4. Your usual runs from 2 to 4.',
      'You have kept more to yourself for eight check-ins. Eight answers in a row above your own average.',
      'Alone with the work, as often as usual. Now 1 of 4. Your usual runs from 0 to 2.',
      'People felt like demands, as usual. Now 1 of 4. Your usual runs from 0 to 2.',
      'A need felt too much, as often as usual. Now 1 of 4. Your usual runs from 0 to 2.',
    ]);
    expect(page.querySelectorAll('.noticed')).toHaveLength(8);
  });

  it('has a table twin, in which a skipped week holds no value', async () => {
    const visit = await opened(
      checkIns(checkIn(2, { energy: 0 }), checkIn(1, SKIPPED), checkIn(0, { alone: null })),
    );
    getByRole(visit.page, 'button', { name: 'Show as table' }).click();
    await visit.settle();
    const rows = getAllByRole(getByRole(visit.page, 'table'), 'row').map((row) =>
      [...row.children].map((cell) => cell.textContent?.trim()),
    );
    expect(rows).toEqual([
      [
        'Day',
        'Energy',
        'Kept to yourself',
        'Alone with the work',
        'People felt like demands',
        'A need felt too much',
      ],
      ['9 Oct 2026', '3', '1', 'open', '1', '1'],
      ['2 Oct 2026', 'skipped'],
      ['25 Sept 2026', '0', '1', '1', '1', '1'],
    ]);
    expect(queryByRole(visit.page, 'img')).toBeNull();
  });

  it('explains in its key what is drawn, and nothing else', async () => {
    const keyOf = ({ page }: Visit) =>
      [...page.querySelectorAll('.key span')].map((each) => each.textContent?.trim());
    expect(keyOf(await opened())).toEqual([
      'your own usual range',
      'usual variation',
      'worth noticing',
    ]);
    TestBed.resetTestingModule();
    const few = await opened(checkIns(checkIn(1, SKIPPED), checkIn(0)));
    expect(keyOf(few)).toEqual(['usual variation', expect.stringContaining('skipped')]);
  });

  it('does not call few answers low', async () => {
    const { page } = await opened(checkIns(checkIn(1), checkIn(0)));
    expect(page.textContent).toContain('Not enough yet. That is unknown, not low.');
    expect(page.textContent).toContain('Your usual range shows from ten answers on; two so far.');
  });

  it.each([
    [[checkIn(1)], 'Check in, under two minutes'],
    [[checkIn(1), checkIn(0, { alone: null })], 'Go on with this week’s check-in'],
    [[checkIn(1), checkIn(0)], 'Change this week’s check-in'],
    [[checkIn(1), checkIn(0, SKIPPED)], 'This week after all'],
  ])('offers what this week holds: %#', async (rows, name) => {
    const { page } = await opened(checkIns(...rows));
    expect(getByRole(page, 'link', { name }).getAttribute('href')).toBe('/check-in/week/1');
  });

  it.each<[string, CheckIn[], string | null]>([
    [
      'nothing was said of it after others',
      [checkIn(3), checkIn(0)],
      '/check-in/week/1?week=2026-09-28',
    ],
    ['it was skipped', [checkIn(3), checkIn(1, SKIPPED)], null],
    ['there was none before it', [checkIn(0)], null],
  ])('offers the week before where it is open: %s', async (_, rows, way) => {
    const { page } = await opened(checkIns(...rows));
    const link = queryByRole(page, 'link', { name: 'Last week is open: fill it in' });
    expect(link?.getAttribute('href') ?? null).toBe(way);
  });

  it('begins with one question where nothing was answered yet', async () => {
    const { page } = await opened(checkIns());
    expect(getByText(page, /How are you, this week\?/)).toBeTruthy();
    expect(queryByRole(page, 'img')).toBeNull();
    expect(getByRole(page, 'link', { name: /^Check in,/ })).toBeTruthy();
  });

  it('shows one’s own lines to oneself', async () => {
    const { page } = await opened(checkIns(checkIn(0, { note: 'Long days.' })));
    expect(getByText(page, 'Long days.')).toBeTruthy();
  });

  it('says so when the server is away, and asks again', async () => {
    const visit = await Visit.create(ROUTES);
    await visit.open('/check-in');
    await visit.refuse('GET', 'api/check-ins', 'unavailable');
    getByRole(visit.page, 'button', { name: 'Try again' }).click();
    await visit.settle();
    await visit.answer('GET', 'api/check-ins', checkIns(checkIn(0)));
    expect(getAllByRole(visit.page, 'img')).toHaveLength(5);
  });
});
