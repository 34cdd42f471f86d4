import { fireEvent, getByLabelText, getByRole, queryByRole } from '@testing-library/dom';
import type { Reminders, SaveReminders } from '@understory/contracts';
import { INES, Visit, refusal, type } from '../shell/spec-support';
import { RemindersPage } from './reminders.page';

const URL = 'api/reminders';
const OFFERED: SaveReminders = {
  isOn: false,
  rhythm: 'weekly',
  weekday: 5,
  hour: 16,
  quietHours: { from: 20, to: 7 },
  mentions: ['sessions', 'check-in', 'ties'],
  ways: ['mail'],
  version: 0,
};
const CHOSEN: SaveReminders = { ...OFFERED, isOn: true, version: 1 };
const EMPTY: Reminders = {
  settings: OFFERED,
  isMailOn: true,
  isNotificationOn: true,
  email: INES.email,
  next: null,
  postponedTo: null,
  lastSentAt: null,
  failure: null,
  wouldSay: [],
};
const FULL: Reminders = {
  ...EMPTY,
  settings: CHOSEN,
  next: { on: '2026-11-27', time: '16:00' },
  lastSentAt: '2026-11-20T16:00:09.000Z',
  wouldSay: ['Three sessions wait to be marked.', 'One tie is due.'],
};

async function opened(reminders: Reminders, me = INES) {
  const visit = await Visit.create([{ path: 'reminders', component: RemindersPage }]);
  await visit.open('/reminders', me);
  visit.answerWho(me);
  await visit.answer('GET', URL, reminders);
  answerDevices(visit);
  const { page } = visit;
  const press = async (name: string | RegExp) => {
    getByRole(page, 'button', { name }).click();
    await visit.settle();
  };
  return { visit, page, press };
}

/** Its own part asks for them, and has specs of its own. */
function answerDevices({ server }: Visit): void {
  for (const request of server.match(`${URL}/devices`)) request.flush({ key: null, devices: [] });
}

const radio = (page: HTMLElement, name: string) =>
  getByRole<HTMLInputElement>(page, 'radio', { name });
const tick = (page: HTMLElement, name: RegExp) =>
  getByRole<HTMLInputElement>(page, 'checkbox', { name });

describe('reminders', () => {
  it('are off until chosen, and say what one would say', async () => {
    const { page } = await opened(EMPTY);
    expect(radio(page, 'Never').checked).toBe(true);
    expect(page.textContent).toContain('No reminder is sent.');
    expect(page.textContent).toContain('Nothing waits, so none would come.');
    expect(page.textContent).toContain('None yet');
    expect(queryByRole(page, 'combobox', { name: 'Day' })).toBeNull();
  });

  it('are chosen: how often, when, what they may speak of, and when it is quiet', async () => {
    const { visit, page, press } = await opened(EMPTY);
    radio(page, 'Every two weeks').click();
    await visit.settle();
    type(getByLabelText(page, 'Day'), '1');
    type(getByLabelText(page, 'Time'), '8');
    tick(page, /^Ties/).click();
    type(getByLabelText(page, 'From'), '19');
    await press('Save');
    const sent = await visit.answer('PUT', URL, CHOSEN);
    expect(sent).toEqual({
      isOn: true,
      rhythm: 'fortnightly',
      weekday: 1,
      hour: 8,
      quietHours: { from: 19, to: 7 },
      mentions: ['sessions', 'check-in'],
      ways: ['mail'],
      version: 0,
    });
  });

  it('show what was chosen, when the next one comes and when the last one went', async () => {
    const { page } = await opened(FULL);
    expect(radio(page, 'Weekly').checked).toBe(true);
    expect(getByLabelText<HTMLSelectElement>(page, 'Day').selectedOptions[0]?.text).toBe('Friday');
    expect(getByLabelText<HTMLSelectElement>(page, 'Time').selectedOptions[0]?.text).toBe('16:00');
    expect(page.textContent).toContain('Next on Friday 27 November at 16:00.');
    expect(page.textContent).toContain('20 November at 16:00');
    expect(page.textContent).toContain('Three sessions wait to be marked.');
  });

  it('are stopped here too, and taken back', async () => {
    const { visit, page, press } = await opened(FULL);
    radio(page, 'Never').click();
    await press('Save');
    expect(await visit.answer('PUT', URL, { ...CHOSEN, isOn: false, version: 2 })).toEqual({
      ...CHOSEN,
      isOn: false,
    });
    await visit.answer('GET', URL, { ...FULL, settings: { ...CHOSEN, isOn: false, version: 2 } });
    await press(/Undo/);
    expect(await visit.answer('PUT', URL, { ...CHOSEN, version: 3 })).toEqual({
      ...CHOSEN,
      version: 2,
    });
  });

  it('come by mail, as notifications or both, as chosen, but not by no way at all', async () => {
    const { visit, page, press } = await opened(FULL);
    expect(tick(page, /^By mail/).checked).toBe(true);
    tick(page, /^By mail/).click();
    await press('Save');
    visit.server.expectNone({ method: 'PUT' });
    expect(getByRole(page, 'alert').textContent).toContain('Choose one way at least');
    tick(page, /^As a notification/).click();
    await press('Save');
    expect(await visit.answer('PUT', URL, CHOSEN)).toMatchObject({ ways: ['notification'] });
  });

  it('are put off by some days', async () => {
    const { visit, page, press } = await opened(FULL);
    await press('In three days');
    expect(await visit.answer('PUT', `${URL}/postponement`, null)).toEqual({ days: 3 });
    await visit.answer('GET', URL, { ...FULL, postponedTo: '2026-11-30' });
    expect(document.activeElement).toBe(getByRole(page, 'heading', { level: 1 }));
    const said = [...page.querySelectorAll('[role=status]')].map((each) => each.textContent);
    expect(said).toContain('Postponed: none before Monday 30 November.');
  });

  it('refuse quiet hours without length, at their field', async () => {
    const { visit, page, press } = await opened(FULL);
    type(getByLabelText(page, 'Until'), '20');
    await press('Save');
    visit.server.expectNone({ method: 'PUT' });
    expect(getByLabelText(page, 'Until').getAttribute('aria-invalid')).toBe('true');
    tick(page, /^Let nothing reach me/).click();
    await press('Save');
    expect(await visit.answer('PUT', URL, CHOSEN)).toMatchObject({ quietHours: null });
  });

  describe('which were changed on another device too', () => {
    const theirs = { ...CHOSEN, hour: 9, quietHours: null, version: 7 };

    async function meet() {
      const opening = await opened(FULL);
      radio(opening.page, 'Every two weeks').click();
      tick(opening.page, /^Ties/).click();
      await opening.press('Save');
      const problem = { ...refusal('changed-elsewhere'), current: theirs };
      await opening.visit.refuse('PUT', URL, problem);
      return opening;
    }

    it('show both, and keep mine where I say so, with a way back to theirs', async () => {
      const { visit, page, press } = await meet();
      const both = getByRole(page, 'alert').textContent;
      expect(both).toContain('One mail on Fridays at 09:00, when something waits.');
      expect(both).toContain('Quiet hours: none.');
      expect(both).toContain('One mail every second Friday at 16:00, when something waits.');
      expect(radio(page, 'Every two weeks').checked).toBe(true);
      await press('Keep mine instead');
      const mine = { rhythm: 'fortnightly', mentions: ['sessions', 'check-in'], hour: 16 } as const;
      const saved = { ...CHOSEN, ...mine, mentions: [...mine.mentions], version: 8 };
      expect(await visit.answer('PUT', URL, saved)).toMatchObject({ ...mine, version: 7 });
      await visit.answer('GET', URL, { ...FULL, settings: saved });
      await press(/Undo/);
      const { body } = visit.server.expectOne({ method: 'PUT', url: URL }).request;
      expect(body).toEqual({ ...theirs, version: 8 });
    });

    it('take over what was chosen there where I say so', async () => {
      const { visit, page, press } = await meet();
      await press('Leave it as it is elsewhere');
      expect(getByLabelText<HTMLSelectElement>(page, 'Time').value).toBe('9');
      await visit.answer('GET', URL, { ...FULL, settings: theirs });
      expect(radio(page, 'Weekly').checked).toBe(true);
      await press('Save');
      const { body } = visit.server.expectOne({ method: 'PUT', url: URL }).request;
      expect(body).toEqual(theirs);
    });
  });

  it('keep what is half chosen while a postponed one is sent as usual', async () => {
    const { visit, page, press } = await opened({ ...FULL, postponedTo: '2026-11-30' });
    radio(page, 'Every two weeks').click();
    tick(page, /^Ties/).click();
    await press('Send it as usual');
    await visit.answer('DELETE', `${URL}/postponement`, null);
    await visit.answer('GET', URL, { ...FULL, settings: { ...CHOSEN } });
    expect(radio(page, 'Every two weeks').checked).toBe(true);
    expect(tick(page, /^Ties/).checked).toBe(false);
  });

  it('say that one was postponed, and send it as usual where asked', async () => {
    const { visit, page, press } = await opened({ ...FULL, postponedTo: '2026-11-30' });
    expect(page.textContent).toContain('Postponed: none before Monday 30 November.');
    await press('Send it as usual');
    await visit.answer('DELETE', `${URL}/postponement`, null);
    await visit.answer('GET', URL, FULL);
    expect(page.textContent).not.toContain('Postponed');
  });

  it('say that the last mail failed, why, and what to do', async () => {
    const failure = {
      trouble: 'address-refused',
      at: '2026-11-20T16:00:00.000Z',
      nextTry: null,
    } as const;
    const { page } = await opened({ ...FULL, failure });
    expect(page.textContent).toContain('The mail of 20 November at 16:00 did not get through.');
    expect(page.textContent).toContain('See whether the address is right');
  });

  it('say that this server sends none, and keep the choice open', async () => {
    const { page } = await opened({ ...FULL, isMailOn: false });
    expect(page.textContent).toContain('This server sends no mail yet');
    expect(queryByRole(page, 'button', { name: /test mail/ })).toBeNull();
    expect(getByRole(page, 'button', { name: 'Save' })).toBeTruthy();
  });

  it('say why none comes in the made-up practice', async () => {
    const { page } = await opened({ ...EMPTY, isMailOn: false }, { ...INES, isMadeUp: true });
    expect(page.textContent).toContain('In the made-up practice nothing is sent');
  });

  it('say that they could not be read, and are read again', async () => {
    const visit = await Visit.create([{ path: 'reminders', component: RemindersPage }]);
    await visit.open('/reminders');
    await visit.refuse('GET', URL, 'unavailable');
    fireEvent.click(getByRole(visit.page, 'button', { name: /again/i }));
    await visit.settle();
    await visit.answer('GET', URL, EMPTY);
    expect(radio(visit.page, 'Never').checked).toBe(true);
  });
});

describe('a test mail', () => {
  const TEST = `${URL}/test-mail`;
  const ask = 'Send me a test mail now';
  const said = (page: HTMLElement) =>
    [...page.querySelectorAll('us-test-mail [role=status]')].map((each) => each.textContent).join();

  it('says when the mail server took it, aloud', async () => {
    const { visit, page, press } = await opened(FULL);
    await press(ask);
    expect(getByRole(page, 'button', { name: 'Sending…' })).toBeTruthy();
    await press('Sending…');
    await visit.answer('POST', TEST, { acceptedAt: '2026-11-24T12:05:00Z', trouble: null });
    expect(said(page)).toContain('The mail server took it at 12:05.');
  });

  it('says what was in its way', async () => {
    const { visit, page, press } = await opened(FULL);
    await press(ask);
    await visit.answer('POST', TEST, { acceptedAt: null, trouble: 'no-connection' });
    expect(said(page)).toContain('The mail server could not be reached.');
  });

  it('says when there were too many', async () => {
    const { visit, page, press } = await opened(FULL);
    await press(ask);
    await visit.refuse('POST', TEST, 'too-many-tries');
    expect(getByRole(page, 'alert').textContent).toMatch(/wait|Too many/i);
  });
});
