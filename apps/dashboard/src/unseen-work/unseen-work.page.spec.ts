import { TestBed } from '@angular/core/testing';
import { signal } from '@angular/core';
import {
  fireEvent,
  getAllByRole,
  getByLabelText,
  getByRole,
  queryByRole,
  within,
} from '@testing-library/dom';
import type { UnseenWork, UnseenWorkLately } from '@understory/contracts';
import { Clock } from '../shell/clock';
import { INES, refusal, Visit } from '../shell/spec-support';
import { UnseenWorkPage } from './unseen-work.page';

const ID = '0192f0c0-0000-7000-8000-000000000c01';

const entry = (part: Partial<UnseenWork> = {}): UnseenWork => ({
  id: ID,
  on: '2026-11-20',
  kind: 'keeping-track',
  effort: 3,
  sharePercent: 100,
  context: null,
  version: 2,
  ...part,
});

const lately = (part: Partial<UnseenWorkLately> = {}): UnseenWorkLately => ({
  entries: [entry()],
  asymmetry: 0.5,
  sentence: null,
  ...part,
});

async function open(answer: UnseenWorkLately | null = lately()) {
  const now = signal(Temporal.Instant.from('2026-11-24T23:30:00Z'));
  TestBed.configureTestingModule({
    providers: [{ provide: Clock, useValue: { now, compare: () => undefined } }],
  });
  const visit = await Visit.create([{ path: 'unseen-work', component: UnseenWorkPage }]);
  await visit.open('/unseen-work');
  visit.answerWho(INES);
  if (answer) await visit.answer('GET', 'api/unseen-work', answer);
  const press = async (name: string | RegExp) => {
    getByRole(visit.page, 'button', { name }).click();
    await visit.settle();
  };
  const tap = async (group: RegExp, name: string) => {
    const within_ = within(getByRole(visit.page, 'group', { name: group }));
    within_.getByRole('radio', { name: new RegExp(`^${name}`) }).click();
    await visit.settle();
  };
  return { visit, page: visit.page, press, tap };
}

/** The PUT that is on its way; its id is made by the page. */
function put({ server }: Visit) {
  return server.expectOne((request) => request.method === 'PUT');
}

describe('UnseenWorkPage', () => {
  it('logs in four taps, nothing chosen beforehand, and takes it back', async () => {
    const { visit, page, press, tap } = await open(lately({ entries: [] }));
    expect(page.querySelectorAll('input:checked')).toHaveLength(0);
    expect(getByLabelText<HTMLSelectElement>(page, /^Where it was/).value).toBe('');
    expect(page.textContent).toContain('Nothing is logged yet.');
    await tap(/^What was it/, 'Handling conflict');
    await tap(/^How much effort/, 'Quite a lot');
    await tap(/^How much of it was yours/, 'Three quarters');
    await press('Log it');
    const request = put(visit);
    const said = { on: '2026-11-24', kind: 'handling-conflict', effort: 3, sharePercent: 75 };
    const body = { ...said, context: null };
    expect(request.request.body).toEqual({ ...body, version: 0 });
    const id = request.request.url.split('/').at(-1) ?? '';
    request.flush({ ...body, id, version: 1 });
    await visit.settle();
    await visit.answer('GET', 'api/unseen-work', lately());
    expect(getByRole(page, 'status').textContent).toContain('Handling conflict logged');
    expect(page.querySelectorAll('input:checked')).toHaveLength(0);
    await press('Undo');
    await visit.answer('DELETE', `api/unseen-work/${id}`, null);
    await visit.answer('GET', 'api/unseen-work', lately({ entries: [] }));
    expect(getByRole(page, 'status').textContent).toBe('');
    await tap(/^What was it/, 'Keeping track');
    await tap(/^How much effort/, 'Some');
    await tap(/^How much of it was yours/, 'Half');
    await press('Log it');
    expect(put(visit).request.url).not.toContain(id);
  });

  it('takes where it was along, and shows it', async () => {
    const { visit, page, press, tap } = await open(
      lately({ entries: [entry({ context: 'team' })] }),
    );
    expect(page.textContent).toContain('Quite a lot, all of it mine, in the team');
    const where = () => getByLabelText<HTMLSelectElement>(page, /^Where it was/);
    fireEvent.input(where(), { target: { value: 'beyond' } });
    await tap(/^What was it/, 'Keeping track');
    await tap(/^How much effort/, 'Some');
    await tap(/^How much of it was yours/, 'Half');
    await press('Log it');
    const request = put(visit);
    expect(request.request.body).toMatchObject({ context: 'beyond' });
    request.flush(entry({ context: 'beyond', version: 1 }));
    await visit.settle();
    expect(where().value).toBe('');
    await visit.answer('GET', 'api/unseen-work', lately({ entries: [entry({ context: 'team' })] }));
    await press(/^Change keeping track/);
    expect(where().value).toBe('team');
    fireEvent.input(where(), { target: { value: '' } });
    await press('Save');
    expect(put(visit).request.body).toMatchObject({ context: null, version: 2 });
  });

  it('names what is still open, and sends the same entry again after a failure', async () => {
    const { visit, page, press, tap } = await open();
    await press('Log it');
    const trouble = within(getByRole(page, 'alert'));
    expect(trouble.getAllByRole('link').map((link) => link.textContent?.trim())).toEqual([
      'Choose what kind it was.',
      'Choose how much effort it took.',
      'Choose how much of it was yours.',
    ]);
    await tap(/^What was it/, 'Keeping track');
    await tap(/^How much effort/, 'A little');
    await tap(/^How much of it was yours/, 'Half');
    await press('Log it');
    const first = put(visit);
    first.flush(refusal('unavailable'), { status: 503, statusText: 'away' });
    await visit.settle();
    expect(getByRole(page, 'alert').textContent).toContain('The server did not answer');
    await press('Log it');
    expect(put(visit).request.url).toBe(first.request.url);
  });

  it('shows nothing that a longer head could push down before it is known', async () => {
    const { visit, page } = await open(null);
    expect(queryByRole(page, 'button', { name: 'Log it' })).toBeNull();
    expect(page.querySelector('.sentence')?.textContent?.trim()).toBe('');
    await visit.answer('GET', 'api/unseen-work', lately());
    expect(getByRole(page, 'button', { name: 'Log it' })).not.toBeNull();
  });

  it('says how it is shared once there is enough, without blame', async () => {
    const sentence = 'Of the unseen work of the last six weeks, most was yours.';
    const { page } = await open(lately({ sentence }));
    expect(page.textContent).toContain(sentence);
    expect(page.textContent).toContain('nothing about you');
    expect(page.textContent).toContain('Who sees this: only you.');
  });

  it('lists what was logged, and changes it with what was not offered kept', async () => {
    const { visit, page, press, tap } = await open(
      lately({ entries: [entry({ sharePercent: 30 }), entry({ id: ID.replace('c01', 'c02') })] }),
    );
    expect(page.textContent).toContain('Quite a lot, 30\u00a0% mine');
    expect(page.textContent).toContain('Quite a lot, all of it mine');
    getAllByRole(page, 'button', { name: 'Change keeping track of 20 November' })[0]?.click();
    await visit.settle();
    expect(document.activeElement?.textContent).toBe('Change an entry');
    const share = within(getByRole(page, 'group', { name: /^How much of it was yours/ }));
    const kept = share.getByRole<HTMLInputElement>('radio', { name: /^30/ });
    expect(kept.checked).toBe(true);
    await tap(/^How much effort/, 'Some');
    await press('Save');
    const body = await visit.answer('PUT', `api/unseen-work/${ID}`, entry({ version: 3 }));
    expect(body).toMatchObject({ effort: 2, sharePercent: 30, version: 2, on: '2026-11-20' });
    await visit.answer('GET', 'api/unseen-work', lately());
    await press('Undo');
    expect(put(visit).request.body).toMatchObject({ effort: 3, sharePercent: 30, version: 3 });
  });

  describe('where an entry was changed elsewhere', () => {
    const url = `api/unseen-work/${ID}`;

    async function meet(current: object | null) {
      const opened = await open(lately({ entries: [entry({ sharePercent: 30 })] }));
      await opened.press(/^Change keeping track/);
      await opened.tap(/^How much effort/, 'Some');
      await opened.press('Save');
      await opened.visit.refuse('PUT', url, { ...refusal('changed-elsewhere'), current });
      return { ...opened, both: () => getByRole(opened.page, 'alert') };
    }

    it('shows both versions, and keeps mine where I say so', async () => {
      const { visit, press, both } = await meet(entry({ sharePercent: 75, version: 7 }));
      expect(document.activeElement).toBe(both());
      expect(both().textContent).toContain('three quarters mine.');
      expect(both().textContent).toContain('Friday 20 November. Some, ');
      await press('Keep mine instead');
      expect(put(visit).request.body).toMatchObject({ effort: 2, sharePercent: 30, version: 7 });
    });

    it('takes over what stands there, or brings mine back where it was removed', async () => {
      const { visit, press } = await meet(entry({ sharePercent: 75, version: 7 }));
      await press('Leave it as it is elsewhere');
      await press('Save');
      expect(put(visit).request.body).toMatchObject({ effort: 3, sharePercent: 75, version: 7 });
      TestBed.resetTestingModule();
      document.body.replaceChildren();
      const again = await meet(null);
      await again.press('Bring mine back');
      expect(put(again.visit).request.body).toMatchObject({ effort: 2, version: 3 });
    });
  });

  it('writes a new entry over itself where its answer was lost, and begins another one after it', async () => {
    const { visit, press, tap } = await open(lately({ entries: [] }));
    const add = async (effort: string) => {
      await tap(/^What was it/, 'Keeping track');
      await tap(/^How much effort/, effort);
      await tap(/^How much of it was yours/, 'Half');
      await press('Log it');
      return put(visit);
    };
    const first = await add('Some');
    const { url } = first.request;
    const current = entry({ id: url.split('/').at(-1) ?? '', version: 1 });
    const problem = { ...refusal('changed-elsewhere'), current };
    first.flush(problem, { status: 409, statusText: 'refused' });
    await visit.settle();
    await press('Keep mine instead');
    const body = await visit.answer('PUT', url, { ...current, effort: 2, version: 2 });
    expect(body).toMatchObject({ effort: 2, version: 1 });
    const next = (await add('Some')).request;
    expect(next.url).not.toBe(url);
    expect(next.body).toMatchObject({ version: 0 });
  });

  it('shows eight, and all on request', async () => {
    const entries = Array.from({ length: 9 }, (_, index) =>
      entry({ id: ID.replace('c01', `c1${index}`) }),
    );
    const { page, press } = await open(lately({ entries }));
    expect(getAllByRole(page, 'row')).toHaveLength(9);
    await press('All nine');
    expect(getAllByRole(page, 'row')).toHaveLength(10);
    expect(queryByRole(page, 'button', { name: 'All nine' })).toBeNull();
  });

  it('removes an entry and brings it back', async () => {
    const { visit, page, press } = await open();
    await press(/^Change keeping track/);
    await press('Remove it');
    await visit.answer('DELETE', `api/unseen-work/${ID}`, null);
    await visit.answer('GET', 'api/unseen-work', lately({ entries: [] }));
    expect(queryByRole(page, 'button', { name: 'Remove it' })).toBeNull();
    await press('Undo');
    expect(put(visit).request.body).toMatchObject({ kind: 'keeping-track', version: 3 });
  });

  it('leaves an entry as it was', async () => {
    const { page, press } = await open();
    await press(/^Change keeping track/);
    expect(getByLabelText<HTMLInputElement>(page, 'Day').value).toBe('2026-11-20');
    await press('Leave as it was');
    expect(document.activeElement?.textContent).toBe('Log an entry');
    expect(getByLabelText<HTMLInputElement>(page, 'Day').value).toBe('2026-11-24');
    expect(page.querySelectorAll('input:checked')).toHaveLength(0);
  });

  it('says what to do where the answer does not come, and still lets one log', async () => {
    const { visit, page } = await open(null);
    await visit.refuse('GET', 'api/unseen-work', 'unavailable');
    expect(getByRole(page, 'button', { name: 'Try again' })).not.toBeNull();
    expect(getByRole(page, 'button', { name: 'Log it' })).not.toBeNull();
  });
});
