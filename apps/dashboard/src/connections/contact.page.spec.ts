import { getByLabelText, getByRole, queryByRole } from '@testing-library/dom';
import { NO_DETAIL } from '@understory/domain';
import { Visit, refusal, type } from '../shell/spec-support';
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

  it('takes an answer to who reached out back', async () => {
    const visit = await opened(`/connections/${PEER}/contacts/${id}`);
    const who = getByLabelText<HTMLSelectElement>(visit.page, 'Who reached out');
    expect(who.value).toBe('them');
    who.value = '';
    who.dispatchEvent(new Event('change'));
    await tap(visit, 'Save');
    const { body } = visit.server.expectOne(({ method }) => method === 'PUT').request;
    expect(body).toMatchObject({ initiator: null });
  });

  it('deletes, and brings it back as it was', async () => {
    const visit = await opened(`/connections/${PEER}/contacts/${id}`);
    await tap(visit, 'Delete');
    await visit.answer('DELETE', `api/contacts/${id}`, null);
    await backAtTie(visit);
    await tap(visit, 'Undo');
    const back = visit.server.expectOne(({ method }) => method === 'PUT').request;
    expect(back.url).toBe(`api/contacts/${id}`);
    expect(back.body).toMatchObject({ minutes: 75, version: 3 });
    expect(back.body).not.toHaveProperty('localDate');
  });

  describe('where it was changed elsewhere', () => {
    async function meet(current: object | null) {
      const visit = await opened(`/connections/${PEER}/contacts/${id}`);
      type(getByLabelText(visit.page, 'Minutes'), '45');
      await tap(visit, 'Save');
      const problem = { ...refusal('changed-elsewhere'), current };
      await visit.refuse('PUT', `api/contacts/${id}`, problem);
      const minutes = () => getByLabelText<HTMLInputElement>(visit.page, 'Minutes').value;
      return {
        visit,
        minutes,
        put: () => visit.server.expectOne(({ method }) => method === 'PUT'),
      };
    }

    it('shows both versions, keeps mine where I say so, and takes it back', async () => {
      const theirs = contact({ minutes: 90, giveAndTake: -1, version: 7 });
      const { visit, minutes, put } = await meet(theirs);
      const both = getByRole(visit.page, 'alert');
      expect(document.activeElement).toBe(both);
      expect(both.textContent).toContain('6 October, 13:00, 90 minutes, video.');
      expect(both.textContent).toContain('6 October, 13:00, 45 minutes, video.');
      expect(minutes()).toBe('45');
      await tap(visit, 'Keep mine instead');
      const again = put();
      expect(again.request.body).toMatchObject({ minutes: 45, giveAndTake: 1, version: 7 });
      again.flush(contact({ minutes: 45, version: 8 }));
      await visit.settle();
      await backAtTie(visit);
      await tap(visit, 'Undo');
      expect(put().request.body).toMatchObject({ minutes: 90, giveAndTake: -1, version: 8 });
    });

    it('takes over what stands there where I say so', async () => {
      const { visit, minutes, put } = await meet(contact({ minutes: 90, version: 7 }));
      await tap(visit, 'Leave it as it is elsewhere');
      expect(minutes()).toBe('90');
      expect(queryByRole(visit.page, 'alert')).toBeNull();
      await tap(visit, 'Save');
      expect(put().request.body).toMatchObject({ minutes: 90, version: 7 });
    });

    it('brings mine back where it was removed', async () => {
      const { visit, put } = await meet(null);
      await tap(visit, 'Bring mine back');
      expect(put().request.body).toMatchObject({ minutes: 45, version: 3 });
    });

    it('leaves it removed where I say so', async () => {
      const { visit } = await meet(null);
      await tap(visit, 'Leave it removed');
      await backAtTie(visit);
      expect(getByRole(visit.page, 'heading', { level: 1 }).textContent).toBe('Peer trio');
    });
  });

  it('takes everything back where what a policy asks was kept at a second try alone', async () => {
    const visit = await Visit.create(ROUTES);
    const url = `api/contacts/${id}`;
    await visit.open(`/connections/${PEER}/contacts/${id}`);
    await visit.answer('GET', `api/connections/${PEER}`, detail());
    await visit.answer('GET', 'api/supervision', covered());
    await visit.answer('GET', `${url}/supervision`, { ...NO_DETAIL, version: 1 });
    type(getByLabelText(visit.page, 'Minutes'), '45');
    type(getByLabelText(visit.page, 'How you met'), 'individual');
    await tap(visit, 'Save');
    await visit.answer('PUT', url, contact({ minutes: 45, version: 3 }));
    const current = { ...NO_DETAIL, format: 'triadic', version: 5 };
    await visit.refuse('PUT', `${url}/supervision`, { ...refusal('changed-elsewhere'), current });
    expect(getByRole(visit.page, 'alert').textContent).toContain('How you met: In a pair.');
    await tap(visit, 'Keep mine instead');
    const again = await visit.answer('PUT', url, contact({ minutes: 45, version: 4 }));
    expect(again).toMatchObject({ minutes: 45, version: 3 });
    const kept = await visit.answer('PUT', `${url}/supervision`, {});
    expect(kept).toMatchObject({ format: 'individual', version: 5 });
    await backAtTie(visit);
    await tap(visit, 'Undo');
    const undone = visit.server.expectOne({ method: 'PUT', url }).request.body;
    expect(undone).toMatchObject({ minutes: 75, version: 4 });
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
