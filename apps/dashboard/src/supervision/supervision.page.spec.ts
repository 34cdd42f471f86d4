import { signal } from '@angular/core';
import { getAllByRole, getByLabelText, getByRole, queryByRole, within } from '@testing-library/dom';
import type { Pack, PackContent, PackDraft, Supervision } from '@understory/contracts';
import { LOAD_CHART } from '../shared/chart-drawing';
import { Clock } from '../shell/clock';
import { refusal, Visit } from '../shell/spec-support';
import { covered } from './spec-support';
import { supervisionRoutes } from './supervision.routes';

const drawn: { type?: string }[] = [];
const ROUTES = [
  {
    path: 'supervision',
    children: supervisionRoutes,
    providers: [
      {
        provide: Clock,
        useValue: {
          now: signal(Temporal.Instant.from('2026-11-24T17:00:00Z')),
          compare: () => undefined,
        },
      },
      {
        provide: LOAD_CHART,
        useValue: () =>
          Promise.resolve((_: HTMLCanvasElement, configuration: { type?: string }) => {
            drawn.push(configuration);
            return () => undefined;
          }),
      },
    ],
  },
];
const DRAFT = 'api/packs/draft?from=2026-11-01&to=2026-11-24&sections=';
const ALL = `${DRAFT}load,support,thin-ties`;
const HASH = '3f'.repeat(32);

const CONTENT: PackContent = {
  from: '2026-11-01',
  to: '2026-11-24',
  load: {
    heldSessions: 60,
    heldMinutes: 3000,
    weeks: [
      { from: '2026-11-09', units: 20.5, capacityUnits: 20 },
      { from: '2026-11-16', units: 20.5, capacityUnits: null },
    ],
  },
  support: {
    supervisionMinutes: 70,
    contacts: [
      { on: '2026-11-03', kind: 'supervision', minutes: 70, isHeld: true },
      { on: '2026-11-10', kind: 'peer', minutes: 90, isHeld: false },
    ],
  },
  thinTies: [{ kind: 'peer', word: 'thin', gapDays: 49, rhythmDays: 14 }],
};
const EMPTY: PackContent = {
  ...CONTENT,
  load: { heldSessions: 0, heldMinutes: 0, weeks: [] },
  support: { supervisionMinutes: 0, contacts: [] },
  thinTies: [],
};
const draft = (content = CONTENT, hash = HASH): PackDraft => ({ content, hash });
const pack: Pack = {
  id: '019ab000-0000-7000-8000-000000000001',
  frozenAt: '2026-11-24T17:03:00.000Z',
  hash: HASH,
  content: CONTENT,
};

const NO_POLICY: Supervision = {
  asOf: '2026-11-24',
  finding: '',
  relief: '',
  policies: [],
  history: [],
  asks: [],
};

async function opened(given = draft(), packs: Pack[] = [], coverage = NO_POLICY): Promise<Visit> {
  const visit = await Visit.create(ROUTES);
  await visit.open('/supervision');
  await visit.answer('GET', ALL, given);
  await visit.answer('GET', 'api/packs', { packs });
  await visit.answer('GET', 'api/supervision', coverage);
  return visit;
}

async function press(visit: Visit, name: string | RegExp): Promise<void> {
  getByRole(visit.page, 'button', { name }).click();
  await visit.settle();
}

function textOf(file: Blob): Promise<unknown> {
  const read = new FileReader();
  return new Promise((resolve) => {
    read.onload = () => resolve(read.result);
    read.readAsText(file);
  });
}

const cells = (row: HTMLElement) =>
  [...(row as HTMLTableRowElement).cells].map(({ textContent }) => textContent?.trim()).join(' ');

beforeEach(() => {
  drawn.length = 0;
  localStorage.clear();
});

describe('supervision page', () => {
  it('says at its head how much supervision there was', async () => {
    const { page } = await opened();
    expect(getByRole(page, 'heading', { level: 1 }).textContent).toBe(
      '1 h 10 of supervision in November',
    );
    expect(page.textContent).toContain('Nothing leaves until you freeze it.');
    expect(document.title).toBe('Supervision – Understory');
  });

  it('comes in whole, so that nothing moves under a hand', async () => {
    const visit = await Visit.create(ROUTES);
    await visit.open('/supervision');
    await visit.answer('GET', ALL, draft());
    await visit.answer('GET', 'api/packs', { packs: [] });
    expect(getByRole(visit.page, 'heading', { level: 1 }).textContent).toBe('Supervision');
    expect(queryByRole(visit.page, 'combobox')).toBeNull();
    expect(queryByRole(visit.page, 'region')).toBeNull();
    await visit.answer('GET', 'api/supervision', covered());
    expect(getByRole(visit.page, 'combobox', { name: 'Period' })).not.toBeNull();
    expect(getByRole(visit.page, 'region', { name: 'November pack' })).not.toBeNull();
  });

  it('previews every section, with what goes by role alone', async () => {
    const { page } = await opened();
    const sheet = getByRole(page, 'region', { name: 'November pack' });
    const ticks = within(sheet).getAllByRole('checkbox') as HTMLInputElement[];
    expect(ticks.map(({ checked }) => checked)).toEqual([true, true, true]);
    expect(sheet.textContent).toContain('20½ units a week, nothing agreed');
    expect(sheet.textContent).toContain('1 h 10 of supervision, one contact, one missed');
    expect(sheet.textContent).toContain('One: peer');
    expect(getByRole(page, 'table', { name: /by role/ }).textContent).toMatch(/Peer\s*missed/);
    expect(page.textContent).toContain('49 days since the last contact, agreed every 14.');
  });

  it('draws the load with its finding as title, and has it as a table', async () => {
    const visit = await opened();
    expect(drawn).toHaveLength(1);
    const figure = getByRole(visit.page, 'figure', { name: /20½ units a week/ });
    expect(within(figure).getByRole('img').getAttribute('aria-label')).toMatch(/^Units of work/);
    expect(figure.textContent).toContain('A solid bar was more than a twentieth over.');
    within(figure).getByRole('button', { name: 'Show as table' }).click();
    await visit.settle();
    const rows = within(figure).getAllByRole('row');
    expect(rows.map(cells)).toEqual([
      'Week from Units Agreed',
      '9 November 20½ 20',
      '16 November 20½ nothing',
    ]);
  });

  it('says of a first week that it is not enough yet, and of those before that nothing was logged', async () => {
    const weeks = [
      { from: '2026-11-09', units: null, capacityUnits: 20, isCompared: false },
      { from: '2026-11-16', units: 4, capacityUnits: 20, isCompared: false },
    ];
    const load = { heldSessions: 4, heldMinutes: 200, isEnough: false, weeks };
    const visit = await opened(draft({ ...CONTENT, load }));
    const figure = getByRole(visit.page, 'figure', { name: /^Not enough yet, 20 agreed/ });
    expect(getByRole(visit.page, 'region', { name: 'November pack' }).textContent).toContain(
      'Not enough yet, 20 agreed',
    );
    within(figure).getByRole('button', { name: 'Show as table' }).click();
    await visit.settle();
    expect(within(figure).getAllByRole('row').map(cells)).toEqual([
      'Week from Units Agreed',
      '9 November nothing logged 20',
      '16 November 4 20',
    ]);
    const files: Blob[] = [];
    URL.createObjectURL = (file) => (files.push(file as Blob), 'blob:load');
    URL.revokeObjectURL = () => undefined;
    const click = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue(undefined);
    within(figure).getByRole('button', { name: /CSV/ }).click();
    expect(await textOf(files[0] as Blob)).toContain('2026-11-09,nothing logged,20');
    click.mockRestore();
  });

  it('freezes exactly what was previewed, once, and lists it with its files', async () => {
    const visit = await opened();
    await press(visit, 'Freeze this pack');
    await press(visit, 'Freezing…');
    const put = visit.server.expectOne(({ method }) => method === 'PUT');
    expect(put.request.url).toMatch(/^api\/packs\/[0-9a-f-]{36}$/);
    expect(put.request.body).toEqual({
      from: '2026-11-01',
      to: '2026-11-24',
      sections: ['load', 'support', 'thin-ties'],
      draftHash: HASH,
    });
    put.flush(pack);
    await visit.settle();
    await visit.answer('GET', ALL, draft());
    await visit.answer('GET', 'api/packs', { packs: [pack] });
    expect(getByRole(visit.page, 'status').textContent).toContain('3f3f3f3f');
    const list = getByRole(visit.page, 'region', { name: 'Frozen packs' });
    expect(list.textContent).toContain('frozen on 24 November 2026, 17:03');
    expect(list.textContent).toContain(HASH);
    const links = within(list).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      `api/packs/${pack.id}/pdf`,
      `api/packs/${pack.id}/csv`,
    ]);
    expect(links[0]?.getAttribute('aria-label')).toBe('November pack, 24 November 2026, PDF');
  });

  it('previews anew when a tick goes, and freezes that', async () => {
    const visit = await opened();
    getByRole(visit.page, 'checkbox', { name: /^Thin ties/ }).click();
    await visit.settle();
    const button = getByRole(visit.page, 'button', { name: 'Freeze this pack' });
    expect(button.getAttribute('aria-disabled')).toBe('true');
    const part = draft({ ...CONTENT, thinTies: null }, 'ab'.repeat(32));
    await visit.answer('GET', `${DRAFT}load,support`, part);
    expect(visit.page.textContent).toContain('49 days since the last contact');
    expect(button.getAttribute('aria-disabled')).toBeNull();
    button.click();
    await visit.settle();
    const put = visit.server.expectOne(({ method }) => method === 'PUT');
    expect(put.request.body).toMatchObject({
      sections: ['load', 'support'],
      draftHash: 'ab'.repeat(32),
    });
  });

  it('freezes nothing where nothing is ticked, and says so', async () => {
    const visit = await opened();
    for (const tick of getAllByRole(visit.page, 'checkbox')) {
      tick.click();
      await visit.settle();
    }
    expect(visit.page.textContent).toContain('Tick at least one section to freeze it.');
    await press(visit, 'Freeze this pack');
    expect(visit.server.match(({ method }) => method === 'PUT')).toEqual([]);
  });

  it('shows the new draft where something changed since it was looked at', async () => {
    const visit = await opened();
    await press(visit, 'Freeze this pack');
    const put = visit.server.expectOne(({ method }) => method === 'PUT');
    put.flush(refusal('changed-elsewhere'), { status: 409, statusText: 'refused' });
    await visit.settle();
    expect(getByRole(visit.page, 'alert').textContent).toContain('changed elsewhere');
    const changed = { ...CONTENT, support: { supervisionMinutes: 130, contacts: [] } };
    await visit.answer('GET', ALL, draft(changed, 'cd'.repeat(32)));
    expect(getByRole(visit.page, 'heading', { level: 1 }).textContent).toContain('2 h 10');
  });

  it('takes another period, and keeps what makes none from the server', async () => {
    const visit = await opened();
    const choose = async (value: string) => {
      const select = getByLabelText(visit.page, 'Period') as HTMLSelectElement;
      select.value = value;
      select.dispatchEvent(new Event('change'));
      await visit.settle();
    };
    await choose('last-month');
    const october = { ...CONTENT, from: '2026-10-01', to: '2026-10-31' };
    await visit.answer(
      'GET',
      ALL.replace('11-01', '10-01').replace('11-24', '10-31'),
      draft(october),
    );
    expect(getByRole(visit.page, 'region', { name: 'October pack' })).not.toBeNull();
    await choose('other');
    const from = getByLabelText(visit.page, 'First day') as HTMLInputElement;
    from.value = '2026-11-23';
    from.dispatchEvent(new Event('change'));
    await visit.settle();
    expect(getByRole(visit.page, 'alert').textContent).toContain('in that order');
    expect(visit.server.match(({ url }) => url.includes('draft'))).toEqual([]);
  });

  it('says that nothing was logged, without a number and without a button', async () => {
    const { page } = await opened(draft(EMPTY));
    expect(getByRole(page, 'heading', { level: 1 }).textContent).toBe(
      'No supervision in November yet',
    );
    expect(page.textContent).toContain('That is unknown, not low.');
    expect(queryByRole(page, 'button', { name: /Freeze/ })).toBeNull();
    expect(getByRole(page, 'link', { name: /^Bring my week/ }).getAttribute('href')).toBe('/bring');
  });

  it('says why it could not be read, and tries again', async () => {
    const visit = await Visit.create(ROUTES);
    await visit.open('/supervision');
    await visit.refuse('GET', ALL, 'unavailable');
    await visit.answer('GET', 'api/packs', { packs: [] });
    await visit.answer('GET', 'api/supervision', NO_POLICY);
    expect(getByRole(visit.page, 'alert').textContent).toContain('The server did not answer');
    await press(visit, 'Try again');
    await visit.answer('GET', ALL, draft());
    expect(queryByRole(visit.page, 'alert')).toBeNull();
    expect(getByRole(visit.page, 'region', { name: 'November pack' })).not.toBeNull();
  });
});

describe('am I covered?', () => {
  it('says so at the head, with a bullet for each rule and what is ahead', async () => {
    const { page } = await opened(draft(), [], covered());
    expect(getByRole(page, 'heading', { level: 1 }).textContent).toBe('20 min to go in November');
    const bullet = getByRole(page, 'img', { name: /^Hours: 1 h 10 of 1 h 30 in November/ });
    expect(bullet.querySelectorAll('.booked')).toHaveLength(1);
    const track = getByRole(page, 'img', { name: /^Within every 14 days: Last on 17 November/ });
    expect(track.textContent).toContain('day 14');
    const policy = getByRole(page, 'region', { name: 'BACP, accredited' });
    expect(getByRole(policy, 'heading', { level: 3 }).textContent).toBe(
      '1 h 10 of 1 h 30 in November, 20 min to go',
    );
    expect(policy.textContent).toContain('50 min more is booked.');
    expect(policy.textContent).toContain('What is booked covers it.');
  });

  it('has a table for each, and how each contact was credited, with its source', async () => {
    const { page } = await opened(draft(), [], covered());
    const table = getByRole(page, 'table', {
      name: 'BACP, accredited: what is asked and what there is',
      hidden: true,
    });
    expect(
      within(table)
        .getAllByRole('cell', { hidden: true })
        .map((cell) => cell.textContent),
    ).toEqual(['1 h 10', '50 min', '1 h 30', '30 November']);
    const policy = getByRole(page, 'region', { name: 'BACP, accredited' });
    expect(policy.textContent).toContain('1 h in a group of two: half counts');
    expect(policy.textContent).toContain('Source: https://www.bacp.co.uk/supervision');
    expect(policy.textContent).toContain('Your body’s current text decides.');
  });

  it('offers a policy where none is chosen', async () => {
    const { page } = await opened();
    const link = getByRole(page, 'link', { name: 'Choose a policy, to see if you are covered' });
    expect(link.getAttribute('href')).toBe('/supervision/policies');
    expect(getByRole(page, 'heading', { level: 1 }).textContent).toBe(
      '1 h 10 of supervision in November',
    );
  });
});
