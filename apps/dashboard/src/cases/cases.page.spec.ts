import { TestBed } from '@angular/core/testing';
import { getByRole, getByText, queryByRole, within } from '@testing-library/dom';
import type { CaseLately } from '@understory/contracts';
import { clockAt } from '../today/spec-support';
import { lane } from '../shell/outbox-lane';
import { INES, Visit } from '../shell/spec-support';
import { CasesPage } from './cases.page';
import { aCase } from './spec-cases';

async function open(cases: readonly CaseLately[] | null) {
  TestBed.configureTestingModule({ providers: [clockAt('12:44')] });
  const visit = await Visit.create([{ path: 'cases', component: CasesPage }]);
  await visit.open('/cases');
  visit.answerWho(INES);
  await visit.settle();
  if (cases) await visit.answer('GET', 'api/cases', { cases });
  return { visit, page: visit.page };
}

const rowsOf = (page: HTMLElement, section: string) =>
  within(getByRole(page, 'region', { name: section }))
    .getAllByRole('link')
    .map((link) => link.textContent?.replaceAll(/\s+/g, ' ').trim());

describe('CasesPage', () => {
  it('shows those that go on, rest and have ended apart, each with what is known', async () => {
    const { page } = await open([
      aCase('C-07', { kind: 'couple', minutes: 80, acuity: 'complex', rhythmDays: 14 }),
      aCase('K-14', { isTraumaFocused: true, lastHeldOn: null, nextOn: null }),
      aCase('N-1', { startsOn: '2026-12-01' }),
      aCase('P-2', { pauses: [{ from: '2026-11-01', to: null }] }),
      aCase('E-3', { endsOn: '2025-10-30', lastHeldOn: '2025-10-28' }),
    ]);
    expect(page.textContent).toContain('Three cases go on. One is paused, one has ended.');
    expect(rowsOf(page, 'Going on')).toEqual([
      'C-07 Couple, 1 h 20, complex, every two weeks Last held 17 November. Next today.',
      'K-14 Individual, 50 min, trauma-focused, every week Not held yet. Nothing is planned.',
      'N-1 Individual, 50 min, every week Begins on 1 December.',
    ]);
    expect(rowsOf(page, 'Paused')[0]).toContain('Paused since 1 November. Last held 17 November.');
    expect(rowsOf(page, 'Ended')[0]).toContain(
      'Ended on 30 October 2025. Last held 28 October 2025.',
    );
  });

  it('says of a case that it waits to be sent', async () => {
    const known = aCase('K-14');
    lane.waiting.set(new Set([known.id]));
    const { page } = await open([known, aCase('K-15')]);
    expect(rowsOf(page, 'Going on')).toEqual([
      'K-14 Individual, 50 min, every week Waits to be sent. Last held 17 November. Next today.',
      'K-15 Individual, 50 min, every week Last held 17 November. Next today.',
    ]);
    lane.waiting.set(new Set());
  });

  it('begins those that have ended with the latest', async () => {
    const { page } = await open([
      aCase('A-1', { endsOn: '2026-05-28', lastHeldOn: '2026-05-28' }),
      aCase('B-2', { endsOn: '2026-10-30', lastHeldOn: null }),
    ]);
    expect(rowsOf(page, 'Ended').map((row) => row?.split('every week ')[1])).toEqual([
      'Ended on 30 October. No session was held.',
      'Ended on 28 May.',
    ]);
  });

  it('begins short where many have ended', async () => {
    const ended = Array.from({ length: 7 }, (_, index) =>
      aCase(`E-${index + 1}`, { endsOn: '2026-06-30' }),
    );
    const { visit, page } = await open(ended);
    expect(page.textContent).toContain('No case goes on. Seven have ended.');
    expect(rowsOf(page, 'Ended')).toHaveLength(5);
    getByRole(page, 'button', { name: 'All seven' }).click();
    await visit.settle();
    expect(rowsOf(page, 'Ended')).toHaveLength(7);
  });

  it('says how a first case helps', async () => {
    const { page } = await open([]);
    expect(page.textContent).toContain('No cases yet.');
    const add = getByRole(page, 'link', { name: 'Add a case' });
    expect(add.getAttribute('href')).toBe('/cases/new');
  });

  it('says when it cannot be read, and reads again', async () => {
    const { visit, page } = await open(null);
    await visit.refuse('GET', 'api/cases', 'unavailable');
    expect(getByText(page, 'The server did not answer')).toBeTruthy();
    getByRole(page, 'button', { name: 'Try again' }).click();
    await visit.settle();
    await visit.answer('GET', 'api/cases', { cases: [aCase('K-14')] });
    expect(queryByRole(page, 'alert')).toBeNull();
    expect(rowsOf(page, 'Going on')).toHaveLength(1);
  });
});
