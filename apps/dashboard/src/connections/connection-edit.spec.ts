import { getByLabelText, getByRole, queryByRole } from '@testing-library/dom';
import { TestBed } from '@angular/core/testing';
import { LastDone } from '../done/last-done';
import { Visit, refusal, type } from '../shell/spec-support';
import { connectionsRoutes } from './connections.routes';
import { PEER, connection, detail, tie } from './spec-ties';

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

  it('takes how give and take is meant, with what is usual said, and takes it back', async () => {
    const visit = await opened();
    const meant = getByLabelText<HTMLSelectElement>(visit.page, 'Give and take, as you mean it');
    expect(meant.selectedOptions[0]?.textContent).toBe('Even (usual)');
    expect([...meant.options].map(({ textContent }) => textContent)).toEqual([
      'I give',
      'I mostly give',
      'Even (usual)',
      'I mostly receive',
      'I receive',
    ]);
    const hint = document.getElementById(meant.getAttribute('aria-describedby') ?? '');
    expect(hint?.textContent).toContain('For this kind, “Even” is usual.');
    type(meant, '-0.5');
    await save(visit);
    const agreement = { rhythmDays: 14, minutes: 60, balance: -0.5, isFlexible: false };
    const url = `api/connections/${PEER}`;
    const body = await visit.answer('PUT', url, connection({ agreement, version: 4 }));
    expect(body).toMatchObject({ agreement, version: 3 });
    void TestBed.inject(LastDone).undo();
    await visit.settle();
    expect(visit.server.expectOne({ method: 'PUT', url }).request.body).toMatchObject({
      agreement: { ...agreement, balance: 0 },
      version: 4,
    });
  });

  it('keeps a balance that has no name', async () => {
    const visit = await Visit.create([{ path: 'connections', children: connectionsRoutes }]);
    await visit.open(`/connections/${PEER}/edit`);
    const agreement = { rhythmDays: 14, minutes: 60, balance: 0.2, isFlexible: false };
    const unnamed = detail({ tie: tie({ connection: connection({ agreement }) }) });
    await visit.answer('GET', `api/connections/${PEER}`, unnamed);
    const meant = getByLabelText<HTMLSelectElement>(visit.page, 'Give and take, as you mean it');
    expect(meant.selectedOptions[0]?.textContent).toBe('0.2, from −1, I give, to 1, I receive');
    await save(visit);
    const { request } = visit.server.expectOne(({ method }) => method === 'PUT');
    expect(request.body).toMatchObject({ agreement });
  });

  it('refuses an empty name and says where', async () => {
    const visit = await opened();
    type(getByLabelText(visit.page, 'Call it'), '   ');
    await save(visit);
    visit.server.expectNone(({ method }) => method === 'PUT');
    expect(getByLabelText(visit.page, 'Call it').getAttribute('aria-invalid')).toBe('true');
  });

  describe('where it was changed elsewhere', () => {
    const url = `api/connections/${PEER}`;

    async function meet(current: object | null) {
      const visit = await opened();
      type(getByLabelText(visit.page, 'Call it'), 'Peer trio, Thursdays');
      getByRole(visit.page, 'checkbox', { name: /flexible/ }).click();
      await save(visit);
      await visit.refuse('PUT', url, { ...refusal('changed-elsewhere'), current });
      const press = async (name: string) => {
        getByRole(visit.page, 'button', { name }).click();
        await visit.settle();
      };
      const name = () => getByLabelText<HTMLInputElement>(visit.page, 'Call it').value;
      return { visit, press, name, put: () => visit.server.expectOne({ method: 'PUT', url }) };
    }

    const theirs = () =>
      connection({
        alias: 'Peer four',
        agreement: { rhythmDays: 28, minutes: 90, balance: 0.5, isFlexible: false },
        version: 9,
      });

    it('loses nothing that was typed, shows both versions, and keeps mine where I say so', async () => {
      const { visit, press, name, put } = await meet(theirs());
      const both = getByRole(visit.page, 'alert');
      expect(document.activeElement).toBe(both);
      expect(both.textContent).toContain(
        'Peer four. Peer. Every four weeks, 90 minutes. Give and take: I mostly receive.',
      );
      expect(both.textContent).toContain(
        'Thursdays. Peer. Every two weeks, 60 minutes, flexible. Give and take: even.',
      );
      expect(name()).toBe('Peer trio, Thursdays');
      await press('Keep mine instead');
      const agreement = { rhythmDays: 14, minutes: 60, balance: 0, isFlexible: true };
      expect(put().request.body).toMatchObject({
        alias: 'Peer trio, Thursdays',
        agreement,
        version: 9,
      });
    });

    it('takes over what stands there where I say so', async () => {
      const { visit, press, name, put } = await meet(theirs());
      await press('Leave it as it is elsewhere');
      expect(name()).toBe('Peer four');
      expect(queryByRole(visit.page, 'alert')).toBeNull();
      await save(visit);
      expect(put().request.body).toMatchObject({ alias: 'Peer four', version: 9 });
    });

    it('brings mine back where it was removed', async () => {
      const { press, put } = await meet(null);
      await press('Bring mine back');
      expect(put().request.body).toMatchObject({ alias: 'Peer trio, Thursdays', version: 4 });
    });
  });
});
