import { TestBed } from '@angular/core/testing';
import { getByLabelText, getByRole, getByText, queryByText, within } from '@testing-library/dom';
import type { Acting, Session } from '@understory/contracts';
import { INES, Visit } from '../shell/spec-support';
import { clockAt, session, today } from './spec-support';
import { TodayPage } from './today.page';

const held = session('09:00', { outcome: 'held', version: 3 });
const URL = `api/sessions/${held.id}/acting`;
const felt: Acting = { surface: 3, deep: null, hasFeltResponsible: true, version: 1 };

async function open(sessions: Session[], button: RegExp) {
  TestBed.configureTestingModule({ providers: [clockAt('12:44')] });
  const visit = await Visit.create([{ path: 'today', component: TodayPage }]);
  await visit.open('/today');
  visit.answerWho(INES);
  await visit.settle();
  await visit.answer('GET', 'api/today', today({ sessions, lastLogAt: '2026-11-24T10:00:00Z' }));
  const { page } = visit;
  const press = async (name: string | RegExp) => {
    getByRole(page, 'button', { name }).click();
    await visit.settle();
  };
  await press(button);
  const sheet = getByRole(page, 'dialog');
  const ask = async () => {
    const box = getByText(sheet, 'How it was').closest('details');
    if (!box) throw new Error('Expected the summary within its box.');
    box.open = true;
    await visit.settle();
  };
  const tap = async (group: string, step: string) => {
    within(getByRole(sheet, 'group', { name: new RegExp(`^${group}`) }))
      .getByRole('radio', { name: step })
      .click();
    await visit.settle();
  };
  return { visit, page, sheet, press, ask, tap };
}

describe('how a session was, in its sheet', () => {
  it('is asked for when it is opened, and saved with the sheet', async () => {
    const { visit, sheet, press, ask, tap } = await open([held], /^Change Individual at 09:00/);
    visit.server.expectNone(URL);
    await ask();
    await visit.answer('GET', URL, felt);
    expect(getByLabelText<HTMLInputElement>(sheet, /responsible for fixing/).checked).toBe(true);
    await tap('I worked to feel what was needed', 'Very much');
    await press('Save');
    await visit.answer('PUT', `api/sessions/${held.id}`, { ...held, version: 4 });
    expect(await visit.answer('PUT', URL, { ...felt, version: 2 })).toEqual({ ...felt, deep: 4 });
  });

  it('is asked about before it is lost with its sheet', async () => {
    const { visit, page, press, ask, tap } = await open([held], /^Change Individual at 09:00/);
    await ask();
    await visit.answer('GET', URL, felt);
    await tap('I worked to feel what was needed', 'Very much');
    await press('Close');
    expect(getByText(page, 'Leave without keeping this?')).toBeTruthy();
  });

  it('is taken back with the change that it was saved with', async () => {
    const { visit, page, press, ask, tap } = await open([held], /^Change Individual at 09:00/);
    await ask();
    await visit.answer('GET', URL, felt);
    await tap('I worked to feel what was needed', 'Very much');
    await press('Save');
    await visit.answer('PUT', `api/sessions/${held.id}`, { ...held, version: 4 });
    await visit.answer('PUT', URL, { ...felt, deep: 4, version: 2 });
    expect(page.textContent).toContain('Session changed: Individual of 24 November');
    await press('Undo');
    expect(await visit.answer('PUT', URL, { ...felt, version: 3 })).toEqual({
      ...felt,
      version: 2,
    });
    const back = await visit.answer('PUT', `api/sessions/${held.id}`, { ...held, version: 5 });
    expect(back).toMatchObject({ version: 4 });
  });

  it('keeps what was said while another outcome is looked at, and saves it of a held one alone', async () => {
    const { visit, sheet, press, ask, tap } = await open([held], /^Change Individual at 09:00/);
    await ask();
    await visit.answer('GET', URL, felt);
    await tap('I worked to feel what was needed', 'Very much');
    const choose = async (outcome: string) => {
      getByLabelText(sheet, outcome).click();
      await visit.settle();
    };
    await choose('No-show');
    expect(queryByText(sheet, 'How it was')).toBeNull();
    await choose('Held');
    await ask();
    await press('Save');
    await visit.answer('PUT', `api/sessions/${held.id}`, { ...held, version: 4 });
    expect(await visit.answer('PUT', URL, { ...felt, version: 2 })).toEqual({ ...felt, deep: 4 });
  });

  it('is not written where nothing was said', async () => {
    const { visit, press, ask } = await open([held], /^Change Individual at 09:00/);
    await ask();
    await visit.answer('GET', URL, felt);
    await press('Save');
    await visit.answer('PUT', `api/sessions/${held.id}`, { ...held, version: 4 });
    visit.server.expectNone({ method: 'PUT', url: URL });
  });

  it('follows a new session under its id; a second try sends the same session', async () => {
    const { visit, press, ask, tap } = await open([], /^A session/);
    await ask();
    await tap('I showed what I did not feel', 'Somewhat');
    await press('Save');
    const isPut = ({ method }: { method: string }) => method === 'PUT';
    const first = visit.server.expectOne(isPut);
    const { url } = first.request;
    first.flush({ ...held, id: url.split('/').at(-1), version: 1 });
    await visit.settle();
    await visit.refuse('PUT', `${url}/acting`, 'unavailable');
    await press('Save');
    const again = visit.server.expectOne(isPut);
    expect(again.request.url).toBe(url);
    again.flush({ ...held, version: 1 });
    await visit.settle();
    const said = { surface: 2, deep: null, hasFeltResponsible: false, version: 0 };
    expect(await visit.answer('PUT', `${url}/acting`, { ...said, version: 1 })).toEqual(said);
  });

  it('is asked of held sessions alone', async () => {
    const planned = session('14:00');
    const { sheet } = await open([planned], /^Other outcome for Individual at 14:00/);
    expect(queryByText(sheet, 'How it was')).toBeNull();
  });

  it('says what to do where it cannot be read', async () => {
    const { visit, sheet, ask } = await open([held], /^Change Individual at 09:00/);
    await ask();
    await visit.refuse('GET', URL, 'unavailable');
    within(sheet).getByRole('button', { name: 'Try again' }).click();
    await visit.settle();
    await visit.answer('GET', URL, felt);
    expect(getByRole(sheet, 'group', { name: /^I showed/ })).not.toBeNull();
  });
});
