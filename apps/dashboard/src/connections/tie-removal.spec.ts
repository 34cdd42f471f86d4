import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { getByRole, queryByRole } from '@testing-library/dom';
import type { ConnectionDetail } from '@understory/contracts';
import { LastDone } from '../done/last-done';
import { Visit } from '../shell/spec-support';
import { connectionsRoutes } from './connections.routes';
import { PEER, connection, detail, tie } from './spec-ties';

const URL = `api/connections/${PEER}`;

async function opened(given: Partial<ConnectionDetail> = {}) {
  const visit = await Visit.create([
    { path: 'connections', children: connectionsRoutes },
    { path: 'ecosystem', children: [] },
  ]);
  await visit.open(`/connections/${PEER}/edit`);
  await visit.answer('GET', URL, detail(given));
  const press = async (name: string) => {
    getByRole(visit.page, 'button', { name }).click();
    await visit.settle();
  };
  return { visit, page: visit.page, press };
}

describe('removing a tie', () => {
  it('of which nothing was logged is done at once, and can be taken back', async () => {
    const { visit, press } = await opened({ contacts: [] });
    await press('Remove it');
    await visit.answer('DELETE', URL, null);
    expect(TestBed.inject(Router).url).toBe('/ecosystem');
    const done = TestBed.inject(LastDone);
    expect(done.latest()?.message).toBe('Peer trio removed');
    void done.undo();
    await visit.settle();
    const put = visit.server.expectOne({ method: 'PUT', url: URL });
    expect(put.request.body).toMatchObject({ alias: 'Peer trio', kind: 'peer', version: 4 });
  });

  it('says first what goes with it, and that it could rest instead', async () => {
    const { visit, page, press } = await opened({ disconnections: 2 });
    await press('Remove it');
    visit.server.expectNone({ method: 'DELETE', url: URL });
    const asked = getByRole(page, 'group', { name: 'Remove Peer trio?' });
    expect(document.activeElement).toBe(asked);
    expect(asked.textContent).toContain(
      'One contact and two disconnections go with it, and come back with it if you undo this.',
    );
    expect(asked.textContent).toContain('Let it rest instead to keep them.');
    await press('Look again');
    expect(queryByRole(page, 'group', { name: /^Remove Peer/ })).toBeNull();
    expect(document.activeElement).toBe(getByRole(page, 'button', { name: 'Remove it' }));
    await press('Remove it');
    await press('Remove');
    visit.server.expectOne({ method: 'DELETE', url: URL });
  });

  it('does not offer rest to one that rests', async () => {
    const resting = tie({ connection: connection({ isActive: false }) });
    const { page, press } = await opened({ tie: resting });
    await press('Remove it');
    expect(getByRole(page, 'group', { name: /^Remove Peer/ }).textContent).not.toContain('rest');
  });

  it('says where it could not be removed, and stays', async () => {
    const { visit, page, press } = await opened({ contacts: [] });
    await press('Remove it');
    await visit.refuse('DELETE', URL, 'unavailable');
    expect(getByRole(page, 'alert').textContent).toContain('The server did not answer');
    expect(TestBed.inject(Router).url).toBe(`/connections/${PEER}/edit`);
  });
});
