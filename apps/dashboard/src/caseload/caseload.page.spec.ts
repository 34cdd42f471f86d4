import { TestBed } from '@angular/core/testing';
import { getAllByRole, getByLabelText, getByRole, queryByRole, within } from '@testing-library/dom';
import { Changes } from '../shell/changes';
import { type, Visit } from '../shell/spec-support';
import { caseloadRoutes } from './caseload.routes';
import {
  aCase,
  aCaseload,
  aDay,
  anAgreement,
  chosen,
  dayOf,
  NOTHING_HELD,
  TODAY,
  weeksOf,
} from './spec-support';

async function opened(changes: Parameters<typeof aCaseload>[0] = {}): Promise<Visit> {
  const visit = await Visit.create([{ path: 'caseload', children: caseloadRoutes }]);
  await visit.open('/caseload');
  await visit.answer('GET', 'api/caseload', aCaseload(changes));
  return visit;
}
const heading = (page: HTMLElement) => getByRole(page, 'heading', { level: 1 }).textContent;
const question = ({ page }: Visit) => getByRole(page, 'region', { name: /^What if/ });
const cell = (page: HTMLElement, name: RegExp) => getByRole(page, 'gridcell', { name });
const shown = (cell: Element) => plain(cell.querySelector('[aria-hidden]'));
const plain = (element: Element | null) => element?.textContent?.replaceAll(/\s+/g, ' ').trim();

beforeEach(() => localStorage.clear());

describe('caseload page', () => {
  it('says how work stands against what was agreed, then what last week was', async () => {
    const { page } = await opened({ days: weeksOf(12, { heldUnits: 6.2 }) });
    expect(heading(page)).toBe('A little over what I agreed');
    expect(plain(page.querySelector('.sentence'))).toBe(
      'Last week was the fullest of twelve, with 2 h of support beside it.',
    );
    expect(document.title).toBe('Caseload – Understory');
  });

  it('gives every chart its finding as title, its table, and its figures to take along', async () => {
    const visit = await opened({ agreements: [anAgreement({ contractedHours: 30 })] });
    const { page } = visit;
    const figures = getAllByRole(page, 'figure');
    expect(figures.map((figure) => plain(figure.querySelector('h2')))).toEqual([
      'None of twelve weeks was over',
      'With two more, 19.5 units a week',
      'Client hours lie evenly on the week',
      'No day had more than four in a row',
      '14½ of 30 contracted hours logged a week',
    ]);
    getAllByRole(page, 'button', { name: 'Show as table' })[0]?.click();
    await visit.settle();
    for (const figure of figures) {
      expect(within(figure).getByRole('table')).toBeTruthy();
      expect(
        within(figure).getByRole('button', { name: /^Download data, CSV, \d+ kB$/ }),
      ).toBeTruthy();
    }
  });

  it('tells the weeks to whoever hears them', async () => {
    const { page } = await opened({
      days: [...weeksOf(12), aDay(TODAY, { plannedUnits: 3, plannedSessions: 3 })],
    });
    const label = getByRole(page, 'img', { name: /^None of twelve weeks/ }).getAttribute(
      'aria-label',
    );
    expect(label).toContain('16 November: 20 units held, 120 minutes of support.');
    expect(label).toContain('23 November: 5 units held, 3 booked');
  });

  it('says what counts how much, as the model has it', async () => {
    const { page } = await opened();
    const weights = plain(page.querySelector('us-my-weights'));
    expect(weights).toContain('settled 0.8, usual 1, complex 1.3, acute 1.6');
    expect(weights).toContain('individual 1, couple 1.2, family 1.2, group 1.5');
    expect(weights).toContain('A first session0.2 more');
    expect(weights).toContain('A risk event0.5 more');
  });

  it('lists cases by what they ask, and leads to them', async () => {
    const cases = Array.from({ length: 10 }, (_, index) => aCase(`K-${10 + index}`, 20 - index));
    const visit = await opened({ cases });
    const { page } = visit;
    const section = getByRole(page, 'heading', { name: 'K-10 weighs most' }).closest('section');
    const rows = () =>
      within(section as HTMLElement)
        .getAllByRole('row')
        .map((row) => [...row.children].map(plain).join(' '));
    expect(rows()[1]).toBe('K-10Individual, usual 4 20');
    expect(rows().at(-1)).toBe('Without a case Sessions that name none 80 80');
    expect(rows()).toHaveLength(7);
    getByRole(page, 'button', { name: 'All ten' }).click();
    await visit.settle();
    expect(rows()).toHaveLength(12);
    const own = getByRole(page, 'link', { name: 'K-10' });
    expect(own.getAttribute('href')).toBe(`/cases/${cases[0]?.id}`);
    expect(getByRole(page, 'link', { name: 'My cases' }).getAttribute('href')).toBe('/cases');
  });
});

describe('calendar of the caseload', () => {
  it('is walked with the arrow keys, one stop for Tab', async () => {
    const visit = await opened();
    const { page } = visit;
    const stops = () =>
      getAllByRole(page, 'gridcell').filter((each) => each.getAttribute('tabindex') === '0');
    expect(stops().map((each) => plain(each.querySelector('.vh')))).toEqual([
      'Tuesday 24 November, today: nothing logged.',
    ]);
    stops()[0]?.focus();
    const press = async (key: string) => {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
      await visit.settle();
      return plain(document.activeElement);
    };
    expect(await press('ArrowUp')).toContain('Tuesday 17 November: 4 h 10 in five sessions');
    expect(await press('ArrowRight')).toContain('Wednesday 18 November');
    expect(await press('Home')).toContain('Monday 16 November');
    expect(await press('End')).toContain('Sunday 22 November');
    expect(await press('ArrowDown')).toContain('Sunday 29 November');
    expect(await press('ArrowDown')).toContain('Sunday 29 November');
    expect(await press('ArrowLeft')).toContain('Saturday 28 November');
    expect(stops()).toHaveLength(1);
    const said = 'Saturday 28 November: nothing booked.';
    expect(plain(page.querySelector('.said'))).toContain(said);
    TestBed.inject(Changes).touch();
    await visit.settle();
    await visit.answer('GET', 'api/caseload', aCaseload());
    expect(plain(page.querySelector('.said'))).toContain(said);
  });

  it('jumps to a month', async () => {
    const visit = await opened();
    getByRole(visit.page, 'button', { name: 'Go to October' }).click();
    await visit.settle();
    expect(plain(document.activeElement)).toContain('Thursday 1 October');
  });

  it('prints hours, keeps booked and leave apart, and says leave once', async () => {
    const booked = aDay(dayOf(0, 3), { ...NOTHING_HELD, plannedSessions: 2, plannedMinutes: 100 });
    const leave = [{ from: dayOf(-1), to: dayOf(-1, 4) }];
    const { page } = await opened({ days: [...weeksOf(12), booked], leave });
    expect(shown(cell(page, /^Monday 16 November/))).toBe('4¼');
    const ahead = cell(page, /^Thursday 26 November: 1 h 40 in two sessions booked/);
    expect([shown(ahead), ahead.className.trim()]).toEqual(['1¾', 'booked']);
    const away = [...page.querySelectorAll('td.leave')].map(shown);
    expect(away).toEqual(['', '', 'leave', '', '']);
  });
});

describe('what if', () => {
  it('is answered where it is asked, aloud, without asking the server', async () => {
    const visit = await opened();
    const band = question(visit);
    expect(plain(band.querySelector('h2'))).toBe('What if I take two more?');
    const said = () => plain(within(band).getByRole('status'));
    expect(said()).toContain('With two more, 19.5 units a week, against 20.');
    within(band).getByRole('button', { name: 'One more' }).click();
    await visit.settle();
    expect(said()).toContain('With three more, 20.5 units a week, against 20.');
    visit.server.verify();
  });

  it('has its answer as heading, as a table and as a file', async () => {
    const visit = await opened();
    const figure = getByRole(question(visit), 'figure', {
      name: 'With two more, 19.5 units a week',
    });
    expect(getByRole(figure, 'heading', { level: 3 }).textContent).toContain('With two more');
    getByRole(figure, 'button', { name: 'Show as table' }).click();
    await visit.settle();
    const rows = [...figure.querySelectorAll('tr')].map((row) => [...row.cells].map(plain));
    expect(rows).toEqual([
      ['A usual week', 'Units a week', 'Agreed'],
      ['Now', '17.5', '20'],
      ['With two more', '19.5', '20'],
    ]);
    expect(getByRole(figure, 'button', { name: /^Download data, CSV/ })).toBeTruthy();
  });

  it('has nothing agreed in its table where nothing is', async () => {
    const visit = await opened({ agreements: [] });
    const figure = getByRole(question(visit), 'figure');
    getByRole(figure, 'button', { name: 'Show as table' }).click();
    await visit.settle();
    expect(getByRole(figure, 'row', { name: 'Now 17.5 nothing' })).toBeTruthy();
  });

  it('takes a typed number, another kind, and asks about fewer', async () => {
    const visit = await opened();
    const band = question(visit);
    const count = getByLabelText(band, 'Cases more, or fewer');
    type(count, '-1');
    await visit.settle();
    expect(plain(band.querySelector('h2'))).toBe('What if I let one go?');
    type(count, '');
    await visit.settle();
    expect(plain(band.querySelector('h2'))).toBe('What if I let one go?');
    const acuity = getByLabelText<HTMLSelectElement>(band, 'Acuity');
    acuity.selectedIndex = 3;
    acuity.dispatchEvent(new Event('change', { bubbles: true }));
    await visit.settle();
    expect(plain(within(band).getByRole('status'))).toContain('With one fewer, 15.9 units');
  });

  it('asks several things at once: two more acute, one fewer group', async () => {
    const visit = await opened();
    const band = question(visit);
    within(band).getByRole('button', { name: 'Another kind' }).click();
    await visit.settle();
    const [first, second] = within(band).getAllByRole('group', { name: /^Cases, line/ });
    expect(document.activeElement).toBe(
      getByLabelText(second as HTMLElement, 'Cases more, or fewer'),
    );
    const choose = async (line: HTMLElement | undefined, label: string, at: number) => {
      const select = getByLabelText<HTMLSelectElement>(line as HTMLElement, label);
      select.selectedIndex = at;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await visit.settle();
    };
    await choose(first, 'Acuity', 3);
    await choose(second, 'With', 3);
    type(getByLabelText(second as HTMLElement, 'Cases more, or fewer'), '-1');
    type(getByLabelText(second as HTMLElement, 'Minutes'), '100');
    await visit.settle();
    // 2 · 1.6 more, 1.5 · 100/50 fewer.
    expect(plain(within(band).getByRole('status'))).toContain(
      'With two more and one fewer, 17.7 units',
    );
    within(second as HTMLElement)
      .getByRole('button', { name: 'Remove this line' })
      .click();
    await visit.settle();
    expect(plain(band.querySelector('h2'))).toBe('What if I take two more?');
  });

  it('moves supervision, and says where a policy does not follow the caseload', async () => {
    const visit = await opened({ policies: ['bacp-student', 'bacp-accredited'].map(chosen) });
    const text = plain(question(visit));
    expect(text).toContain('BACP, student on placement: about 55 min more a month');
    expect(text).toContain('BACP, accredited: 1 h 30 a month, whatever the caseload.');
    expect(text).toContain('Only a question. Nothing is saved.');
  });

  it('claims nothing where nothing is agreed or known', async () => {
    const visit = await opened({ agreements: [] });
    expect(plain(question(visit))).not.toContain('Would fit');
    expect(plain(question(visit))).toContain('No policy is chosen');
  });

  it('waits for a usual week', async () => {
    const young = await opened({ days: [aDay(TODAY)], since: TODAY, firstWorkOn: TODAY });
    expect(plain(question(young))).toContain('Your usual week is not known yet');
  });
});

describe('states of the caseload', () => {
  it('invites whoever has logged nothing, and takes it for unknown', async () => {
    const { page } = await opened({ days: [], firstWorkOn: null, agreements: [] });
    expect(heading(page)).toBe('Caseload');
    expect(page.textContent).toContain('That is unknown, not light.');
    expect(getByRole(page, 'link', { name: 'Bring my week' }).getAttribute('href')).toBe('/bring');
    const agree = getByRole(page, 'link', { name: 'Say what I can carry' });
    expect(agree.getAttribute('href')).toBe('/account/agreement');
    expect(queryByRole(page, 'figure')).toBeNull();
  });

  it('draws weeks without a line where nothing is agreed, and asks for it', async () => {
    const { page } = await opened({ agreements: [] });
    expect(heading(page)).toBe('What I carry');
    expect(page.querySelector('us-weeks-figure .agreed')?.getAttribute('d')).toBe('');
    expect(getByRole(page, 'link', { name: 'Say what I can carry' })).toBeTruthy();
  });

  it('says that it is not enough yet', async () => {
    const { page } = await opened({ days: [aDay(TODAY)], since: TODAY, firstWorkOn: TODAY });
    expect(heading(page)).toBe('Not enough yet');
    expect(page.textContent).toContain('That is unknown, not light.');
  });

  it('says leave, and hatches it', async () => {
    const { page } = await opened({ leave: [{ from: dayOf(0), to: dayOf(-1, 4) }] });
    expect(plain(page.querySelector('.sentence'))).toContain('On leave until 4 December,');
    expect(page.querySelectorAll('us-weeks-figure rect[fill^="url"]')).toHaveLength(2);
  });

  it('holds a very full week', async () => {
    const { page } = await opened({
      days: weeksOf(12, { heldUnits: 40, heldMinutes: 1400, longestRun: 14 }),
    });
    expect(heading(page)).toBe('Well over what I agreed');
    expect(shown(cell(page, /^Monday 16 November/))).toBe('23¼');
  });

  it('says so when the server is away, tries again, and keeps what it had', async () => {
    const visit = await Visit.create([{ path: 'caseload', children: caseloadRoutes }]);
    await visit.open('/caseload');
    await visit.refuse('GET', 'api/caseload', 'unavailable');
    expect(getByRole(visit.page, 'alert').textContent).toContain('The server did not answer');
    getByRole(visit.page, 'button', { name: 'Try again' }).click();
    await visit.settle();
    await visit.answer('GET', 'api/caseload', aCaseload());
    TestBed.inject(Changes).touch();
    await visit.settle();
    await visit.refuse('GET', 'api/caseload', 'unavailable');
    expect(getByRole(visit.page, 'alert')).toBeTruthy();
    expect(getAllByRole(visit.page, 'figure').length).toBeGreaterThan(2);
  });
});
