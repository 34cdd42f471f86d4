import {
  getAllByRole,
  getByLabelText,
  getByRole,
  getByText,
  queryByRole,
  within,
} from '@testing-library/dom';
import type { Inventory, InventoryAnswers } from '@understory/contracts';
import { CBI_ITEMS } from '@understory/domain';
import { INES, Visit, refusal, type } from '../shell/spec-support';
import { Session } from '../shell/session';
import { TestBed } from '@angular/core/testing';
import { signal } from '@angular/core';
import { checkInRoutes } from './check-in.routes';
import { inventories, inventory } from './spec-check-ins';

const ROUTES = [{ path: 'check-in', children: checkInRoutes }];
const SETTINGS = { restFrom: 'check-in', clientWord: 'patients', version: 1 };

/** The same answer to every item. */
const every = (answer: 0 | 25 | 50 | 75 | 100): InventoryAnswers =>
  Object.fromEntries(CBI_ITEMS.map(({ id }) => [id, answer]));

async function opened(rows: Inventory[], nextFrom: string | null = null): Promise<Visit> {
  TestBed.configureTestingModule({
    providers: [{ provide: Session, useValue: { person: signal(INES), renew: () => false } }],
  });
  const visit = await Visit.create(ROUTES);
  await visit.open('/check-in/inventory');
  await visit.answer('GET', 'api/inventories', inventories(rows, nextFrom));
  return visit;
}

async function filling(rows: Inventory[], id: string, part = 1): Promise<Visit> {
  const visit = await Visit.create(ROUTES);
  await visit.open(`/check-in/inventory/${id}/${part}`);
  await visit.answer('GET', 'api/inventories', inventories(rows));
  await visit.answer('GET', 'api/check-in-settings', SETTINGS);
  return visit;
}

async function press(visit: Visit, name: string): Promise<void> {
  getByRole(visit.page, 'button', { name }).click();
  await visit.settle();
}

async function kept(visit: Visit) {
  const put = visit.server.expectOne(({ method }) => method === 'PUT');
  const { body, url } = put.request;
  put.flush({ ...body, id: url.split('/').at(-1), version: body.version + 1 });
  await visit.settle();
  return body;
}

const sentence = ({ page }: Visit) =>
  page.querySelector('.sentence')?.textContent?.replace(/\s+/g, ' ').trim();

describe('the monthly inventory', () => {
  it('says what it is, whose it is and who sees it, before it is begun', async () => {
    const { page } = await opened([]);
    expect(getByRole(page, 'link', { name: 'Fill it in' }).getAttribute('href')).toMatch(
      /^\/check-in\/inventory\/[0-9a-f-]{36}\/1$/,
    );
    const about = getByText(page, 'What it is, and who sees it').closest('section');
    expect(about?.textContent).toMatch(/It is not a diagnosis\./);
    expect(about?.textContent).toMatch(/Nobody but you/);
    expect(about?.textContent).toMatch(/public domain/);
    expect(queryByRole(page, 'table')).toBeNull();
  });

  it('tells each score beside one’s own earlier ones, with its band, and no total', async () => {
    const before = inventory({ on: '2026-08-01', answers: every(50) });
    const now = inventory({
      id: '0192f0c0-0000-7000-8000-000000000202',
      answers: { ...every(50), P1: 75, P2: 75, C1: 75, C2: 75, C3: 75, C4: 75, C5: 75 },
    });
    const visit = await opened([before, now]);
    expect(sentence(visit)).toContain('More than the inventory moves by itself.');
    const text = visit.page.querySelector('.scores')?.textContent?.replace(/\s+/g, ' ');
    expect(text).toContain('A change of 8 points is within what this inventory moves by itself.');
    expect(text).toContain('58.3 of 100.');
    expect(text).toContain('The same as your own earlier ones.');
    expect(text).toContain('Risen by 21 points from your own earlier ones');
    const rows = within(getByRole(visit.page, 'table')).getAllByRole('row');
    expect(rows.map((row) => row.textContent?.replace(/\s+/g, ' ').trim())).toEqual([
      'DayPersonalWork-relatedClient-relatedDelete',
      expect.stringContaining('1 Sept 2026'),
      expect.stringContaining('1 Aug 2026'),
    ]);
    expect(visit.page.textContent).not.toMatch(/\btotal\b(?!\.)/);
  });

  it('does not make a number of too few answers', async () => {
    const { page } = await opened([inventory({ answers: { P1: 50, P2: 50 } })]);
    expect(page.querySelectorAll('.scores dd')).toHaveLength(3);
    expect(page.textContent).toContain('Too few answers for a number. That is unknown, not low.');
    expect(page.querySelector('td.n')?.textContent).toBe('not known');
  });

  it('shows help before anything else from 75 on', async () => {
    const { page } = await opened([inventory({ answers: every(75) })]);
    const [first] = getAllByRole(page, 'heading', { level: 2 });
    expect(first?.textContent).toBe('First, someone beside you');
    expect(getByRole(page, 'link', { name: 'Call Samaritans, 116 123' })).toBeTruthy();
    expect(getByRole(page, 'link', { name: 'Need help now' }).getAttribute('href')).toBe('/help');
  });

  it('shows no help list below', async () => {
    const { page } = await opened([inventory()]);
    expect(page.textContent).not.toContain('First, someone beside you');
  });

  it('says from when on the next can be filled in', async () => {
    const { page } = await opened([inventory()], '2026-10-29');
    expect(getByText(page, /The next one can be filled in from 29 October 2026\./)).toBeTruthy();
    expect(queryByRole(page, 'link', { name: 'Fill it in' })).toBeNull();
    const earlier = getByRole(page, 'link', { name: 'Fill in one of an earlier day' });
    expect(earlier.getAttribute('href')).toMatch(/^\/check-in\/inventory\/[0-9a-f-]{36}\/1$/);
  });

  it('goes on with one that is not finished, which counts nowhere yet', async () => {
    const begun = inventory({ isFinished: false });
    const { page } = await opened([begun]);
    const link = getByRole(page, 'link', { name: 'Go on, 6 of 19 answered' });
    expect(link.getAttribute('href')).toBe(`/check-in/inventory/${begun.id}/1`);
    expect(queryByRole(page, 'table')).toBeNull();
  });

  it('deletes one, and brings it back', async () => {
    const row = inventory();
    const visit = await opened([row]);
    await press(visit, 'Delete the one of 1 September 2026');
    await visit.answer('DELETE', `api/inventories/${row.id}`, null);
    await visit.answer('GET', 'api/inventories', inventories([]));
    await press(visit, 'Undo');
    expect(await kept(visit)).toMatchObject({ answers: row.answers, isFinished: true, version: 2 });
  });
});

describe('filling in the inventory', () => {
  const id = '0192f0c0-0000-7000-8000-000000000303';

  it('asks part by part, with the word in use for clients', async () => {
    const visit = await filling([], id);
    const asked: number[] = [];
    for (const part of [1, 2, 3]) {
      asked.push(getAllByRole(visit.page, 'group').length);
      if (part < 3) await press(visit, 'Next');
    }
    expect(asked).toEqual([6, 7, 6]);
    expect(visit.page.textContent).toContain('Are you tired of working with patients?');
  });

  it('keeps every answer at once and goes on from it, lowest answer first', async () => {
    const visit = await filling([], id);
    const tired = getByRole(visit.page, 'group', { name: /How often do you feel tired\?/ });
    const names = within(tired)
      .getAllByRole('radio')
      .map((each) => each.getAttribute('aria-label'));
    expect(names).toEqual(['Never, or almost never', 'Seldom', 'Sometimes', 'Often', 'Always']);
    getByRole(tired, 'radio', { name: 'Often' }).click();
    await visit.settle();
    expect(await kept(visit)).toEqual({
      on: '2026-10-09',
      answers: { P1: 75 },
      isFinished: false,
      version: 0,
    });
    getByRole(tired, 'radio', { name: 'Often' }).click();
    await visit.settle();
    const { answers, version } = await kept(visit);
    expect([answers, version]).toEqual([{}, 1]);
  });

  it('counts it when it is finished, and says what is open', async () => {
    const begun = inventory({ id, isFinished: false });
    const visit = await filling([begun], id, 3);
    expect(visit.page.textContent).toContain('13 of 19 are open.');
    expect(visit.page.textContent).toContain('It counts for 1 September 2026.');
    await press(visit, 'Finish');
    expect(await kept(visit)).toMatchObject({ on: '2026-09-01', isFinished: true, version: 1 });
    await visit.answer('GET', 'api/inventories', inventories([inventory({ id })]));
    expect(visit.page.textContent).toContain('Filled in: the inventory');
  });

  it('keeps its day when one is changed later', async () => {
    const visit = await filling([inventory({ id })], id, 3);
    await press(visit, 'Finish');
    expect(await kept(visit)).toMatchObject({ on: '2026-09-01', isFinished: true });
  });

  describe('of a day that is chosen', () => {
    const day = ({ page }: Visit) => getByLabelText<HTMLInputElement>(page, 'The day it is of');
    async function move(visit: Visit, to: string): Promise<void> {
      type(day(visit), to);
      day(visit).dispatchEvent(new Event('change'));
      await visit.settle();
    }

    it('is today, or the latest day that is far enough from the others', async () => {
      expect(day(await filling([], id)).value).toBe('2026-10-09');
      TestBed.resetTestingModule();
      const visit = await filling([inventory({ on: '2026-09-20' })], id);
      expect(day(visit).value).toBe('2026-08-23');
      expect(day(visit).max).toBe('2026-10-09');
    });

    it('is kept with what was answered, and says why it is not taken', async () => {
      const visit = await filling([], id);
      await move(visit, '2026-09-15');
      visit.server.verify();
      await move(visit, '');
      expect(visit.page.querySelector('.wrong')?.textContent).toBe(
        'Choose a day. Until then it counts for 15 September 2026.',
      );
      const tired = getByRole(visit.page, 'group', { name: /How often do you feel tired\?/ });
      within(tired).getByRole('radio', { name: 'Often' }).click();
      await visit.settle();
      expect(await kept(visit)).toMatchObject({ on: '2026-09-15', isFinished: false, version: 0 });
      await move(visit, '2026-09-14');
      const message = 'Choose a day no later than 9 October 2026.';
      const fields = [{ path: 'on', message }];
      const problem = { ...refusal('invalid-input'), detail: message, fields };
      await visit.refuse('PUT', `api/inventories/${id}`, problem);
      expect(day(visit).getAttribute('aria-invalid')).toBe('true');
      expect(visit.page.querySelector('.wrong')?.textContent).toBe(message);
      expect(getByRole(visit.page, 'status').textContent).toBe(message);
      expect(queryByRole(visit.page, 'button', { name: 'Try again' })).toBeNull();
      await move(visit, '2026-09-13');
      expect(await kept(visit)).toMatchObject({
        on: '2026-09-13',
        answers: { P1: 75 },
        version: 1,
      });
      expect(day(visit).getAttribute('aria-invalid')).toBeNull();
    });
  });

  it('leaves nothing behind where nothing was answered', async () => {
    const visit = await filling([], id, 3);
    await press(visit, 'Finish');
    await visit.answer('GET', 'api/inventories', inventories([]));
    expect(visit.page.textContent).not.toContain('Filled in');
  });

  it('says why it was refused', async () => {
    const visit = await filling([inventory({ id, isFinished: false })], id, 3);
    await press(visit, 'Finish');
    await visit.refuse('PUT', `api/inventories/${id}`, {
      type: 'about:blank',
      title: 'Something does not fit yet',
      status: 400,
      code: 'invalid-input',
      detail: 'Choose 2026-10-29 or later.',
    });
    expect(getByRole(visit.page, 'alert').textContent).toContain('Choose 2026-10-29 or later.');
  });
});

it('shows both versions of an inventory that another device went on with, and keeps mine', async () => {
  const mine = inventory({ isFinished: false, answers: { P1: 75 } });
  const visit = await filling([mine], mine.id);
  const tired = getByRole(visit.page, 'group', { name: /^How often do you feel tired/ });
  within(tired).getByRole('radio', { name: 'Always' }).click();
  await visit.settle();
  const current = { ...mine, answers: { P1: 75, P2: 50 }, version: 4 };
  const url = `api/inventories/${mine.id}`;
  await visit.refuse('PUT', url, { ...refusal('changed-elsewhere'), current });
  const both = getByRole(visit.page, 'alert').textContent;
  expect(both).toContain('2 of 19 answered. How often do you feel tired? Often.');
  expect(both).toContain('1 of 19 answered. How often do you feel tired? Always.');
  await press(visit, 'Keep mine instead');
  expect(await kept(visit)).toMatchObject({ answers: { P1: 100 }, version: 4 });
});
