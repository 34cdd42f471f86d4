import { getByRole, getByText, queryByRole, within } from '@testing-library/dom';
import { Visit, refusal } from '../shell/spec-support';
import { LOAD_CHART } from '../shared/chart-drawing';
import { connectionsRoutes } from './connections.routes';
import { PEER, connection, contact, daysAgo, detail, ecosystem, tie } from './spec-ties';

const drawn: { canvas: HTMLCanvasElement; configuration: unknown }[] = [];
const ROUTES = [
  {
    path: 'connections',
    children: connectionsRoutes,
    providers: [
      {
        provide: LOAD_CHART,
        useValue: () =>
          Promise.resolve((canvas: HTMLCanvasElement, configuration: unknown) => {
            drawn.push({ canvas, configuration });
            return () => undefined;
          }),
      },
    ],
  },
];

async function opened(given = detail()): Promise<Visit> {
  const visit = await Visit.create(ROUTES);
  await visit.open(`/connections/${PEER}`);
  await visit.answer('GET', `api/connections/${PEER}`, given);
  await visit.answer('GET', 'api/ecosystem', ecosystem());
  return visit;
}

beforeEach(() => {
  drawn.length = 0;
  localStorage.clear();
});

describe('connection page', () => {
  it('says how the tie is, since when, and against what', async () => {
    const { page } = await opened();
    expect(getByRole(page, 'heading', { level: 1 }).textContent).toBe('Peer trio');
    expect(page.textContent).toContain('thin since');
    expect(page.textContent).toContain('Quiet since 6 October. 49 days, where you agreed on 14.');
    expect(document.title).toBe('Peer trio – Understory');
  });

  it('leads to where its kind is corrected and it is removed', async () => {
    const { page } = await opened();
    const way = getByRole(page, 'link', { name: 'Correct its kind, or remove it' });
    expect(way.getAttribute('href')).toBe(`/connections/${PEER}/edit`);
  });

  it('says how give and take is meant', async () => {
    const agreement = { rhythmDays: 14, minutes: 60, balance: 0.5, isFlexible: false };
    const { page } = await opened(detail({ tie: tie({ connection: connection({ agreement }) }) }));
    const term = getByText(page, 'Give and take, as you mean it');
    expect(term.nextElementSibling?.textContent).toBe('I mostly receive');
  });

  it('comes in with its warning or not at all', async () => {
    const visit = await Visit.create(ROUTES);
    await visit.open(`/connections/${PEER}`);
    await visit.answer('GET', `api/connections/${PEER}`, detail());
    expect(visit.page.textContent).toContain('Reading this tie…');
    await visit.refuse('GET', 'api/ecosystem', 'unavailable');
    expect(getByRole(visit.page, 'heading', { level: 1 }).textContent?.trim()).toBe('Peer trio');
    expect(visit.page.textContent).not.toContain('Reading this tie…');
  });

  it('leads to what the standing warning rests on', async () => {
    const { page } = await opened();
    const why = getByRole(page, 'link', { name: 'Why thin' });
    expect(why.getAttribute('href')).toBe(`/warnings/W1/${PEER}`);
  });

  it('draws vitality with its finding as title and the same in words', async () => {
    const { page } = await opened();
    expect(
      getByRole(page, 'heading', { name: 'Fallen to a sixth since 6 October' }),
    ).not.toBeNull();
    const picture = getByRole(page, 'img', { name: /One contact hangs below the line/ });
    expect(drawn.at(-1)?.canvas).toBe(picture);
  });

  it('has the chart as a table on request, unknown not as zero', async () => {
    const vitality = detail().vitality.map((day, index) =>
      index < 100 ? { ...day, value: null } : day,
    );
    const visit = await opened(detail({ vitality }));
    const figure = getByRole(visit.page, 'figure', { name: /Fallen to a sixth/ });
    within(figure).getByRole('button', { name: 'Show as table' }).click();
    await visit.settle();
    const rows = within(figure).getAllByRole('row');
    expect(rows).toHaveLength(27);
    expect(rows[1]?.textContent).toContain('24 November');
    expect(rows.at(-1)?.textContent).toContain('not known yet');
  });

  it('lists facts and contacts, each contact open to change', async () => {
    const missed = contact({ id: PEER, isHeld: false, localDate: daysAgo(21) });
    const { page } = await opened(detail({ contacts: [missed, contact()] }));
    expect(page.textContent).toContain('Every two weeks, 60 minutes');
    expect(page.textContent).toContain('Only you');
    expect(getByText(page, 'Fell through')).not.toBeNull();
    const change = getByRole(page, 'link', { name: 'Change the contact of 6 October' });
    expect(change.getAttribute('href')).toBe(`/connections/${PEER}/contacts/${contact().id}`);
  });

  it('lets a tie rest, and takes that back', async () => {
    const visit = await opened();
    getByRole(visit.page, 'button', { name: 'Let it rest' }).click();
    await visit.settle();
    const resting = connection({ isActive: false, version: 4 });
    const body = await visit.answer('PUT', `api/connections/${PEER}`, resting);
    expect(body).toMatchObject({ isActive: false, version: 3 });
    await visit.answer(
      'GET',
      `api/connections/${PEER}`,
      detail({ tie: tie({ connection: resting }) }),
    );
    expect(getByText(visit.page, /This tie rests/)).not.toBeNull();
    getByRole(visit.page, 'button', { name: 'Undo' }).click();
    await visit.settle();
    const undone = visit.server.expectOne({ method: 'PUT', url: `api/connections/${PEER}` });
    expect(undone.request.body).toMatchObject({ isActive: true, version: 4 });
  });

  it('is shown as it stands elsewhere where that was in the way, and rests at the next tap', async () => {
    const visit = await opened();
    const url = `api/connections/${PEER}`;
    const rest = async () => {
      getByRole(visit.page, 'button', { name: 'Let it rest' }).click();
      await visit.settle();
    };
    await rest();
    await visit.refuse('PUT', url, 'changed-elsewhere');
    const theirs = tie({ connection: connection({ alias: 'Peer four', version: 9 }) });
    await visit.answer('GET', url, detail({ tie: theirs }));
    expect(getByRole(visit.page, 'alert').textContent).toContain('changed elsewhere');
    expect(getByRole(visit.page, 'heading', { level: 1 }).textContent).toBe('Peer four');
    await rest();
    const again = visit.server.expectOne({ method: 'PUT', url }).request.body;
    expect(again).toMatchObject({ alias: 'Peer four', isActive: false, version: 9 });
  });

  it('tells what stands between them, asked for apart from the rest', async () => {
    const visit = await opened();
    const url = `api/connections/${PEER}/disconnections`;
    await visit.answer('GET', url, { disconnections: [] });
    expect(getByRole(visit.page, 'heading', { name: 'Nothing stands between you' })).not.toBeNull();
  });

  it('draws nothing of a tie that is not known yet, and says why', async () => {
    const unknown = tie({ word: 'new', vitality: null, gapDays: null, lastContactOn: null });
    const vitality = detail().vitality.map(({ on }) => ({ on, value: null }));
    const { page } = await opened(detail({ tie: unknown, vitality, contacts: [] }));
    expect(queryByRole(page, 'img')).toBeNull();
    expect(page.textContent).toContain('That is unknown, not low.');
    expect(page.textContent).toContain('None is logged yet.');
  });

  it('opens the sheet with this very tie: one tap is left', async () => {
    const visit = await opened();
    getByRole(visit.page, 'button', { name: 'Log a contact' }).click();
    await visit.settle();
    const sheet = getByRole(visit.page, 'dialog', { name: 'Peer trio' });
    expect(within(sheet).getByRole('button', { name: 'We met' })).not.toBeNull();
  });

  it.each([
    ['not-found', null],
    ['invalid-input', null],
    ['unavailable', 'Try again'],
  ] as const)('says what to do where the answer is %s', async (code, retry) => {
    const visit = await Visit.create(ROUTES);
    await visit.open(`/connections/${PEER}`);
    await visit.refuse('GET', `api/connections/${PEER}`, refusal(code));
    expect(getByRole(visit.page, 'alert')).not.toBeNull();
    const button = queryByRole(visit.page, 'button', { name: 'Try again' });
    expect(button?.textContent ?? null).toBe(retry);
  });
});
