import { getAllByRole, getByLabelText, getByRole, queryByRole, within } from '@testing-library/dom';
import { Component } from '@angular/core';
import { Visit, type } from '../shell/spec-support';
import { connectionsRoutes } from './connections.routes';
import { connection } from './spec-ties';

@Component({ selector: 'us-spec-elsewhere', template: '<h1>Elsewhere</h1>' })
class Elsewhere {}

const ROUTES = [
  { path: 'connections', children: connectionsRoutes },
  { path: '**', component: Elsewhere },
];

async function opened(known: object[] = []): Promise<Visit> {
  const visit = await Visit.create(ROUTES);
  await visit.open('/connections/new');
  await visit.answer('GET', 'api/connections', { connections: known });
  return visit;
}

async function tap(visit: Visit, name: string | RegExp): Promise<void> {
  getByRole(visit.page, 'button', { name }).click();
  await visit.settle();
}

function draft(visit: Visit, name: string): HTMLElement {
  return getByRole(visit.page, 'group', { name: new RegExp(`^${name}`) });
}

describe('who holds you up?', () => {
  it('begins once it is known whether these are the first', async () => {
    const visit = await Visit.create(ROUTES);
    await visit.open('/connections/new');
    expect(queryByRole(visit.page, 'button', { name: 'Save' })).toBeNull();
    await visit.refuse('GET', 'api/connections', 'unavailable');
    expect(getByRole(visit.page, 'button', { name: 'Save' })).not.toBeNull();
  });

  it('adds a tie with one tap, its name and rhythm filled in', async () => {
    const visit = await opened();
    await tap(visit, 'Add Own therapist');
    const fields = within(draft(visit, 'Own therapist'));
    expect((fields.getByLabelText('Call it') as HTMLInputElement).value).toBe('Own therapist');
    expect((fields.getByLabelText('How often') as HTMLSelectElement).value).toBe('14');
    expect((fields.getByLabelText('How long') as HTMLSelectElement).value).toBe('50');
    const answers = fields.getAllByRole('radio') as HTMLInputElement[];
    expect(answers.some(({ checked }) => checked)).toBe(false);
  });

  it('saves nothing while "when did you last meet?" is open, and says where', async () => {
    const visit = await opened();
    await tap(visit, 'Add Supervisor');
    await tap(visit, 'Save');
    visit.server.expectNone(({ method }) => method === 'PUT');
    const trouble = getByRole(visit.page, 'alert');
    expect(document.activeElement).toBe(trouble);
    expect(trouble.textContent).toContain('Supervisor: choose when you last met');
    const question = getByRole(visit.page, 'radiogroup', { name: 'When did you last meet?' });
    expect(question.getAttribute('aria-describedby')).not.toBeNull();
  });

  it('asks for at least one', async () => {
    const visit = await opened();
    await tap(visit, 'Save');
    expect(getByRole(visit.page, 'alert').textContent).toContain('Choose at least one');
  });

  it('sends each tie once, as new, and goes on to Today the first time', async () => {
    const visit = await opened();
    await tap(visit, 'Add Supervisor');
    within(draft(visit, 'Supervisor')).getByLabelText('Not yet, or I don’t know').click();
    await tap(visit, 'Save');
    const request = visit.server.expectOne(({ method }) => method === 'PUT');
    expect(request.request.body).toEqual({
      alias: 'Supervisor',
      kind: 'supervision',
      agreement: { rhythmDays: 14, minutes: 60, balance: 0.5, isFlexible: false },
      lastMetOn: null,
      isEvaluative: false,
      isActive: true,
      version: 0,
    });
    const id = request.request.url.split('/').at(-1);
    request.flush(connection({ id }));
    await visit.settle();
    expect(getByRole(visit.page, 'heading', { level: 1 }).textContent).toBe('Elsewhere');
  });

  it('takes more about a tie where it is said, behind a line that is closed', async () => {
    const visit = await opened();
    await tap(visit, 'Add Supervisor');
    const fields = within(draft(visit, 'Supervisor'));
    expect(fields.getByText('More about it').closest('details')?.open).toBe(false);
    fields.getByText('More about it').click();
    const meant = fields.getByLabelText<HTMLSelectElement>('Give and take, as you mean it');
    expect(meant.selectedOptions[0]?.textContent).toBe('I mostly receive (usual)');
    type(meant, '1');
    fields.getByLabelText(/^The rhythm is flexible/).click();
    fields.getByLabelText(/^Also evaluates me/).click();
    fields.getByLabelText('Not yet, or I don’t know').click();
    await tap(visit, 'Save');
    expect(visit.server.expectOne(({ method }) => method === 'PUT').request.body).toMatchObject({
      agreement: { rhythmDays: 14, minutes: 60, balance: 1, isFlexible: true },
      isEvaluative: true,
    });
  });

  it('keeps what could not be saved, and repeats it under the same id', async () => {
    const visit = await opened();
    for (const name of ['Partner', 'Friend']) {
      await tap(visit, `Add ${name}`);
      within(draft(visit, name)).getByLabelText('Today').click();
    }
    await tap(visit, 'Save these two');
    const first = visit.server.expectOne(({ method }) => method === 'PUT');
    first.flush(connection({ id: first.request.url.split('/').at(-1) }));
    await visit.settle();
    const second = visit.server.expectOne(({ method }) => method === 'PUT');
    second.flush('', { status: 503, statusText: 'away' });
    await visit.settle();
    expect(getByRole(visit.page, 'alert').textContent).toContain('The server did not answer');
    expect(queryByRole(visit.page, 'group', { name: /^Partner/ })).toBeNull();
    await tap(visit, 'Save');
    const again = visit.server.expectOne(({ method }) => method === 'PUT');
    expect(again.request.url).toBe(second.request.url);
  });

  it('offers any number of days where no rhythm in words fits', async () => {
    const visit = await opened();
    await tap(visit, 'Add Friend');
    const often = getByLabelText(visit.page, 'How often') as HTMLSelectElement;
    type(often, 'other');
    await visit.settle();
    await tap(visit, 'More, Days between contacts');
    expect(getByRole(visit.page, 'group', { name: 'Days between contacts' }).textContent).toContain(
      '15 days',
    );
  });

  it('takes a draft away again, and names a second of a kind apart', async () => {
    const visit = await opened([connection({ alias: 'Friend' })]);
    await tap(visit, 'Add Friend');
    expect(draft(visit, 'Friend 2')).not.toBeNull();
    await tap(visit, /^Take away/);
    expect(getAllByRole(visit.page, 'group')).toHaveLength(1);
  });
});
