import { getByLabelText, getByRole, queryByRole, within } from '@testing-library/dom';
import type { OtherTime } from '@understory/contracts';
import { log, otherTime, visitAt } from '../log/spec-support';
import { refusal, type } from '../shell/spec-support';
import { OtherTimePage } from './other-time.page';

const SIX_WEEKS = 'api/log?from=2026-10-14&to=2026-11-24';
const WEEK = 'api/log?from=2026-11-23&to=2026-11-29';
const notes = otherTime('12:00');
const cover = otherTime('09:00', {
  kind: 'cover',
  minutes: 90,
  startsAt: '2026-11-20T09:00:00Z',
  localDate: '2026-11-20',
});

async function open(entries: OtherTime[] = [cover, notes]) {
  const opened = await visitAt([{ path: 'other-time', component: OtherTimePage }], '/other-time');
  const { visit, page } = opened;
  const list = async (those: OtherTime[]) => {
    await visit.answer('GET', SIX_WEEKS, log({ otherTime: those }));
    visit.server.match(WEEK).forEach((each) => each.flush(log()));
    await visit.settle();
  };
  await list(entries);
  const choose = async (name: RegExp) => {
    getByRole(page, 'radio', { name }).click();
    await visit.settle();
  };
  return { ...opened, list, choose };
}

describe('OtherTimePage', () => {
  it('lists what was logged, newest first, with totals beside the form', async () => {
    const { page } = await open();
    expect(page.textContent).toContain('2\u00a0h in six weeks.');
    const rows = within(getByRole(page, 'table')).getAllByRole('row').slice(1);
    expect(rows.map((row) => row.textContent?.replace(/\s+/g, ' ').trim())).toEqual([
      '24 Nov Notes12:00, 30 min Change',
      '20 Nov Cover09:00, 1 h 30 Change',
    ]);
    expect(getByLabelText(page, 'Logged so far').textContent).toContain('Nothing logged');
  });

  it('says nothing of the last weeks before they are read', async () => {
    const { visit, page } = await visitAt(
      [{ path: 'other-time', component: OtherTimePage }],
      '/other-time',
    );
    expect(page.querySelector('.sentence')).toBeNull();
    expect(queryByRole(page, 'button', { name: 'Log it' })).toBeNull();
    await visit.answer('GET', SIX_WEEKS, log());
    expect(page.textContent).toContain('Work that is no session.');
    expect(getByRole(page, 'button', { name: 'Log it' })).not.toBeNull();
  });

  it('logs some, nothing chosen beforehand, and takes it back', async () => {
    const { visit, page, press, choose, list } = await open([]);
    expect(page.querySelectorAll(':checked')).toHaveLength(0);
    await press('Log it');
    expect(getByRole(page, 'alert').textContent).toContain('Choose what it was.');
    await choose(/^Crisis call/);
    type(getByLabelText(page, 'Minutes'), '1 h 20');
    await press('Log it');
    const request = visit.server.expectOne(({ method }) => method === 'PUT');
    expect(request.request.body).toEqual({
      startsAt: '2026-11-24T12:44:00Z',
      zone: 'Europe/London',
      minutes: 80,
      kind: 'crisis-call',
      version: 0,
    });
    const id = request.request.url.split('/').at(-1) ?? '';
    const saved = otherTime('12:44', { id, kind: 'crisis-call', minutes: 20 });
    request.flush(saved);
    await visit.settle();
    await list([saved]);
    expect(page.textContent).toContain('Crisis call logged');
    expect(page.querySelectorAll(':checked')).toHaveLength(0);
    await press('Undo');
    visit.server.expectOne({ method: 'DELETE', url: `api/other-time/${id}` });
  });

  it('changes an entry, and brings back what stood', async () => {
    const { visit, page, press, list } = await open();
    await press(/^Change: Notes/);
    expect(document.activeElement?.textContent).toBe('Change an entry');
    type(getByLabelText(page, 'Day'), '2026-11-23');
    await visit.settle();
    expect(getByLabelText(page, 'Logged so far').textContent).toContain('23 Nov');
    await press('Save');
    const url = `api/other-time/${notes.id}`;
    const body = await visit.answer('PUT', url, { ...notes, version: 2 });
    expect(body).toMatchObject({ startsAt: '2026-11-23T12:00:00Z', version: 1 });
    await list([notes]);
    await press('Undo');
    const back = await visit.answer('PUT', url, { ...notes, version: 3 });
    expect(back).toMatchObject({ startsAt: notes.startsAt, version: 2 });
  });

  it('removes an entry, and brings it back', async () => {
    const { visit, press, list } = await open();
    await press(/^Change: Notes/);
    await press('Remove it');
    const url = `api/other-time/${notes.id}`;
    await visit.answer('DELETE', url, null);
    await list([]);
    await press('Undo');
    expect(visit.server.expectOne({ method: 'PUT', url }).request.body).toMatchObject({
      version: 2,
      kind: 'notes',
    });
  });

  it('shows both versions of what was changed elsewhere, and keeps mine where I say so', async () => {
    const { visit, page, press, choose } = await open();
    await press(/^Change: Notes/);
    await choose(/^Admin/);
    await press('Save');
    const url = `api/other-time/${notes.id}`;
    const current = { ...notes, minutes: 45, version: 5 };
    await visit.refuse('PUT', url, { ...refusal('changed-elsewhere'), current });
    const alert = getByRole(page, 'alert');
    expect(alert.textContent).toContain('Notes, Tuesday 24 November, 12:00, 45 min');
    expect(alert.textContent).toContain('Admin, Tuesday 24 November, 12:00, 30 min');
    await press('Keep mine instead');
    const body = await visit.answer('PUT', url, { ...notes, kind: 'admin', version: 6 });
    expect(body).toMatchObject({ kind: 'admin', minutes: 30, version: 5 });
    expect(queryByRole(page, 'alert')).toBeNull();
  });

  it('takes over what stands elsewhere, to go on from there', async () => {
    const { visit, page, press, choose } = await open();
    await press(/^Change: Notes/);
    await choose(/^Admin/);
    await press('Save');
    const url = `api/other-time/${notes.id}`;
    const current = { ...notes, minutes: 45, version: 5 };
    await visit.refuse('PUT', url, { ...refusal('changed-elsewhere'), current });
    await press('Leave it as it is elsewhere');
    expect(getByLabelText<HTMLInputElement>(page, 'Minutes').value).toBe('45');
    await press('Save');
    expect(visit.server.expectOne({ method: 'PUT', url }).request.body).toMatchObject({
      version: 5,
      minutes: 45,
      kind: 'notes',
    });
  });

  it('brings back what was removed elsewhere, where I keep mine', async () => {
    const { visit, press } = await open();
    await press(/^Change: Notes/);
    await press('Save');
    const url = `api/other-time/${notes.id}`;
    await visit.refuse('PUT', url, { ...refusal('changed-elsewhere'), current: null });
    await press('Bring mine back');
    const { request } = visit.server.expectOne({ method: 'PUT', url });
    expect(request.body).toMatchObject({ version: notes.version + 1, kind: 'notes' });
  });

  it('writes a new entry over itself where its answer was lost, and begins another one after it', async () => {
    const { visit, press, choose } = await open([]);
    const put = () => visit.server.expectOne(({ method }) => method === 'PUT');
    await choose(/^Admin/);
    await press('Log it');
    const first = put();
    const { url } = first.request;
    const current = { ...notes, id: url.split('/').at(-1), version: 1 };
    first.flush(
      { ...refusal('changed-elsewhere'), current },
      { status: 409, statusText: 'refused' },
    );
    await visit.settle();
    await press('Keep mine instead');
    const body = await visit.answer('PUT', url, { ...current, kind: 'admin', version: 2 });
    expect(body).toMatchObject({ kind: 'admin', version: 1 });
    await choose(/^Notes/);
    await press('Log it');
    const next = put().request;
    expect(next.url).not.toBe(url);
    expect(next.body).toMatchObject({ kind: 'notes', version: 0 });
  });

  it('names what cannot be read', async () => {
    const { page, press, choose } = await open([]);
    await choose(/^Notes/);
    type(getByLabelText(page, 'Minutes'), '900');
    type(getByLabelText(page, 'Began at'), '');
    await press('Log it');
    const alert = getByRole(page, 'alert');
    expect(alert.textContent).toContain('Choose a day, and write the start like 14:10.');
    expect(alert.textContent).toContain('Write whole minutes, from 1 to 600.');
  });
});
