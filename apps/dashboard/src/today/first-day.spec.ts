import { TestBed } from '@angular/core/testing';
import { getByRole, queryByRole } from '@testing-library/dom';
import type { Today } from '@understory/contracts';
import { aCase } from '../cases/spec-cases';
import { INES, Visit } from '../shell/spec-support';
import { clockAt, session, today } from './spec-support';
import { TodayPage } from './today.page';

async function open(answer: Today) {
  TestBed.configureTestingModule({ providers: [clockAt('12:44')] });
  const visit = await Visit.create([{ path: 'today', component: TodayPage }]);
  await visit.open('/today');
  visit.answerWho(INES);
  await visit.settle();
  await visit.answer('GET', 'api/today', answer);
  const press = async (name: string) => {
    getByRole(visit.page, 'button', { name }).click();
    await visit.settle();
  };
  return { visit, page: visit.page, press };
}

const held = session('11:54', { outcome: 'held' });
const lastLogAt = '2026-11-24T12:44:00Z';

describe('TodayPage, on a first day', () => {
  it('leads to bringing the week and naming who holds one up', async () => {
    const { page } = await open(today());
    expect(getByRole(page, 'link', { name: 'Bring it' }).getAttribute('href')).toBe('/bring');
    expect(getByRole(page, 'link', { name: 'Add the first' }).getAttribute('href')).toBe(
      '/connections/new',
    );
    expect(queryByRole(page, 'list', { name: 'Sessions' })).toBeNull();
  });

  it('logs on a first day as on any other, and still asks which case it was once the day is one', async () => {
    const { visit, page, press } = await open(today());
    expect(getByRole(page, 'button', { name: 'A session' })).toBeTruthy();
    await press('Ended now, 50 min');
    await visit.settle();
    const logged = visit.server.expectOne(({ url }) => url.startsWith('api/sessions/'));
    expect(logged.request.body).toMatchObject({ minutes: 50, outcome: 'held', version: 0 });
    logged.flush({});
    await visit.settle();
    await visit.settle();
    await visit.answer('GET', 'api/today', today({ sessions: [held], lastLogAt }));
    expect(page.textContent).not.toContain('A first day here.');
    expect(getByRole(page, 'list', { name: 'All marked' })).toBeTruthy();
    await visit.answer('GET', 'api/cases', { cases: [aCase('K-14')] });
    expect(getByRole(page, 'group', { name: 'Which case was it?' })).toBeTruthy();
  });

  it('leads to work that no calendar holds', async () => {
    const { page } = await open(today({ sessions: [held], lastLogAt }));
    const hrefOf = (name: string) => getByRole(page, 'link', { name }).getAttribute('href');
    expect(hrefOf('Unseen work')).toBe('/unseen-work');
    expect(hrefOf('Other time')).toBe('/other-time');
  });
});
