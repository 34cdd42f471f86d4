import { getAllByRole, getByRole, queryByRole, within } from '@testing-library/dom';
import type { CheckIn } from '@understory/contracts';
import { Visit } from '../shell/spec-support';
import { checkInRoutes } from './check-in.routes';
import { SKIPPED, checkIn, checkIns } from './spec-check-ins';

const ROUTES = [{ path: 'check-in', children: checkInRoutes }];

async function opened(...rows: CheckIn[]): Promise<Visit> {
  const visit = await Visit.create(ROUTES);
  await visit.open('/check-in');
  await visit.answer('GET', 'api/check-ins', checkIns(...rows));
  return visit;
}

async function press(visit: Visit, name: string): Promise<void> {
  getByRole(visit.page, 'button', { name }).click();
  await visit.settle();
}

const list = ({ page }: Visit) => getByRole(page, 'list', { name: 'Week by week' });
const words = (visit: Visit) =>
  within(list(visit))
    .getAllByRole('listitem')
    .map((row) => [...(row.querySelector('.w')?.children ?? [])].map((part) => part.textContent))
    .map((parts) => parts.join(': '));

describe('check-ins week by week', () => {
  it('says of six weeks what stands in them, and of all after a tap', async () => {
    const visit = await opened(
      checkIn(4, { alone: null }),
      checkIn(3, SKIPPED),
      checkIn(1),
      checkIn(0),
    );
    expect(words(visit)).toEqual([
      'Week of 5 October: Answered for 9 October',
      'Week of 28 September: Answered for 2 October',
      'Week of 21 September: Nothing said',
      'Week of 14 September: Skipped',
      'Week of 7 September: Answered in part, for 11 September',
      'Week of 31 August: Nothing said',
    ]);
    await press(visit, 'Show earlier weeks');
    expect(words(visit)).toHaveLength(27);
    expect(queryByRole(visit.page, 'button', { name: 'Show earlier weeks' })).toBeNull();
  });

  it('leads to each of them', async () => {
    const visit = await opened(checkIn(1));
    const ways = getAllByRole(list(visit), 'link').slice(0, 2);
    expect(ways.map((way) => [way.getAttribute('aria-label'), way.getAttribute('href')])).toEqual([
      ['Change the week of 28 September', '/check-in/week/1?week=2026-09-28'],
      ['Fill in the week of 21 September', '/check-in/week/1?week=2026-09-21'],
    ]);
  });

  it('shows them where every week was skipped, and none where nothing was ever said', async () => {
    const visit = await opened(checkIn(1, SKIPPED));
    expect(words(visit)[0]).toBe('Week of 28 September: Skipped');
    expect(visit.page.textContent).toContain('How are you, this week?');
  });

  it('deletes one, keeps the focus near, and brings it back', async () => {
    const row = checkIn(1);
    const visit = await opened(row, checkIn(0));
    getByRole(visit.page, 'button', { name: 'Delete the week of 28 September' }).focus();
    await press(visit, 'Delete the week of 28 September');
    await visit.answer('DELETE', `api/check-ins/${row.id}`, null);
    await visit.answer('GET', 'api/check-ins', checkIns(checkIn(0)));
    expect(document.activeElement?.getAttribute('aria-label')).toBe(
      'Fill in the week of 28 September',
    );
    expect(visit.page.textContent).toContain('Deleted: the check-in of 2 October');
    await press(visit, 'Undo');
    const { body, url } = visit.server.expectOne(({ method }) => method === 'PUT').request;
    expect(url).toBe(`api/check-ins/${row.id}`);
    expect(body).toMatchObject({ on: row.on, energy: 3, isSkipped: false, version: 2 });
  });

  it('says so where one could not be deleted', async () => {
    const visit = await opened(checkIn(1));
    await press(visit, 'Delete the week of 28 September');
    await visit.refuse('DELETE', `api/check-ins/${checkIn(1).id}`, 'unavailable');
    expect(getByRole(visit.page, 'alert')).toBeTruthy();
    expect(words(visit)[0]).toContain('Answered');
  });
});
