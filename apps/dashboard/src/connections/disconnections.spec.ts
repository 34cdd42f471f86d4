import { TestBed } from '@angular/core/testing';
import { Component, signal } from '@angular/core';
import { getByLabelText, getByRole, queryByRole } from '@testing-library/dom';
import type { Disconnection } from '@understory/contracts';
import { LastDoneBar } from '../done/last-done';
import { Clock } from '../shell/clock';
import { INES, Visit, refusal, type } from '../shell/spec-support';
import { DisconnectionsSection } from './disconnections';
import { PEER } from './spec-ties';

const ID = '0192f0c0-0000-7000-8000-000000000e01';
const URL = `api/disconnections/${ID}`;
const ALL = `api/connections/${PEER}/disconnections`;

const apart = (part: Partial<Disconnection> = {}): Disconnection => ({
  id: ID,
  connectionId: PEER,
  openedOn: '2026-11-12',
  workedOn: [],
  closing: null,
  note: null,
  version: 1,
  ...part,
});
const repaired = apart({ closing: { on: '2026-11-20', as: 'repaired' }, workedOn: ['2026-11-14'] });

@Component({
  imports: [DisconnectionsSection, LastDoneBar],
  template: `
    <h1>Peer trio</h1>
    <us-disconnections [connectionId]="id" />
    <us-last-done />
  `,
})
class Host {
  protected readonly id = PEER;
}

async function open(disconnections: Disconnection[]) {
  const now = signal(Temporal.Instant.from('2026-11-24T12:00:00Z'));
  TestBed.configureTestingModule({
    providers: [{ provide: Clock, useValue: { now, compare: () => undefined } }],
  });
  const visit = await Visit.create([{ path: 'tie', component: Host }]);
  await visit.open('/tie');
  visit.answerWho(INES);
  await visit.answer('GET', ALL, { disconnections });
  const press = async (name: string | RegExp) => {
    getByRole(visit.page, 'button', { name }).click();
    await visit.settle();
  };
  return { visit, page: visit.page, press };
}

describe('what came between two people', () => {
  it('is noted with its day and a private line, and taken back', async () => {
    const { visit, page, press } = await open([]);
    expect(page.textContent).toContain('Nothing stands between you');
    await press('Something came between us');
    expect(document.activeElement).toBe(getByLabelText(page, 'Since'));
    expect(page.textContent).toContain('For you alone');
    type(getByLabelText(page, 'Since'), '2026-11-12');
    type(getByLabelText(page, /^A note/), ' We talked past each other. ');
    await press('Keep it');
    const request = visit.server.expectOne(({ method }) => method === 'PUT');
    expect(request.request.body).toEqual({
      connectionId: PEER,
      openedOn: '2026-11-12',
      workedOn: [],
      closing: null,
      note: 'We talked past each other.',
      version: 0,
    });
    const id = request.request.url.split('/').at(-1) ?? '';
    request.flush(apart({ id }));
    await visit.settle();
    await visit.answer('GET', ALL, { disconnections: [apart({ id })] });
    expect(queryByRole(page, 'button', { name: 'Keep it' })).toBeNull();
    await press('Undo');
    visit.server.expectOne({ method: 'DELETE', url: `api/disconnections/${id}` });
  });

  it('needs no note, and a blank one is none', async () => {
    const { visit, page, press } = await open([]);
    await press('Something came between us');
    type(getByLabelText(page, /^A note/), '   ');
    await press('Keep it');
    const request = visit.server.expectOne(({ method }) => method === 'PUT');
    expect(request.request.body).toMatchObject({ note: null, openedOn: '2026-11-24' });
  });

  it('is worked on, once a day, and repaired, each in one tap with a way back', async () => {
    const { visit, page, press } = await open([apart({ note: 'Only for me' })]);
    expect(page.textContent).toContain('Something stands between you since 12 November');
    expect(page.textContent).toContain('Open for 12 days.');
    expect(page.textContent).toContain('Only for me');
    await press('We worked on it today');
    const worked = apart({ workedOn: ['2026-11-24'], version: 2 });
    const body = await visit.answer('PUT', URL, worked);
    expect(body).toMatchObject({ workedOn: ['2026-11-24'], note: 'Only for me', version: 1 });
    await visit.answer('GET', ALL, { disconnections: [worked] });
    expect(queryByRole(page, 'button', { name: 'We worked on it today' })).toBeNull();
    await press('Repaired');
    const closing = { on: '2026-11-24', as: 'repaired' } as const;
    expect(document.activeElement?.tagName).toBe('H2');
    const closed = apart({ workedOn: ['2026-11-24'], closing, version: 3 });
    expect(await visit.answer('PUT', URL, closed)).toMatchObject({ closing, version: 2 });
    await visit.answer('GET', ALL, { disconnections: [closed] });
    expect(page.textContent).toContain('Nothing stands between you now');
    expect(page.textContent).toContain('12 to 24 November 2026, repaired, worked on once');
    await press('Undo');
    const undone = visit.server.expectOne({ method: 'PUT', url: URL });
    expect(undone.request.body).toMatchObject({ closing: null, version: 3 });
  });

  it('is let go, opened again, changed and removed', async () => {
    const { visit, page, press } = await open([repaired]);
    await press(/^Open again/);
    const reopened = apart({ workedOn: repaired.workedOn, version: 2 });
    expect(await visit.answer('PUT', URL, reopened)).toMatchObject({ closing: null });
    await visit.answer('GET', ALL, { disconnections: [reopened] });
    await press('Let it go');
    const refused = { closing: { on: '2026-11-24', as: 'let-go' } };
    await visit.refuse('PUT', URL, 'unavailable');
    expect(getByRole(page, 'alert')).not.toBeNull();
    await press('Change');
    expect(getByLabelText<HTMLInputElement>(page, 'Since').value).toBe('2026-11-12');
    await press('Remove it');
    await visit.answer('DELETE', URL, null);
    await visit.answer('GET', ALL, { disconnections: [] });
    await press('Undo');
    const back = visit.server.expectOne({ method: 'PUT', url: URL });
    expect(back.request.body).toMatchObject({ version: 3, workedOn: ['2026-11-14'] });
    expect(back.request.body).not.toMatchObject(refused);
  });

  it('shows as it stands elsewhere where a step was refused for it, and the next tap starts there', async () => {
    const { visit, page, press } = await open([apart()]);
    await press('We worked on it today');
    await visit.refuse('PUT', URL, 'changed-elsewhere');
    await visit.answer('GET', ALL, {
      disconnections: [apart({ note: 'Said on the phone', version: 5 })],
    });
    expect(getByRole(page, 'alert').textContent).toContain(refusal('changed-elsewhere').title);
    expect(page.textContent).toContain('Said on the phone');
    await press('We worked on it today');
    const again = visit.server.expectOne({ method: 'PUT', url: URL }).request.body;
    expect(again).toMatchObject({ note: 'Said on the phone', version: 5 });
  });

  describe('whose form was open while it was changed elsewhere', () => {
    async function meet(current: object | null) {
      const opened = await open([apart({ note: 'At first' })]);
      await opened.press('Change');
      type(getByLabelText(opened.page, /^A note/), 'What I see now');
      await opened.press('Keep it');
      await opened.visit.refuse('PUT', URL, { ...refusal('changed-elsewhere'), current });
      const note = () => getByLabelText<HTMLTextAreaElement>(opened.page, /^A note/).value;
      const put = () => opened.visit.server.expectOne({ method: 'PUT', url: URL }).request.body;
      return { ...opened, note, put };
    }
    const theirs = apart({ note: 'Said on the phone', workedOn: ['2026-11-20'], version: 5 });

    it('loses no note, shows both, and keeps mine where I say so', async () => {
      const { page, press, note, put } = await meet(theirs);
      const both = getByRole(page, 'alert').textContent;
      expect(both).toContain('Since 12 November 2026, worked on once. Said on the phone.');
      expect(both).toContain('Since 12 November 2026. What I see now.');
      expect(note()).toBe('What I see now');
      await press('Keep mine instead');
      expect(put()).toMatchObject({ note: 'What I see now', workedOn: ['2026-11-20'], version: 5 });
    });

    it('takes over what stands there where I say so', async () => {
      const { visit, press, note, put } = await meet(theirs);
      await press('Leave it as it is elsewhere');
      await visit.answer('GET', ALL, { disconnections: [theirs] });
      expect(note()).toBe('Said on the phone');
      await press('Keep it');
      expect(put()).toMatchObject({ note: 'Said on the phone', version: 5 });
    });

    it('is brought back, or left removed', async () => {
      const { press, put } = await meet(null);
      await press('Bring mine back');
      expect(put()).toMatchObject({ note: 'What I see now', version: 2 });
      TestBed.resetTestingModule();
      document.body.replaceChildren();
      const again = await meet(null);
      await again.press('Leave it removed');
      await again.visit.answer('GET', ALL, { disconnections: [] });
      expect(queryByRole(again.page, 'button', { name: 'Keep it' })).toBeNull();
    });
  });

  it('says what to do where the answer does not come', async () => {
    const now = signal(Temporal.Instant.from('2026-11-24T12:00:00Z'));
    TestBed.configureTestingModule({
      providers: [{ provide: Clock, useValue: { now, compare: () => undefined } }],
    });
    const visit = await Visit.create([{ path: 'tie', component: Host }]);
    await visit.open('/tie');
    await visit.refuse('GET', ALL, 'unavailable');
    expect(getByRole(visit.page, 'button', { name: 'Try again' })).not.toBeNull();
    expect(visit.page.textContent).not.toContain('Nothing stands between you');
  });
});
