import { TestBed } from '@angular/core/testing';
import { getByLabelText, getByRole, queryByRole, queryByText, within } from '@testing-library/dom';
import { PERSON_NAME_LENGTH, type Settings } from '@understory/contracts';
import { Clock } from '../shell/clock';
import { Session } from '../shell/session';
import { INES, Visit, refusal, type } from '../shell/spec-support';
import { SettingsPage } from './settings.page';

const { name, timeZone, weekStart, country, formatRegion, hours, version } = INES;
const NOW: Settings = { name, timeZone, weekStart, country, formatRegion, hours, version };

async function open() {
  jest.spyOn(Temporal.Now, 'timeZoneId').mockReturnValue('Europe/Brussels');
  const visit = await Visit.create([{ path: 'account/settings', component: SettingsPage }]);
  await visit.open('/account/settings');
  visit.answerWho(INES);
  await visit.settle();
  const { page } = visit;
  const press = async (name: string | RegExp) => {
    getByRole(page, 'button', { name }).click();
    await visit.settle();
  };
  const radio = (group: string, name: string) =>
    within(getByRole(page, 'radiogroup', { name: group })).getByLabelText<HTMLInputElement>(name);
  const choose = async (group: string, name: string) => {
    radio(group, name).click();
    await visit.settle();
  };
  /** The server takes what was sent. */
  const kept = async (change: Partial<Settings>, from = NOW) => {
    const sent = await visit.answer('PUT', 'api/me/settings', {
      ...from,
      ...change,
      version: from.version + 1,
    });
    expect(sent).toEqual({ ...from, ...change });
  };
  return { visit, page, press, radio, choose, kept };
}

describe('SettingsPage', () => {
  afterEach(() => {
    jest.restoreAllMocks();
    localStorage.clear();
    for (const key of ['appearance', 'motion']) delete document.documentElement.dataset[key];
  });

  it('offers the zone of the device in one tap, and takes it back', async () => {
    const { page, press, kept } = await open();
    expect(page.textContent).toContain('This device says Europe, Brussels.');
    await press('Use Europe, Brussels');
    await kept({ timeZone: 'Europe/Brussels' });
    expect(queryByText(page, 'This device says Europe, Brussels.')).toBeNull();
    expect(getByRole(page, 'status', { name: '' }).textContent).toBeDefined();
    expect(page.textContent).toContain('Time zone: Europe, Brussels');
    await press('Undo');
    await kept({ timeZone: 'Europe/London' }, { ...NOW, timeZone: 'Europe/Brussels', version: 4 });
    expect(page.textContent).toContain('Europe, London. It is');
  });

  it('keeps a name that is half written while something else is chosen', async () => {
    const { visit, page, choose, kept } = await open();
    type(getByLabelText(page, 'Your name'), 'Ines A');
    await visit.settle();
    await choose('Clock', '12 hours');
    await kept({ hours: 12 });
    expect(getByLabelText<HTMLInputElement>(page, 'Your name').value).toBe('Ines A');
  });

  it('says what a new zone changes and what it does not', async () => {
    const { page } = await open();
    expect(page.textContent).toContain('What you have logged keeps the day it was logged on.');
  });

  it('finds a zone by its country, its city, or an old spelling, and gives the focus back', async () => {
    const { visit, page, press, kept } = await open();
    await press('Choose another zone');
    const search = getByLabelText(page, 'City, country or zone');
    expect(page.textContent).toMatch(/The first eight of \d{3}\. Type on/);
    for (const typed of ['sao paulo', 'São_Paulo']) {
      type(search, typed);
      await visit.settle();
      expect(getByRole(page, 'button', { name: /Sao Paulo/ })).toBeTruthy();
    }
    type(search, 'new zealand auckland');
    await visit.settle();
    expect(page.textContent).toContain('One fits.');
    search.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    await visit.settle();
    await kept({ timeZone: 'Pacific/Auckland' });
    expect(document.activeElement?.textContent).toContain('Choose another zone');
    await press('Choose another zone');
    type(getByLabelText(page, 'City, country or zone'), 'atlantis');
    await visit.settle();
    expect(page.textContent).toContain('Nothing fits. Try a city, a country or a language.');
  });

  it('keeps what was typed while the clock goes on', async () => {
    const { visit, page, press } = await open();
    await press('Choose another zone');
    type(getByLabelText(page, 'City, country or zone'), 'brussels');
    await visit.settle();
    jest.spyOn(Temporal.Now, 'instant').mockReturnValue(Temporal.Now.instant().add({ hours: 1 }));
    TestBed.inject(Clock).present();
    await visit.settle();
    expect(getByLabelText<HTMLInputElement>(page, 'City, country or zone').value).toBe('brussels');
    expect(page.textContent).toContain('One fits.');
  });

  it('writes every date and number in the format chosen, at once', async () => {
    const { visit, page, press, choose, kept } = await open();
    expect(page.textContent).toContain('United Kingdom, English:');
    await press('Choose another format');
    type(getByLabelText(page, 'Country or language'), 'swiss');
    await visit.settle();
    type(getByLabelText(page, 'Country or language'), 'germany');
    await visit.settle();
    await press(/^Germany, German/);
    await kept({ formatRegion: 'de-DE' });
    expect(page.textContent).toContain('1.234,5 for a number');
    await choose('Clock', '12 hours');
    await kept({ hours: 12 }, { ...NOW, formatRegion: 'de-DE', version: 4 });
    expect(page.textContent).toMatch(/\d:\d\d\u00a0[ap]m, and 1\.234,5/);
    await press('Choose another format');
    await press(/^As this device/);
    await kept({ formatRegion: null }, { ...NOW, formatRegion: 'de-DE', hours: 12, version: 5 });
  });

  it('changes the week and the country, one after the other', async () => {
    const { visit, page, choose, kept } = await open();
    await choose('Week starts on', 'Sunday');
    type(getByLabelText(page, 'Country'), 'BE');
    await visit.settle();
    await kept({ weekStart: 7 });
    await kept({ country: 'BE' }, { ...NOW, weekStart: 7, version: 4 });
    expect(page.textContent).toContain('Country: Belgium');
  });

  it('changes the name, and says how to write one that cannot be', async () => {
    const { visit, page, press, kept } = await open();
    expect(getByLabelText<HTMLInputElement>(page, 'Your name').maxLength).toBe(
      PERSON_NAME_LENGTH.max,
    );
    type(getByLabelText(page, 'Your name'), '  ');
    await visit.settle();
    await press('Save the name');
    expect(page.textContent).toContain('Write your name on one line, in up to 80 characters.');
    type(getByLabelText(page, 'Your name'), ' Inês ');
    await visit.settle();
    await press('Save the name');
    await kept({ name: 'Inês' });
    await press('Save the name');
    visit.server.expectNone('api/me/settings');
    expect(TestBed.inject(Session).person()?.name).toBe('Inês');
  });

  it('shows what another device kept meanwhile, and what went wrong', async () => {
    const { visit, page, choose, radio } = await open();
    await choose('Week starts on', 'Saturday');
    const current = { ...NOW, weekStart: 7 as const, version: 9 };
    const problem = { ...refusal('changed-elsewhere'), current };
    await visit.refuse('PUT', 'api/me/settings', problem);
    expect(getByRole(page, 'alert').textContent).toContain('changed elsewhere');
    expect(radio('Week starts on', 'Sunday').checked).toBe(true);
  });

  describe('where another device kept something meanwhile', () => {
    const refused = (visit: Visit, change: Partial<Settings>) => {
      const current = { ...NOW, ...change, version: 9 };
      const problem = { ...refusal('changed-elsewhere'), current };
      return visit.refuse('PUT', 'api/me/settings', problem);
    };

    it('lets both hold where it was something else, and loses no name that is half typed', async () => {
      const { visit, page, choose, radio, kept } = await open();
      type(getByLabelText(page, 'Your name'), 'Inês A');
      await choose('Week starts on', 'Saturday');
      await refused(visit, { name: 'Ines D.' });
      await kept({ weekStart: 6 }, { ...NOW, name: 'Ines D.', version: 9 });
      expect(getByLabelText<HTMLInputElement>(page, 'Your name').value).toBe('Inês A');
      expect(queryByRole(page, 'alert')).toBeNull();
      expect(radio('Week starts on', 'Saturday').checked).toBe(true);
    });

    it('shows both names, loses none that was typed, and keeps mine where I say so', async () => {
      const { visit, page, press, kept } = await open();
      type(getByLabelText(page, 'Your name'), 'Inês');
      await press('Save the name');
      await refused(visit, { name: 'Ines D.' });
      const both = getByRole(page, 'alert');
      expect(both.textContent).toContain('Ines D.');
      expect(both.textContent).toContain('Inês');
      expect(getByLabelText<HTMLInputElement>(page, 'Your name').value).toBe('Inês');
      await press('Keep mine instead');
      await kept({ name: 'Inês' }, { ...NOW, name: 'Ines D.', version: 9 });
      expect(queryByRole(page, 'alert')).toBeNull();
    });

    it('takes over the name of the other device where I say so', async () => {
      const { visit, page, press } = await open();
      type(getByLabelText(page, 'Your name'), 'Inês');
      await press('Save the name');
      await refused(visit, { name: 'Ines D.' });
      await press('Leave it as it is elsewhere');
      expect(getByLabelText<HTMLInputElement>(page, 'Your name').value).toBe('Ines D.');
      expect(queryByRole(page, 'alert')).toBeNull();
      visit.server.expectNone('api/me/settings');
    });
  });

  it('shows again what holds where nothing could be kept', async () => {
    const { visit, page, choose, radio } = await open();
    await choose('Week starts on', 'Saturday');
    await visit.refuse('PUT', 'api/me/settings', 'unavailable');
    expect(getByRole(page, 'alert').textContent).toContain('The server did not answer');
    expect(radio('Week starts on', 'Monday').checked).toBe(true);
    expect(radio('Week starts on', 'Saturday').checked).toBe(false);
  });

  it('keeps appearance and motion on this device, and takes them back', async () => {
    const { visit, choose, press } = await open();
    const { dataset } = document.documentElement;
    await choose('Appearance', 'Dark');
    await choose('Motion', 'Less');
    expect(dataset).toMatchObject({ appearance: 'dark', motion: 'less' });
    expect(localStorage.getItem('understory.appearance')).toBe('dark');
    visit.server.expectNone('api/me/settings');
    await press('Undo');
    expect(dataset['motion']).toBeUndefined();
    await choose('Appearance', 'As the device');
    expect(dataset['appearance']).toBeUndefined();
    expect(localStorage.getItem('understory.appearance')).toBeNull();
  });
});
