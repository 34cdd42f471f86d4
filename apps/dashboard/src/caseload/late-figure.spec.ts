import { getByRole, queryByRole, within } from '@testing-library/dom';
import { Visit } from '../shell/spec-support';
import { caseloadRoutes } from './caseload.routes';
import { aCaseload, anAgreement, dayOf, weeksOf } from './spec-support';

const LATE = [
  { on: dayOf(3), at: '18:45' },
  { on: dayOf(3, 2), at: '19:10' },
  { on: dayOf(1), at: '18:31' },
];

async function opened(changes: Parameters<typeof aCaseload>[0]): Promise<HTMLElement> {
  const visit = await Visit.create([{ path: 'caseload', children: caseloadRoutes }]);
  await visit.open('/caseload');
  await visit.answer('GET', 'api/caseload', aCaseload(changes));
  await visit.settle();
  return visit.page;
}
const plain = (element: Element | null) => element?.textContent?.replaceAll(/\s+/g, ' ').trim();
const agreed = [anAgreement({ lastAppointment: '18:30' })];

beforeEach(() => localStorage.clear());

describe('sessions after the last appointment', () => {
  it('are counted in a sentence, drawn by week, in a table and a file', async () => {
    localStorage.setItem('understory.tables-first', 'yes');
    const page = await opened({ agreements: agreed, lateStarts: LATE, days: weeksOf(4) });
    const figure = getByRole(page, 'figure', { name: 'Three sessions began after 18:30' });
    expect(figure.textContent).toContain(
      'Of 80 that were held in these weeks. The latest: Wednesday 4 November, 19:10.',
    );
    const rows = within(within(figure).getByRole('table')).getAllByRole('row').map(plain);
    expect(rows).toContain('2 Nov20219:10');
    expect(rows).toContain('9 Nov200–');
    expect(rows).toContain('12 Octnone logged––');
    expect(within(figure).getByRole('button', { name: /^Download data, CSV/ })).toBeTruthy();
  });

  it('are said by what was agreed for their day where that has changed', async () => {
    const later = anAgreement({ effectiveFrom: dayOf(2), lastAppointment: '19:00' });
    const page = await opened({ agreements: [...agreed, later], lateStarts: LATE.slice(0, 1) });
    getByRole(page, 'figure', { name: 'One session began after the last appointment agreed on' });
  });

  it('need no drawing where there was none', async () => {
    const page = await opened({ agreements: agreed });
    const figure = getByRole(page, 'figure', { name: 'No sessions began after 18:30' });
    expect(within(figure).queryByRole('img')).toBeNull();
    expect(within(figure).getByRole('button', { name: 'Show as table' })).toBeTruthy();
  });

  it('are nothing to speak of where no last appointment is agreed', async () => {
    const page = await opened({ lateStarts: [] });
    expect(queryByRole(page, 'figure', { name: /began after/ })).toBeNull();
  });
});
