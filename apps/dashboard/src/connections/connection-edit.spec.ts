import { getByLabelText, getByRole } from '@testing-library/dom';
import { Visit, refusal, type } from '../shell/spec-support';
import { connectionsRoutes } from './connections.routes';
import { PEER, connection, detail } from './spec-ties';

async function opened(): Promise<Visit> {
  const visit = await Visit.create([{ path: 'connections', children: connectionsRoutes }]);
  await visit.open(`/connections/${PEER}/edit`);
  await visit.answer('GET', `api/connections/${PEER}`, detail());
  return visit;
}

async function save(visit: Visit): Promise<void> {
  getByRole(visit.page, 'button', { name: 'Save' }).click();
  await visit.settle();
}

describe('what you agreed', () => {
  it('agrees on a new rhythm and leaves the rest as it was', async () => {
    const visit = await opened();
    type(getByLabelText(visit.page, 'How often'), '28');
    getByRole(visit.page, 'checkbox', { name: /flexible/ }).click();
    await save(visit);
    const request = visit.server.expectOne({ method: 'PUT', url: `api/connections/${PEER}` });
    expect(request.request.body).toEqual({
      alias: 'Peer trio',
      kind: 'peer',
      agreement: { rhythmDays: 28, minutes: 60, balance: 0, isFlexible: true },
      lastMetOn: null,
      isEvaluative: false,
      isActive: true,
      version: 3,
    });
  });

  it('refuses an empty name and says where', async () => {
    const visit = await opened();
    type(getByLabelText(visit.page, 'Call it'), '   ');
    await save(visit);
    visit.server.expectNone(({ method }) => method === 'PUT');
    expect(getByLabelText(visit.page, 'Call it').getAttribute('aria-invalid')).toBe('true');
  });

  it('shows it as it now stands where it was changed elsewhere', async () => {
    const visit = await opened();
    await save(visit);
    const current = connection({ alias: 'Peer four', version: 9 });
    await visit.refuse('PUT', `api/connections/${PEER}`, {
      ...refusal('changed-elsewhere'),
      current,
    });
    expect(getByRole(visit.page, 'alert').textContent).toContain('changed elsewhere');
    expect((getByLabelText(visit.page, 'Call it') as HTMLInputElement).value).toBe('Peer four');
    await save(visit);
    const again = visit.server.expectOne({ method: 'PUT', url: `api/connections/${PEER}` });
    expect(again.request.body).toMatchObject({ version: 9, alias: 'Peer four' });
  });
});
