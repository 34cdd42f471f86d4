import { getByLabelText, getByRole, queryByRole } from '@testing-library/dom';
import type { OtherScore } from '@understory/contracts';
import { Visit, refusal, type } from '../shell/spec-support';
import { checkInRoutes } from './check-in.routes';
import { TODAY } from './spec-check-ins';

const ROUTES = [{ path: 'check-in', children: checkInRoutes }];
const ROW: OtherScore = {
  id: '0192f0c0-0000-7000-8000-000000000401',
  on: '2026-09-01',
  name: 'OLBI',
  score: 2.5,
  version: 3,
};

async function opened(...scores: OtherScore[]): Promise<Visit> {
  const visit = await Visit.create(ROUTES);
  await visit.open('/check-in/scores');
  await visit.answer('GET', 'api/other-scores', { today: TODAY, scores });
  return visit;
}

async function press(visit: Visit, name: string): Promise<void> {
  getByRole(visit.page, 'button', { name }).click();
  await visit.settle();
}

describe('scores of other instruments', () => {
  it.each([
    ['22', 22],
    [' 2,5 ', 2.5],
    ['-0.25', -0.25],
  ])('keeps "%s" as %d, of today where no day is chosen', async (text, score) => {
    const visit = await opened();
    type(getByLabelText(visit.page, 'Instrument or scale'), 'ProQOL 5, burnout');
    type(getByLabelText(visit.page, 'Number'), text);
    await press(visit, 'Keep it');
    const put = visit.server.expectOne(({ method }) => method === 'PUT');
    expect(put.request.body).toEqual({ on: TODAY, name: 'ProQOL 5, burnout', score, version: 0 });
    const id = put.request.url.split('/').at(-1) ?? '';
    put.flush({ ...put.request.body, id, version: 1 });
    await visit.settle();
    await visit.answer('GET', 'api/other-scores', { today: TODAY, scores: [ROW] });
    expect(visit.page.textContent).toContain('Kept: ProQOL 5, burnout');
    await press(visit, 'Undo');
    await visit.answer('DELETE', `api/other-scores/${id}`, null);
  });

  it('asks for a name and a number before it sends anything', async () => {
    const visit = await opened();
    await press(visit, 'Keep it');
    expect(getByRole(visit.page, 'alert').textContent).toContain('Write the name');
    expect(getByRole(visit.page, 'alert').textContent).toContain('Write the number');
    visit.server.verify();
  });

  describe('one that was kept already, whose answer did not arrive', () => {
    async function meet(current: OtherScore | null) {
      const visit = await opened();
      type(getByLabelText(visit.page, 'Instrument or scale'), 'OLBI');
      type(getByLabelText(visit.page, 'Number'), '3');
      await press(visit, 'Keep it');
      const sent = visit.server.expectOne(({ method }) => method === 'PUT');
      const { url } = sent.request;
      const problem = { ...refusal('changed-elsewhere'), current };
      sent.flush(problem, { status: problem.status, statusText: 'refused' });
      await visit.settle();
      const put = () => visit.server.expectOne(({ method }) => method === 'PUT').request;
      const number = () => getByLabelText<HTMLInputElement>(visit.page, 'Number').value;
      return { visit, url, put, number };
    }

    it('stands beside what is written now, and is written over where I say so', async () => {
      const { visit, url, put, number } = await meet(ROW);
      const both = getByRole(visit.page, 'alert').textContent;
      expect(both).toContain('OLBI, 1 September 2026: 2.5');
      expect(both).toContain('OLBI, 9 October 2026: 3');
      expect(number()).toBe('3');
      await press(visit, 'Keep mine instead');
      const again = put();
      expect(again.url).toBe(url);
      expect(again.body).toMatchObject({ score: 3, version: 3 });
    });

    it('stays where I say so, and another one begins', async () => {
      const { visit, url, put, number } = await meet(ROW);
      await press(visit, 'Leave it as it is elsewhere');
      await visit.answer('GET', 'api/other-scores', { today: TODAY, scores: [ROW] });
      expect(number()).toBe('');
      type(getByLabelText(visit.page, 'Instrument or scale'), 'OLBI');
      type(getByLabelText(visit.page, 'Number'), '4');
      await press(visit, 'Keep it');
      const next = put();
      expect(next.url).not.toBe(url);
      expect(next.body).toMatchObject({ score: 4, version: 0 });
    });

    it('is kept anew where it was removed meanwhile', async () => {
      const { visit, url, put } = await meet(null);
      await press(visit, 'Bring mine back');
      const again = put();
      expect(again.url).not.toBe(url);
      expect(again.body).toMatchObject({ score: 3, version: 0 });
    });
  });

  it('shows what was written and nothing worked out from it', async () => {
    const { page } = await opened(ROW);
    const [, row] = getByRole(page, 'table').querySelectorAll('tr');
    const cells = [...(row?.children ?? [])].map((cell) => cell.textContent?.trim());
    expect(cells).toEqual(['1 Sept 2026', 'OLBI', '2.5', 'Delete']);
  });

  it('deletes one, and brings it back', async () => {
    const visit = await opened(ROW);
    await press(visit, 'Delete OLBI of 1 September 2026');
    await visit.answer('DELETE', `api/other-scores/${ROW.id}`, null);
    await visit.answer('GET', 'api/other-scores', { today: TODAY, scores: [] });
    expect(queryByRole(visit.page, 'table')).toBeNull();
    await press(visit, 'Undo');
    const { body } = visit.server.expectOne(({ method }) => method === 'PUT').request;
    expect(body).toEqual({ on: ROW.on, name: 'OLBI', score: 2.5, version: 4 });
  });
});

describe('choices about check-ins', () => {
  async function choosing(): Promise<Visit> {
    const visit = await Visit.create(ROUTES);
    await visit.open('/check-in/choices');
    const settings = { restFrom: 'check-in', clientWord: 'clients', version: 2 };
    await visit.answer('GET', 'api/check-in-settings', settings);
    return visit;
  }

  it('saves what Rest is read from, and the word in use', async () => {
    const visit = await choosing();
    getByRole(visit.page, 'radio', { name: 'The inventory' }).click();
    type(getByLabelText(visit.page, 'Your word for clients'), 'patients');
    await press(visit, 'Save');
    const chosen = { restFrom: 'inventory', clientWord: 'patients', version: 2 };
    const saved = { ...chosen, version: 3 };
    expect(await visit.answer('PUT', 'api/check-in-settings', saved)).toEqual(chosen);
    expect(visit.page.textContent).toContain('Saved.');
    type(getByLabelText(visit.page, 'Your word for clients'), 'pupils');
    await press(visit, 'Save');
    const again = visit.server.expectOne(({ method }) => method === 'PUT').request.body;
    expect(again).toEqual({ ...saved, clientWord: 'pupils' });
  });

  describe('which another device made too', () => {
    const current = { restFrom: 'inventory', clientWord: 'students', version: 5 };

    async function meet(): Promise<Visit> {
      const visit = await choosing();
      type(getByLabelText(visit.page, 'Your word for clients'), 'patients');
      await press(visit, 'Save');
      const problem = { ...refusal('changed-elsewhere'), current };
      await visit.refuse('PUT', 'api/check-in-settings', problem);
      const both = getByRole(visit.page, 'alert').textContent;
      expect(both).toContain('The inventory; your word: students.');
      expect(both).toContain('The weekly check-in; your word: patients.');
      return visit;
    }

    it('stand beside mine, which are written over them where I say so', async () => {
      const visit = await meet();
      await press(visit, 'Keep mine instead');
      const mine = { restFrom: 'check-in', clientWord: 'patients', version: 5 };
      const saved = { ...mine, version: 6 };
      expect(await visit.answer('PUT', 'api/check-in-settings', saved)).toEqual(mine);
      expect(queryByRole(visit.page, 'alert')).toBeNull();
    });

    it('fill the form where they are to stay', async () => {
      const visit = await meet();
      await press(visit, 'Leave it as it is elsewhere');
      const word = getByLabelText<HTMLInputElement>(visit.page, 'Your word for clients');
      expect(word.value).toBe('students');
      await press(visit, 'Save');
      const { body } = visit.server.expectOne(({ method }) => method === 'PUT').request;
      expect(body).toEqual(current);
    });
  });

  it('asks for a word before it sends anything', async () => {
    const visit = await choosing();
    type(getByLabelText(visit.page, 'Your word for clients'), ' ');
    await press(visit, 'Save');
    expect(getByRole(visit.page, 'alert').textContent).toContain('Write one word or a few');
    visit.server.verify();
  });
});
