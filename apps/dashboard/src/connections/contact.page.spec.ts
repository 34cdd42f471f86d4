import { getByLabelText, getByRole, queryByRole } from '@testing-library/dom';
import { Visit, type } from '../shell/spec-support';
import { LOAD_CHART } from '../shared/chart-drawing';
import { covered } from '../supervision/spec-support';
import { connectionsRoutes } from './connections.routes';
import { PEER, contact, detail, ecosystem } from './spec-ties';

const ROUTES = [
  {
    path: 'connections',
    children: connectionsRoutes,
    providers: [{ provide: LOAD_CHART, useValue: () => Promise.resolve(() => () => undefined) }],
  },
];
const { id } = contact();

async function opened(url: string): Promise<Visit> {
  const visit = await Visit.create(ROUTES);
  await visit.open(url);
  await visit.answer('GET', `api/connections/${PEER}`, detail());
  await visit.answer('GET', 'api/supervision', { ...covered(), asks: [] });
  return visit;
}

async function tap(visit: Visit, name: string | RegExp): Promise<void> {
  getByRole(visit.page, 'button', { name }).click();
  await visit.settle();
}

/** The connection's own page, to which the form leads back. */
async function backAtTie(visit: Visit): Promise<void> {
  await visit.answer('GET', `api/connections/${PEER}`, detail());
  await visit.answer('GET', 'api/ecosystem', ecosystem());
}

describe('change a contact', () => {
  it('waits with what stands below until it is known what a policy asks', async () => {
    const visit = await Visit.create(ROUTES);
    await visit.open(`/connections/${PEER}/contacts/${id}`);
    await visit.answer('GET', `api/connections/${PEER}`, detail());
    expect(queryByRole(visit.page, 'button', { name: 'Save' })).toBeNull();
    await visit.refuse('GET', 'api/supervision', 'unavailable');
    expect(getByRole(visit.page, 'button', { name: 'Save' })).not.toBeNull();
  });

  it('begins from what was logged and sends its version', async () => {
    const visit = await opened(`/connections/${PEER}/contacts/${id}`);
    expect((getByLabelText(visit.page, 'Minutes') as HTMLInputElement).value).toBe('75');
    expect((getByLabelText(visit.page, 'Began at') as HTMLInputElement).value).toBe('13:00');
    type(getByLabelText(visit.page, 'Minutes'), '45');
    await tap(visit, 'Save');
    const body = await visit.answer(
      'PUT',
      `api/contacts/${id}`,
      contact({ minutes: 45, version: 3 }),
    );
    expect(body).toMatchObject({
      minutes: 45,
      version: 2,
      startsAt: '2026-10-06T12:00:00Z',
      giveAndTake: 1,
    });
    await backAtTie(visit);
    await tap(visit, 'Undo');
    const undone = visit.server.expectOne(({ method }) => method === 'PUT').request.body;
    expect(undone).toMatchObject({ minutes: 75, version: 3 });
  });

  it('deletes, and brings it back as it was', async () => {
    const visit = await opened(`/connections/${PEER}/contacts/${id}`);
    await tap(visit, 'Delete');
    await visit.answer('DELETE', `api/contacts/${id}`, null);
    await backAtTie(visit);
    await tap(visit, 'Undo');
    const back = visit.server.expectOne(({ method }) => method === 'PUT').request;
    expect(back.url).not.toBe(`api/contacts/${id}`);
    expect(back.body).toMatchObject({ minutes: 75, version: 0 });
    expect(back.body).not.toHaveProperty('localDate');
  });

  it('says so when the contact is not there', async () => {
    const visit = await Visit.create(ROUTES);
    await visit.open(`/connections/${PEER}/contacts/${PEER}`);
    await visit.answer('GET', `api/connections/${PEER}`, detail());
    expect(getByRole(visit.page, 'alert').textContent).toContain('Nothing is here');
  });
});

describe('log a contact on its own page', () => {
  it('saves and leads back to the tie', async () => {
    const visit = await opened(`/connections/${PEER}/contact`);
    await tap(visit, 'We met');
    visit.server.expectOne(({ method }) => method === 'PUT').flush(contact());
    await visit.settle();
    await backAtTie(visit);
    expect(getByRole(visit.page, 'heading', { level: 1 }).textContent).toBe('Peer trio');
  });
});
