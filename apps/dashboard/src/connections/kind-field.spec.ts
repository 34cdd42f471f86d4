import { getByLabelText, getByRole, getByText } from '@testing-library/dom';
import type { ConnectionDetail } from '@understory/contracts';
import { Visit, type } from '../shell/spec-support';
import { connectionsRoutes } from './connections.routes';
import { PEER, connection, contact, detail, tie } from './spec-ties';

async function opened(given: Partial<ConnectionDetail> = {}) {
  const visit = await Visit.create([{ path: 'connections', children: connectionsRoutes }]);
  await visit.open(`/connections/${PEER}/edit`);
  await visit.answer('GET', `api/connections/${PEER}`, detail(given));
  const { page } = visit;
  const correct = async (kind: string) => {
    type(getByLabelText(page, 'What it is'), kind);
    await visit.settle();
  };
  const saved = async () => {
    getByRole(page, 'button', { name: 'Save' }).click();
    await visit.settle();
    return visit.server.expectOne({ method: 'PUT', url: `api/connections/${PEER}` }).request.body;
  };
  return { page, correct, saved };
}

describe('the kind of a tie', () => {
  it('is corrected; what two people keep to stays, what is usual for the kind follows', async () => {
    const kept = tie({ connection: connection({ alias: 'Peer group' }) });
    const { page, correct, saved } = await opened({ tie: kept });
    await correct('mentor');
    expect(getByText(page, 'It is read as this kind from its first day on.')).toBeTruthy();
    const agreement = { rhythmDays: 14, minutes: 60, balance: 0.5, isFlexible: false };
    expect(await saved()).toMatchObject({ alias: 'Peer group', kind: 'mentor', agreement });
  });

  it('takes its rhythm and its name along while nothing was logged or said otherwise', async () => {
    const fresh = tie({ connection: connection({ alias: 'Peer group' }) });
    const { correct, saved } = await opened({ contacts: [], tie: fresh });
    await correct('team');
    const agreement = { rhythmDays: 7, minutes: 30, balance: 0, isFlexible: false };
    expect(await saved()).toMatchObject({ alias: 'Team', kind: 'team', agreement });
  });

  it('says what becomes of hours of supervision, and takes it back with the choice', async () => {
    const supervision = tie({ connection: connection({ kind: 'supervision' }) });
    const contacts = [contact(), contact({ id: `${contact().id.slice(0, -1)}2` })];
    const { page, correct } = await opened({ contacts, tie: supervision });
    await correct('mentor');
    expect(getByText(page, /Its two contacts no longer count as supervision\./)).toBeTruthy();
    await correct('supervision');
    expect(page.textContent).not.toContain('no longer count');
  });
});
