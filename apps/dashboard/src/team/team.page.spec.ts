import { getByRole, queryByRole, within } from '@testing-library/dom';
import type { Me, Release, Team, TeamFigure } from '@understory/contracts';
import { INES, Visit } from '../shell/spec-support';
import { teamRoutes } from './team.routes';

const ID = INES.practices.map(({ id }) => id)[0] ?? '';
const URL = `api/practices/${ID}/team`;
const LEAD: Me = {
  ...INES,
  practices: INES.practices.map((practice) => ({ ...practice, roles: ['therapist', 'lead'] })),
};
const ROUTES = [{ path: 'team', children: teamRoutes }];

const published = (value: number, end: 'low' | 'high' | null = null): TeamFigure => ({
  status: 'published',
  value,
  end,
});
const month = (nth: number, figure: TeamFigure): Release => {
  const from = Temporal.PlainDate.from({ year: 2026, month: nth, day: 1 });
  return {
    period: 'month',
    from: from.toString(),
    to: from.with({ day: from.daysInMonth }).toString(),
    publishedAt: `${from.add({ months: 1, days: 7 }).toString()}T05:00:00.000Z`,
    figures: { supervision: figure },
  };
};
const team = (changes: Partial<Team> = {}): Team => ({
  practiceName: 'Alder House',
  floor: { quarterly: 5, monthly: 8 },
  rosterSize: 11,
  releases: [
    month(7, published(75)),
    month(8, { status: 'withheld' }),
    month(9, published(20, 'low')),
    month(10, published(80, 'high')),
  ],
  ...changes,
});

async function opened(given: Team | null = team(), me = LEAD): Promise<Visit> {
  const visit = await Visit.create(ROUTES);
  await visit.open(`/team/${ID}`, me);
  if (given) await visit.answer('GET', URL, given);
  return visit;
}

const cells = (row: HTMLElement) =>
  [...(row as HTMLTableRowElement).cells].map(({ textContent }) => textContent?.trim()).join(' ');

beforeEach(() => localStorage.clear());

describe('team page', () => {
  it('says how conditions are, as of the last closed period', async () => {
    const { page } = await opened();
    expect(getByRole(page, 'heading', { level: 1 }).textContent).toBe('Conditions, to October');
    expect(page.textContent).toContain(
      'Alder House. October 2026, closed and published on 8 November',
    );
    expect(page.textContent).toContain('Supervision is covered.');
    expect(page.textContent).toContain('Eight or more people stand behind every figure.');
    expect(document.title).toBe('Team – Understory');
  });

  it('draws closed periods with coded ends and what is withheld, and says them to a reader', async () => {
    const { page } = await opened();
    const figure = getByRole(page, 'figure', { name: 'Supervision covered, ≥ 80 in October 2026' });
    expect(within(figure).getByRole('img').getAttribute('aria-label')).toBe(
      'Supervision covered, of 100: July 2026 75, August 2026 withheld, September 2026 ≤ 20, October 2026 ≥ 80.',
    );
    expect(figure.querySelectorAll('.hat')).toHaveLength(1);
    const heights = [...figure.querySelectorAll<HTMLElement>('.bar i')].map(
      ({ style }) => style.height,
    );
    expect(heights).toEqual(['75%', '20%', '80%']);
  });

  it('has the same figures as a table, withheld never as a number', async () => {
    const visit = await opened();
    getByRole(visit.page, 'button', { name: 'Show as table' }).click();
    await visit.settle();
    const rows = within(visit.page).getAllByRole('row');
    expect(rows.map(cells)).toEqual([
      'Period Of 100 Published',
      'October 2026 ≥ 80 8 November 2026',
      'September 2026 ≤ 20 8 October 2026',
      'August 2026 withheld 8 September 2026',
      'July 2026 75 8 August 2026',
    ]);
  });

  it('gives the figures to take along', async () => {
    const made: Blob[] = [];
    // jsdom has neither; the second is called a second later, whatever runs then.
    globalThis.URL.createObjectURL = (blob) => (made.push(blob as Blob), 'blob:team');
    globalThis.URL.revokeObjectURL = () => undefined;
    const click = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue(undefined);
    const { page } = await opened();
    getByRole(page, 'button', { name: /Download data, CSV/ }).click();
    expect(click).toHaveBeenCalledTimes(1);
    expect(made[0]?.type).toContain('text/csv');
    click.mockRestore();
  });

  it('says what a lead cannot see here', async () => {
    const { page } = await opened();
    const section = getByRole(page, 'region', { name: 'What you cannot see here' });
    expect(section.textContent).toContain('who did or did not take part');
  });

  it('shows the floor, why there is nothing, and what to do instead, with too few people', async () => {
    const { page } = await opened(team({ rosterSize: 3, releases: [] }));
    expect(getByRole(page, 'heading', { level: 1 }).textContent).toBe('Team');
    expect(getByRole(page, 'img', { name: /3 of 8 people/ })).not.toBeNull();
    expect(
      getByRole(page, 'region', { name: 'Three therapists on the roster, leads not counted' }),
    ).not.toBeNull();
    expect(getByRole(page, 'heading', { name: 'What to do instead' })).not.toBeNull();
    expect(page.textContent).toContain('That is unknown, not low.');
    expect(queryByRole(page, 'figure')).toBeNull();
  });

  it('says when the first figure comes, with enough people and no closed period', async () => {
    const { page } = await opened(team({ rosterSize: 9, releases: [] }));
    expect(page.textContent).toContain('The first figure comes from the first whole quarter');
    expect(queryByRole(page, 'heading', { name: 'What to do instead' })).toBeNull();
  });

  it('leads to the first practice that one leads', async () => {
    const visit = await Visit.create(ROUTES);
    await visit.open('/team', LEAD);
    await visit.answer('GET', URL, team());
    expect(getByRole(visit.page, 'heading', { level: 1 }).textContent).toMatch(/^Conditions/);
  });

  it('is closed to who leads nothing, without asking the server', async () => {
    const visit = await opened(null, INES);
    visit.server.expectNone(URL);
    expect(getByRole(visit.page, 'alert').textContent).toContain('not open to you');
    expect(queryByRole(visit.page, 'button', { name: 'Try again' })).toBeNull();
  });

  it('says why it could not be read, and tries again', async () => {
    const visit = await opened(null);
    await visit.refuse('GET', URL, 'unavailable');
    expect(getByRole(visit.page, 'alert').textContent).toContain('The server did not answer');
    getByRole(visit.page, 'button', { name: 'Try again' }).click();
    await visit.settle();
    await visit.answer('GET', URL, team());
    expect(queryByRole(visit.page, 'alert')).toBeNull();
  });
});
