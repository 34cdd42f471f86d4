import type { TestRequest } from '@angular/common/http/testing';
import {
  findByRole,
  findByText,
  getByLabelText,
  getByRole,
  getByText,
  queryByRole,
  queryByText,
  waitFor,
} from '@testing-library/dom';
import { CommitImport, SaveConnection } from '@understory/contracts';
import { Visit, refusal } from '../shell/spec-support';
import {
  BRING_ROUTES,
  aBatch,
  aConnection,
  anEvent,
  calendarFile,
  openedBring,
} from './spec-support';

const WEEK = [
  anEvent('AB', -7),
  anEvent('CD', -6),
  anEvent('Couple Okoro', -5, 80),
  anEvent('AB', 7),
  anEvent('Sup w/ Lindqvist', -4),
  anEvent('Sup w/ Lindqvist', -18),
  anEvent('Trio', -3, 60),
  anEvent('Dentist', -2, 30),
  anEvent('Quarterly', -2, 45),
];

async function choose(visit: Visit, file: File): Promise<void> {
  const input = getByLabelText<HTMLInputElement>(visit.page, 'Choose a calendar file');
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  input.dispatchEvent(new Event('change'));
  await visit.settle();
}

/** The page at its second step. */
async function previewed(file = calendarFile(...WEEK), connections = [aConnection()]) {
  const visit = await openedBring(connections);
  await choose(visit, file);
  await findByRole(visit.page, 'button', { name: 'Choose another file' });
  return visit;
}

function select(visit: Visit, label: string): HTMLSelectElement {
  return getByLabelText<HTMLSelectElement>(visit.page, label);
}

async function say(visit: Visit, label: string, option: string): Promise<void> {
  const control = select(visit, label);
  const found = [...control.options].find(({ text }) => text.trim() === option);
  control.value = found?.value ?? '';
  control.dispatchEvent(new Event('change'));
  await visit.settle();
}

async function sent(visit: Visit, path: string): Promise<TestRequest> {
  return waitFor(() => {
    const [request] = visit.server.match(
      ({ url, method }) => method === 'PUT' && url.startsWith(path),
    );
    if (!request) throw new Error(`nothing was sent to ${path}`);
    return request;
  });
}

async function bringIn(visit: Visit, name = /^Bring in/): Promise<void> {
  getByRole(visit.page, 'button', { name }).click();
  await visit.settle();
}

beforeEach(() => localStorage.clear());

describe('bring my week', () => {
  it('previews by kind with counts and hours, and writes nothing', async () => {
    const visit = await previewed();
    expect(getByRole(visit.page, 'heading', { level: 1 }).textContent).toBe('Nothing is saved yet');
    expect(document.activeElement?.tagName).toBe('H1');
    expect(visit.page.textContent).toContain('4 sessions and 3 contacts since');
    const rows = [...visit.page.querySelectorAll('tbody tr')].map((row) =>
      [...row.querySelectorAll<HTMLElement>('.title, td.n')]
        .map((cell) => cell.textContent)
        .join(' '),
    );
    expect(rows).toEqual([
      'Two initials, 50 min 3 2½',
      '“Couple Okoro” 1 1¼',
      '“Sup w/ Lindqvist” 2 1¾',
      '“Trio” 1 1',
      '“Quarterly” 1 ¾',
      '“Dentist” 1 ½',
    ]);
    expect(select(visit, 'What “Trio” counts as').selectedOptions[0]?.text.trim()).toBe('peer');
    expect(select(visit, 'With whom, for “Sup w/ Lindqvist”').selectedOptions[0]?.text.trim()).toBe(
      'Lena',
    );
    expect(getByText(visit.page, /has no meaning yet/).textContent).toContain('“Quarterly”');
    expect(visit.server.match(({ method }) => method !== 'GET')).toEqual([]);
  });

  it('makes the connections that are missing, then commits one batch, and leads on', async () => {
    const visit = await previewed();
    await bringIn(visit, /^Bring in 7 events$/);
    const tie = await sent(visit, 'api/connections/');
    const made = SaveConnection.parse(tie.request.body);
    const met = Temporal.Now.plainDateISO('UTC').subtract({ days: 3 }).toString();
    expect(made).toMatchObject({ alias: 'Peers', kind: 'peer', lastMetOn: met });
    tie.flush({});
    const batch = await sent(visit, 'api/imports/');
    const { rows, zone } = CommitImport.parse(batch.request.body);
    expect(zone).toBe('Europe/London');
    expect(
      rows.map((row) => `${row.kind} ${'outcome' in row ? row.outcome : ''}`.trim()).sort(),
    ).toEqual([
      'client held',
      'client held',
      'client held',
      'client planned',
      'peer',
      'supervision-received',
      'supervision-received',
    ]);
    const ties = rows.flatMap((row) => ('connectionId' in row ? [row.connectionId] : []));
    expect(new Set(ties)).toEqual(new Set([aConnection().id, tie.request.url.split('/').at(-1)]));
    batch.flush(aBatch({ added: 7 }));
    await findByText(visit.page, /7 events are new\./);
    expect(getByRole(visit.page, 'link', { name: 'Who holds you up?' }).getAttribute('href')).toBe(
      '/connections/new',
    );
  });

  it('sends no title, place, description, attendee or link, nor anything that holds one', async () => {
    const secret = [
      'LOCATION:12 Willow Street',
      'DESCRIPTION:grief\\, tearful',
      'URL:https://meet.example/rosa',
      'ATTENDEE;CN="Rosa Marin":mailto:rosa@example.net',
      'ORGANIZER;CN=Alder:mailto:alder@example.net',
    ];
    const visit = await previewed(
      calendarFile(
        anEvent('Rosa Marin', -3, 50, ...secret),
        anEvent('Sup w/ Lindqvist', -2, 50, ...secret),
      ),
      [],
    );
    await bringIn(visit);
    const tie = await sent(visit, 'api/connections/');
    tie.flush({});
    const batch = await sent(visit, 'api/imports/');
    const bodies = JSON.stringify([tie.request.body, batch.request.body]);
    expect(bodies).not.toMatch(
      /rosa|marin|lindqvist|willow|grief|tearful|meet|alder|example|practice/i,
    );
    expect(JSON.stringify({ ...localStorage })).not.toMatch(
      /rosa|marin|lindqvist|willow|grief|example/i,
    );
    expect(Object.keys(CommitImport.parse(batch.request.body).rows[0] ?? {}).sort()).toEqual([
      'hash',
      'kind',
      'minutes',
      'outcome',
      'startsAt',
      'zone',
    ]);
  });

  it('remembers a correction on this device for the next file', async () => {
    const visit = await previewed();
    await say(visit, 'What “Quarterly” counts as', 'admin');
    expect(getByRole(visit.page, 'button', { name: 'Bring in 8 events' })).toBeTruthy();
    await waitFor(() => expect(localStorage.length).toBe(1));
    getByRole(visit.page, 'button', { name: 'Choose another file' }).click();
    await visit.settle();
    await choose(visit, calendarFile(...WEEK));
    await findByText(visit.page, 'as you said before');
    expect(select(visit, 'What “Quarterly” counts as').value).toBe('admin');
  });

  it('lets one title of many count as something else', async () => {
    const visit = await previewed();
    getByRole(visit.page, 'button', { name: '2 titles' }).click();
    await visit.settle();
    await say(visit, 'What “CD” alone counts as', 'personal, left out');
    expect(getByRole(visit.page, 'button', { name: 'Bring in 6 events' })).toBeTruthy();
    expect(select(visit, 'What “CD” counts as').value).toBe('personal');
  });

  it('asks about tentative events, and names what could not be read', async () => {
    const visit = await previewed(
      calendarFile(anEvent('AB', -3), anEvent('EF', -2, 50, 'STATUS:TENTATIVE'), [
        'BEGIN:VEVENT',
        'SUMMARY:Broken',
        'DTSTART:sometime',
        'END:VEVENT',
      ]),
    );
    expect(getByText(visit.page, /Line 16, “Broken”: the start is no date or time/)).toBeTruthy();
    expect(getByText(visit.page, '1 is tentative')).toBeTruthy();
    expect(getByRole(visit.page, 'button', { name: 'Bring in 1 event' })).toBeTruthy();
    getByLabelText(visit.page, 'Bring it in as well').click();
    await visit.settle();
    expect(getByRole(visit.page, 'button', { name: 'Bring in 2 events' })).toBeTruthy();
  });

  it('keeps everything where the server is away, and repeats the very same batch', async () => {
    const visit = await previewed(calendarFile(anEvent('AB', -3)));
    await bringIn(visit);
    const first = await sent(visit, 'api/imports/');
    first.flush('', { status: 503, statusText: 'away' });
    const alert = await findByRole(visit.page, 'alert');
    expect(alert.textContent).toContain('Nothing is lost.');
    getByRole(visit.page, 'button', { name: 'Try again' }).click();
    const second = await sent(visit, 'api/imports/');
    expect([second.request.url, second.request.body]).toEqual([
      first.request.url,
      first.request.body,
    ]);
  });

  it('makes a batch of its own of the same file brought again', async () => {
    const visit = await previewed(calendarFile(anEvent('AB', -3)));
    await bringIn(visit);
    const first = await sent(visit, 'api/imports/');
    first.flush(aBatch({ added: 1 }));
    await findByRole(visit.page, 'heading', { name: 'Your week is here' });
    getByRole(visit.page, 'button', { name: 'Choose another file' }).click();
    await visit.settle();
    await choose(visit, calendarFile(anEvent('AB', -3)));
    await findByText(visit.page, '1 came in from this device before');
    await bringIn(visit);
    const second = await sent(visit, 'api/imports/');
    expect(second.request.body).toEqual(first.request.body);
    expect(second.request.url).not.toBe(first.request.url);
  });

  it('goes on where an earlier try has made the connection already', async () => {
    const visit = await previewed(calendarFile(anEvent('Trio', -3)), []);
    await bringIn(visit);
    const tie = await sent(visit, 'api/connections/');
    tie.flush(refusal('changed-elsewhere'), { status: 409, statusText: 'refused' });
    expect((await sent(visit, 'api/imports/')).request.method).toBe('PUT');
  });

  it('stops where a connection is refused, before anything is brought in', async () => {
    const visit = await previewed(calendarFile(anEvent('Trio', -3)), []);
    await bringIn(visit);
    const tie = await sent(visit, 'api/connections/');
    tie.flush(refusal('unavailable'), { status: 503, statusText: 'away' });
    await findByRole(visit.page, 'alert');
    expect(visit.server.match(({ url }) => url.startsWith('api/imports/'))).toEqual([]);
  });

  it('says which event a refusal is about', async () => {
    const visit = await previewed(calendarFile(anEvent('AB', -3)));
    await bringIn(visit);
    const request = await sent(visit, 'api/imports/');
    const problem = {
      ...{ type: 'about:blank', title: 'Something needs another look', status: 400 },
      ...{ code: 'invalid-input', detail: 'Choose a start in 1970 or later.' },
      fields: [{ path: 'rows.0.startsAt', message: 'Choose a start in 1970 or later.' }],
    };
    request.flush(problem, { status: 400, statusText: 'refused' });
    await findByText(visit.page, /It is about “AB” on .*, line 3 of the file/);
  });

  it('waits for the connections before it commits, and can ask again', async () => {
    const visit = await Visit.create(BRING_ROUTES);
    await visit.open('/bring');
    await visit.refuse('GET', 'api/connections', 'unavailable');
    await choose(visit, calendarFile(anEvent('AB', -3)));
    const button = await findByRole(visit.page, 'button', { name: 'Bring in 1 event' });
    expect(button.getAttribute('aria-disabled')).toBe('true');
    expect(getByRole(visit.page, 'alert').textContent).toContain('Nothing is lost.');
    getByRole(visit.page, 'button', { name: 'Try again' }).click();
    await visit.settle();
    await visit.answer('GET', 'api/connections', { connections: [] });
    expect(button.getAttribute('aria-disabled')).toBeNull();
    expect(queryByRole(visit.page, 'alert')).toBeNull();
  });

  it('takes a batch back, and forgets it', async () => {
    const visit = await previewed(calendarFile(anEvent('AB', -3)), [aConnection()]);
    await bringIn(visit);
    (await sent(visit, 'api/imports/')).flush(aBatch({ added: 1 }));
    const undo = await findByRole(visit.page, 'button', { name: 'Undo' });
    undo.click();
    await visit.settle();
    const request = visit.server.expectOne({ method: 'DELETE', url: `api/imports/${aBatch().id}` });
    request.flush(aBatch({ undoneAt: Temporal.Now.instant().toString() }));
    await findByRole(visit.page, 'heading', { name: 'Taken back' });
    expect(queryByRole(visit.page, 'button', { name: 'Undo' })).toBeNull();
    expect(JSON.stringify({ ...localStorage })).not.toContain(aBatch().id);
  });

  it('offers no undo where nothing was new', async () => {
    const visit = await previewed(calendarFile(anEvent('AB', -3)));
    await bringIn(visit);
    (await sent(visit, 'api/imports/')).flush(aBatch({ added: 0, unchanged: 1 }));
    await findByText(visit.page, /Nothing new: the one event was there already\./);
    expect(queryByRole(visit.page, 'button', { name: 'Undo' })).toBeNull();
  });

  it('goes on to Today with three connections', async () => {
    const ids = ['c1', 'c2', 'c3'].map((end) => `0192f0c0-0000-7000-8000-0000000000${end}`);
    const visit = await previewed(
      calendarFile(anEvent('AB', -3)),
      ids.map((id) => aConnection({ id })),
    );
    await bringIn(visit);
    (await sent(visit, 'api/imports/')).flush(aBatch({ added: 1 }));
    expect(await findByRole(visit.page, 'link', { name: 'Go to Today' })).toBeTruthy();
  });

  it('says that a file is no calendar, and what to do instead', async () => {
    const visit = await openedBring();
    await choose(visit, new File(['<!doctype html><title>Sign in</title>'], 'calendar.ics'));
    const alert = await findByRole(visit.page, 'alert');
    expect(alert.textContent).toContain('This is a web page');
    expect(getByLabelText(visit.page, 'Choose a calendar file')).toBeTruthy();
  });

  it('takes a file that is dropped', async () => {
    const visit = await openedBring();
    const drop = new Event('drop', { bubbles: true, cancelable: true });
    const files = [calendarFile(anEvent('AB', -3))];
    getByText(visit.page, 'Drop a calendar file here').dispatchEvent(
      Object.assign(drop, { dataTransfer: { files } }),
    );
    await findByRole(visit.page, 'heading', { name: 'Nothing is saved yet', level: 1 });
    expect(drop.defaultPrevented).toBe(true);
  });

  it('names a cap that was hit', async () => {
    const visit = await previewed(calendarFile(anEvent('AB', -30, 1, 'RRULE:FREQ=SECONDLY')));
    expect(getByText(visit.page, /more than 20,000 occurrences/)).toBeTruthy();
    expect(getByText(visit.page, /“AB”: repeats too often/)).toBeTruthy();
  });

  it('says that nothing was found, without calling it an error', async () => {
    const visit = await previewed(calendarFile());
    expect(getByRole(visit.page, 'heading', { level: 1 }).textContent).toBe(
      'No appointments found',
    );
    expect(queryByRole(visit.page, 'button', { name: /Bring in/ })).toBeNull();
    expect(queryByRole(visit.page, 'alert')).toBeNull();
  });

  it('has nothing to bring in until a title means something', async () => {
    const visit = await previewed(calendarFile(anEvent('Quarterly', -2)));
    const button = getByRole(visit.page, 'button', { name: 'Bring in 0 events' });
    expect(button.getAttribute('aria-disabled')).toBe('true');
    button.click();
    await visit.settle();
    expect(visit.server.match(({ method }) => method === 'PUT')).toEqual([]);
    expect(queryByText(visit.page, /Say what a title means/)).toBeTruthy();
  });
});
