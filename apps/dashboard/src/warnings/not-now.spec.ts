import { getByLabelText, getByRole, queryByRole, getByText } from '@testing-library/dom';
import type { Warning } from '@understory/contracts';
import { PEER, detail, ecosystem, fading } from '../connections/spec-ties';
import { LOAD_CHART } from '../shared/chart-drawing';
import { Visit } from '../shell/spec-support';
import { warningsRoutes } from './warnings.routes';

const ROUTES = [
  {
    path: 'warnings',
    children: warningsRoutes,
    providers: [{ provide: LOAD_CHART, useValue: () => Promise.resolve(() => () => undefined) }],
  },
];
const URL = `api/warnings/W1/${PEER}/snooze`;
const SNOOZE = { until: '2026-12-08', reason: 'already-planned', words: null } as const;

function standing(changes: Partial<Warning> = {}) {
  return ecosystem({ warnings: [{ ...fading(), ...changes }] });
}

async function opened(changes: Partial<Warning> = {}): Promise<Visit> {
  const visit = await Visit.create(ROUTES);
  await visit.open(`/warnings/W1/${PEER}`);
  await visit.answer('GET', 'api/ecosystem', standing(changes));
  await visit.answer('GET', `api/connections/${PEER}`, detail());
  return visit;
}

function choose(select: HTMLElement, value: string): void {
  (select as HTMLSelectElement).value = value;
  select.dispatchEvent(new Event('input', { bubbles: true }));
}

beforeEach(() => localStorage.clear());

it('lets a warning rest for two weeks with a reason, says so, and can be undone', async () => {
  const visit = await opened();
  const { page } = visit;
  expect(ecosystem().asOf).toBe('2026-11-24');
  getByRole(page, 'button', { name: 'Quiet until 8 December' }).click();
  await visit.settle();
  const put = visit.server.expectOne({ method: 'PUT', url: URL });
  expect(put.request.body).toEqual(SNOOZE);
  put.flush(SNOOZE);
  await visit.settle();
  await visit.answer('GET', 'api/ecosystem', standing({ snooze: SNOOZE }));
  expect(document.activeElement).toBe(getByRole(page, 'heading', { name: 'It rests' }));
  expect(page.textContent).toContain('Quiet until 8 December: something is planned already.');
  expect(page.textContent).toContain('The warning itself still stands.');
  getByText(page, 'It is quiet until 8 December.');
  getByRole(page, 'button', { name: 'Undo' }).click();
  await visit.settle();
  visit.server.expectOne({ method: 'DELETE', url: URL }).flush(null);
  await visit.settle();
  await visit.answer('GET', 'api/ecosystem', standing());
  getByRole(page, 'heading', { name: 'Not now' });
});

it('asks for one’s own words where none of the reasons is meant', async () => {
  const visit = await opened();
  const { page } = visit;
  getByLabelText(page, '28 days').click();
  choose(getByLabelText(page, 'Because'), 'other');
  await visit.settle();
  const button = getByRole(page, 'button', { name: 'Quiet until 22 December' });
  button.click();
  await visit.settle();
  visit.server.expectNone({ method: 'PUT', url: URL });
  const alert = getByRole(page, 'alert');
  expect(document.activeElement).toBe(alert);
  getByRole(alert, 'link', { name: 'Say why in a few words, or choose another reason.' });
  choose(getByLabelText(page, 'In your own words'), 'We moved it to January.');
  button.click();
  await visit.settle();
  const put = visit.server.expectOne({ method: 'PUT', url: URL });
  expect(put.request.body).toEqual({
    until: '2026-12-22',
    reason: 'other',
    words: 'We moved it to January.',
  });
});

it('lets one that rests speak again, and can take that back', async () => {
  const visit = await opened({ snooze: SNOOZE });
  const { page } = visit;
  expect(queryByRole(page, 'heading', { name: 'Not now' })).toBeNull();
  getByRole(page, 'button', { name: 'Let it speak again' }).click();
  await visit.settle();
  visit.server.expectOne({ method: 'DELETE', url: URL }).flush(null);
  await visit.settle();
  await visit.answer('GET', 'api/ecosystem', standing());
  getByRole(page, 'button', { name: 'Undo' }).click();
  await visit.settle();
  expect(visit.server.expectOne({ method: 'PUT', url: URL }).request.body).toEqual(SNOOZE);
});

it('says what to do when the server did not take it', async () => {
  const visit = await opened();
  getByRole(visit.page, 'button', { name: /^Quiet until/ }).click();
  await visit.settle();
  await visit.refuse('PUT', URL, 'unavailable');
  expect(getByRole(visit.page, 'alert').textContent).toContain('The server did not answer');
});
