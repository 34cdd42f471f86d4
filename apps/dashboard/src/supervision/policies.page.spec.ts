import {
  getByLabelText,
  getByRole,
  getByText,
  queryByLabelText,
  queryByRole,
} from '@testing-library/dom';
import { type } from '../shell/spec-support';
import { Visit } from '../shell/spec-support';
import { covered } from './spec-support';
import { supervisionRoutes } from './supervision.routes';

const ROUTES = [{ path: 'supervision', children: supervisionRoutes }];
const NONE = covered({ policies: [], asks: [], finding: '', relief: '' });

async function opened(given = covered()): Promise<Visit> {
  const visit = await Visit.create(ROUTES);
  await visit.open('/supervision/policies');
  await visit.answer('GET', 'api/supervision', given);
  return visit;
}

async function press(visit: Visit, name: string | RegExp): Promise<void> {
  getByRole(visit.page, 'button', { name }).click();
  await visit.settle();
}

async function pick(visit: Visit, label: string | RegExp, value: string): Promise<void> {
  const select = getByLabelText<HTMLSelectElement>(visit.page, label);
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  select.dispatchEvent(new Event('input', { bubbles: true }));
  await visit.settle();
}

describe('policies that apply', () => {
  it('are chosen with what they ask, from this month on', async () => {
    const visit = await opened(NONE);
    await pick(visit, 'Add a policy', 'ncps-registrant');
    expect(getByText(visit.page, /current text decides\. Read from an older page/)).toBeTruthy();
    await pick(visit, 'You work', 'part');
    type(getByLabelText(visit.page, 'Minutes agreed for a month'), '45');
    expect(queryByLabelText(visit.page, 'How many shared the time')).toBeNull();
    await press(visit, 'Save');
    const url = 'api/supervision/policies/ncps-registrant/2026-11-01';
    const body = await visit.answer('PUT', url, {});
    expect(body).toMatchObject({
      own: null,
      facts: { workTime: 'part', agreedMinutes: 45, usual: { format: 'individual' } },
    });
    await visit.answer('GET', 'api/supervision', covered());
    expect(getByText(visit.page, 'Saved. It is counted from now on.')).toBeTruthy();
  });

  it('keep a month without clients that is documented', async () => {
    const visit = await opened();
    await press(visit, 'Change BACP, accredited');
    getByLabelText(visit.page, 'No clients this month, and that is documented').click();
    await press(visit, 'Save');
    const url = 'api/supervision/policies/bacp-accredited/2026-11-01';
    const body = await visit.answer('PUT', url, {});
    expect(body).toMatchObject({ facts: { documentedPauses: ['2026-11-01'] } });
  });

  it('can be a practice’s own, and say what is missing', async () => {
    const visit = await opened(NONE);
    await pick(visit, 'Add a policy', 'own');
    await press(visit, 'Save');
    expect(getByRole(visit.page, 'alert').textContent).toContain('Give it a name');
    type(getByLabelText(visit.page, 'What it is called'), 'Alder House');
    type(getByLabelText(visit.page, 'At least every so many days'), '14');
    await press(visit, 'Save');
    const put = visit.server.expectOne(({ method }) => method === 'PUT');
    expect(put.request.body).toMatchObject({
      own: { name: 'Alder House', gapDays: 14, minutes: null },
    });
  });

  it('end from today on, and what was said before stays', async () => {
    const visit = await opened();
    await press(visit, 'No longer count BACP, accredited');
    const url = 'api/supervision/policies/bacp-accredited/2026-11-24';
    expect(await visit.answer('PUT', url, {})).toEqual({ facts: null, own: null });
    expect(document.activeElement).toBe(getByLabelText(visit.page, 'Add a policy'));
  });

  it('say so where one could not be ended', async () => {
    const visit = await opened();
    await press(visit, 'No longer count BACP, accredited');
    await visit.refuse('PUT', 'api/supervision/policies/bacp-accredited/2026-11-24', 'unavailable');
    expect(getByRole(visit.page, 'alert').textContent).toContain('The server did not answer');
  });

  it('are left without a trace, and focus goes on to the choice', async () => {
    const visit = await opened(NONE);
    await pick(visit, 'Add a policy', 'own');
    await press(visit, 'Save');
    expect(getByRole(visit.page, 'alert').textContent).toContain('Give it a name');
    await pick(visit, 'Add a policy', 'bacp-accredited');
    expect(queryByRole(visit.page, 'alert')).toBeNull();
    await press(visit, 'Cancel');
    expect(document.activeElement).toBe(getByLabelText(visit.page, 'Add a policy'));
  });

  it('say so where the server is away', async () => {
    const visit = await Visit.create(ROUTES);
    await visit.open('/supervision/policies');
    await visit.refuse('GET', 'api/supervision', 'unavailable');
    expect(getByRole(visit.page, 'alert').textContent).toContain('The server did not answer');
  });
});
