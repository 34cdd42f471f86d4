import { getAllByRole, getByRole, getByText } from '@testing-library/dom';
import type { PastWarning } from '@understory/contracts';
import { Visit } from '../shell/spec-support';
import { warningsRoutes } from './warnings.routes';

const CLEARED: PastWarning = {
  id: '1',
  code: 'W1',
  connectionId: null,
  what: 'Your peer trio has grown thin.',
  raisedOn: '2026-11-03',
  toldOn: '2026-11-04',
  endedOn: '2026-11-18',
  endedAs: 'cleared',
  endedBy: 'contact',
};
const WITHDRAWN: PastWarning = {
  ...CLEARED,
  ...{ id: '2', toldOn: null, endedOn: '2026-12-03', endedAs: 'withdrawn', endedBy: 'entry' },
};

async function opened(): Promise<Visit> {
  const visit = await Visit.create([{ path: 'warnings', children: warningsRoutes }]);
  await visit.open('/warnings/past');
  return visit;
}

it('says since when each stood, when it was told and how it ended', async () => {
  const visit = await opened();
  await visit.answer('GET', 'api/warnings/past', { warnings: [WITHDRAWN, CLEARED] });
  const [withdrawn, cleared] = getAllByRole(visit.page, 'listitem');
  expect(withdrawn?.textContent).toContain('withdrawn on 3 December');
  expect(withdrawn?.textContent).toContain('Raised on 3 November.');
  expect(cleared?.textContent).toContain('Raised on 3 November, told on 4 November.');
  expect(cleared?.textContent).toContain('Cleared by a contact on 18 November.');
});

it('says so where none has ended', async () => {
  const visit = await opened();
  await visit.answer('GET', 'api/warnings/past', { warnings: [] });
  getByText(visit.page, 'No warning has ended yet', { exact: false });
  expect(visit.page.querySelectorAll('.sentence')).toHaveLength(1);
});

it('says so when the server is away', async () => {
  const visit = await opened();
  await visit.refuse('GET', 'api/warnings/past', 'unavailable');
  expect(getByRole(visit.page, 'alert').textContent).toContain('The server did not answer');
});
