import { getByRole, queryByRole, within } from '@testing-library/dom';
import { LOAD_CHART } from '../shared/chart-drawing';
import { PEER, SUPERVISOR, detail, ecosystem, fading } from '../connections/spec-ties';
import { Visit } from '../shell/spec-support';
import { warningsRoutes } from './warnings.routes';

const ROUTES = [
  {
    path: 'warnings',
    children: warningsRoutes,
    providers: [{ provide: LOAD_CHART, useValue: () => Promise.resolve(() => () => undefined) }],
  },
];

function standing(code: 'W3' | 'W4' | 'W9') {
  return {
    ...fading(),
    code,
    subject: '',
    connectionId: null,
    what: 'Little support would be left.',
  };
}

async function opened(url: string, answer: object): Promise<Visit> {
  const visit = await Visit.create(ROUTES);
  await visit.open(url);
  await visit.answer('GET', 'api/ecosystem', answer);
  return visit;
}

beforeEach(() => localStorage.clear());

describe('warning page', () => {
  it('shows what it rests on, its rule, what clears it, one next step and who sees it', async () => {
    const visit = await opened(`/warnings/W1/${PEER}`, ecosystem());
    await visit.answer('GET', `api/connections/${PEER}`, detail());
    const { page } = visit;
    expect(getByRole(page, 'heading', { level: 1 }).textContent?.trim()).toBe(fading().what);
    for (const said of [fading().evidence, fading().rule, fading().clears, fading().nextStep]) {
      expect(page.textContent).toContain(said);
    }
    expect(page.textContent).toContain('Only you. Never your lead.');
    expect(page.textContent).toContain('It says something about the tie, nothing about you.');
    expect(page.textContent).not.toContain('By chance');
    expect(getByRole(page, 'img', { name: /Fallen to a sixth/ })).not.toBeNull();
    expect(document.title).toBe('Your peer trio has grown thin – Understory');
  });

  it('asks for the tie beside the warning, and shows its words with its drawing', async () => {
    const visit = await Visit.create(ROUTES);
    await visit.open(`/warnings/W1/${PEER}`);
    const asked = visit.server.expectOne(`api/connections/${PEER}`);
    await visit.answer('GET', 'api/ecosystem', ecosystem());
    expect(visit.page.textContent).not.toContain(fading().rule);
    asked.flush(detail());
    await visit.settle();
    expect(visit.page.textContent).toContain(fading().rule);
    expect(getByRole(visit.page, 'img', { name: /Fallen to a sixth/ })).not.toBeNull();
  });

  it('shows its words where the drawing cannot be had', async () => {
    const visit = await opened(`/warnings/W1/${PEER}`, ecosystem());
    await visit.refuse('GET', `api/connections/${PEER}`, 'unavailable');
    expect(visit.page.textContent).toContain(fading().rule);
  });

  it('says how often it is raised by chance where that was measured', async () => {
    const falseAlarms = 'With six ties this is raised by chance about 0.8 times a year.';
    const visit = await opened(
      `/warnings/W1/${PEER}`,
      ecosystem({ warnings: [{ ...fading(), falseAlarms }] }),
    );
    await visit.answer('GET', `api/connections/${PEER}`, detail());
    expect(visit.page.textContent).toContain(falseAlarms);
    const all = getByRole(visit.page, 'link', { name: 'Every warning, and its rule' });
    expect(all.getAttribute('href')).toBe('/warnings');
  });

  it('finds a warning by what it speaks of, also where that is no tie', async () => {
    const side = { ...fading(), code: 'W5' as const, subject: 'beyond', connectionId: null };
    const visit = await opened('/warnings/W5/beyond', ecosystem({ warnings: [side] }));
    expect(getByRole(visit.page, 'heading', { level: 1 }).textContent?.trim()).toBe(side.what);
    expect(getByRole(visit.page, 'link', { name: 'Add a connection' })).not.toBeNull();
  });

  it('leads from a disconnection to its tie', async () => {
    const open = { ...fading(), code: 'W13' as const, subject: 'rupture' };
    const visit = await opened('/warnings/W13/rupture', ecosystem({ warnings: [open] }));
    await visit.answer('GET', `api/connections/${PEER}`, detail());
    const tie = getByRole(visit.page, 'link', { name: 'Look at this tie' });
    expect(tie.getAttribute('href')).toBe(`/connections/${PEER}`);
  });

  it('says since when it stands, and leads back to where one came from', async () => {
    const visit = await Visit.create(ROUTES);
    await visit.open('/warnings/past');
    await visit.answer('GET', 'api/warnings/past', { warnings: [] });
    await visit.open(`/warnings/W1/${PEER}`);
    await visit.answer('GET', 'api/ecosystem', ecosystem());
    await visit.answer('GET', `api/connections/${PEER}`, detail());
    const { page } = visit;
    expect(page.textContent).toContain('Raised on 18 November and told the same day.');
    const back = page.querySelector('.back');
    expect(back?.textContent).toBe('Past warnings');
    expect(back?.getAttribute('href')).toBe('/warnings/past');
  });

  it('goes away with a contact, in two taps from here', async () => {
    const visit = await opened(`/warnings/W1/${PEER}`, ecosystem());
    await visit.answer('GET', `api/connections/${PEER}`, detail());
    getByRole(visit.page, 'button', { name: 'We did meet, log it' }).click();
    await visit.settle();
    getByRole(visit.page, 'button', { name: 'We met' }).click();
    await visit.settle();
    const put = visit.server.expectOne(({ method }) => method === 'PUT');
    put.flush({ ...detail().contacts[0], version: 1 });
    await visit.settle();
    await visit.answer('GET', 'api/ecosystem', ecosystem({ warnings: [] }));
    const heading = getByRole(visit.page, 'heading', { level: 1 });
    expect(heading.textContent).toBe('This warning no longer stands');
    expect(document.activeElement).toBe(heading);
  });

  it('sets support by tie against the line of the rule, with a table twin', async () => {
    const { page } = await opened('/warnings/W3', ecosystem({ warnings: [standing('W3')] }));
    const ruler = getByRole(page, 'img', {
      name: /Support by tie: Peer trio 0.11, Supervisor 0.60/,
    });
    expect(ruler.querySelectorAll('.e')).toHaveLength(1);
    expect(page.textContent).toContain('your strongest tie, Supervisor');
    within(page).getByRole('button', { name: 'Show as table' }).click();
  });

  it('leads from above agreed load to supervision, without a chart of ties', async () => {
    const { page } = await opened('/warnings/W9', ecosystem({ warnings: [standing('W9')] }));
    const step = getByRole(page, 'link', { name: 'Bring it to supervision' });
    expect(step.getAttribute('href')).toBe('/supervision');
    expect(queryByRole(page, 'img')).toBeNull();
  });

  it('says so where no such warning stands, also of another tie', async () => {
    const visit = await opened(`/warnings/W1/${SUPERVISOR}`, ecosystem());
    expect(getByRole(visit.page, 'heading', { level: 1 }).textContent).toBe(
      'This warning no longer stands',
    );
  });

  it('says so when the server is away', async () => {
    const visit = await Visit.create(ROUTES);
    await visit.open('/warnings/W4');
    await visit.refuse('GET', 'api/ecosystem', 'unavailable');
    expect(getByRole(visit.page, 'alert').textContent).toContain('The server did not answer');
  });
});
