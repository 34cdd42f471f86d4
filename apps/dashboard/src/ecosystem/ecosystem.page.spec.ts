import { TestBed } from '@angular/core/testing';
import { getAllByRole, getByRole, getByText, queryByRole, within } from '@testing-library/dom';
import { PEER, connection, ecosystem, supervisor, tie } from '../connections/spec-ties';
import { Changes } from '../shell/changes';
import { Visit } from '../shell/spec-support';
import { ecosystemRoutes } from './ecosystem.routes';

async function opened(answer: object = ecosystem(), connections: object[] = []): Promise<Visit> {
  const visit = await Visit.create([{ path: 'ecosystem', children: ecosystemRoutes }]);
  await visit.open('/ecosystem');
  await visit.answer('GET', 'api/ecosystem', answer);
  await visit.answer('GET', 'api/connections', { connections });
  return visit;
}

function map(visit: Visit): HTMLElement {
  return getByRole(visit.page, 'group', { name: /^Map of/ });
}

describe('ecosystem page', () => {
  it('says the state in one sentence, the word thin marked, and leads to what it rests on', async () => {
    const { page } = await opened();
    expect(page.textContent).toContain('Stretched: your peer trio has grown thin.');
    const marked = [...page.querySelectorAll('.sentence .thin')].map(
      ({ textContent }) => textContent,
    );
    expect(marked).toEqual(['thin']);
    const rests = getByRole(page, 'link', { name: 'What this rests on' });
    expect(rests.getAttribute('href')).toBe(`/warnings/W1/${PEER}`);
  });

  it('sets every name apart, so that one written from the right leaves its row as it is', async () => {
    const [first] = ecosystem().ties;
    if (!first) throw new Error('no tie is there');
    const alias = 'נעמה 7 🌿';
    const renamed = { ...first, connection: { ...first.connection, alias } };
    const { page } = await opened(ecosystem({ ties: [renamed] }), [
      connection({ id: PEER.replace(/.$/, '9'), alias: 'אבי', isActive: false }),
    ]);
    const apart = [...page.querySelectorAll('bdi')].map(({ textContent }) => textContent);
    expect(apart).toEqual([alias, 'אבי']);
  });

  it('leads to the gravest of many fading ties, not to every one, and to each condition', async () => {
    const [fading] = ecosystem().warnings;
    if (!fading) throw new Error('no tie fades');
    const many = [1, 2, 3, 4, 5].map((digit) => {
      const id = PEER.replace(/.$/, `${digit}`);
      return { ...fading, subject: id, connectionId: id };
    });
    const whole = { subject: '', connectionId: null };
    const above = { ...fading, ...whole, code: 'W9' as const, what: 'Work stands above' };
    const { page } = await opened(ecosystem({ warnings: [...many, above] }));
    expect(getAllByRole(page, 'link', { name: fading.what })).toHaveLength(3);
    expect(getByRole(page, 'link', { name: 'Work stands above' })).not.toBeNull();
  });

  it('sets apart what is quiet for now, with its reason', async () => {
    const [fading] = ecosystem().warnings;
    if (!fading) throw new Error('no tie fades');
    const snooze = { until: '2026-12-12', reason: 'on-leave', words: null } as const;
    const { page } = await opened(ecosystem({ warnings: [{ ...fading, snooze }] }));
    expect(queryByRole(page, 'link', { name: 'What this rests on' })).toBeNull();
    const quiet = getByRole(page, 'heading', { name: 'Quiet for now' }).parentElement;
    expect(quiet?.textContent).toContain('Quiet until 12 December: on leave.');
    const link = within(quiet as HTMLElement).getByRole('link', { name: fading.what });
    expect(link.getAttribute('href')).toBe(`/warnings/W1/${PEER}`);
  });

  it('says six soils in words, unknown as unknown, their numbers one link away', async () => {
    const { page } = await opened();
    const soils = within(getByRole(page, 'list', { name: 'Six soils' })).getAllByRole('listitem');
    expect(soils).toHaveLength(6);
    expect(soils[5]?.textContent).toContain('not known yet');
    expect(soils[5]?.textContent).toContain('It rests on check-ins.');
    const numbers = getByRole(page, 'link', { name: 'The numbers behind these words' });
    expect(numbers.getAttribute('href')).toBe('/ecosystem/numbers');
    expect(page.textContent).toContain('Last log today at 12:44.');
  });

  it('lists ties longest past their rhythm first, with facts in words', async () => {
    const { page } = await opened();
    const heading = getByRole(page, 'heading', { name: 'Longest past its rhythm first' });
    const list = heading.closest('us-tie-list') as HTMLElement;
    const rows = within(list).getAllByRole('link');
    expect(rows.map(({ textContent }) => textContent?.replaceAll(/\s+/g, ' ').trim())).toEqual([
      'Peer trio 49 of 14 days, both ways thin',
      'Supervisor 7 of 14 days, I receive alive',
    ]);
  });

  it('heads the map by what it shows', async () => {
    const { page } = await opened();
    const figure = getByRole(page, 'figure', { name: 'One of two ties is thin' });
    expect(within(figure).getByRole('group', { name: /^Map of/ })).not.toBeNull();
  });

  it('names each tie and its facts on the map, and opens it', async () => {
    const visit = await opened();
    const peer = within(map(visit)).getByRole('link', {
      name: 'Peer trio: peer, thin, 49 of 14 days, both ways',
    });
    expect(peer.getAttribute('href')).toBe(`/connections/${PEER}`);
  });

  it('walks the map with arrow keys, one stop for Tab', async () => {
    const visit = await opened();
    const signs = within(map(visit)).getAllByRole('link');
    expect(signs.map((sign) => sign.getAttribute('tabindex'))).toEqual(['0', '-1']);
    signs[0]?.focus();
    const press = async (key: string) => {
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
      );
      await visit.settle();
    };
    await press('ArrowRight');
    expect(document.activeElement).toBe(signs[1]);
    expect(signs.map((sign) => sign.getAttribute('tabindex'))).toEqual(['-1', '0']);
    await press('ArrowRight');
    expect(document.activeElement).toBe(signs[0]);
    await press('End');
    expect(document.activeElement).toBe(signs[1]);
    await press('ArrowUp');
    expect(document.activeElement).toBe(signs[0]);
  });

  it('groups a crowd by kind, and leads from a group to its ties in the list', async () => {
    const peers = Array.from({ length: 30 }, (_, index) => {
      const id = `0192f0c0-0000-7000-8000-${String(index).padStart(12, '0')}`;
      return tie({ connection: connection({ id, alias: `Peer ${index}` }) });
    });
    const visit = await opened(ecosystem({ ties: [...peers, supervisor()] }));
    const group = within(map(visit)).getByRole('button', { name: /^Peer, 30, 30 thin/ });
    group.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    await visit.settle();
    expect(document.activeElement?.textContent).toContain('Peer 0');
  });

  it('is fresh after every write, and keeps showing the last answer until then', async () => {
    const visit = await opened();
    TestBed.inject(Changes).touch();
    await visit.settle();
    expect(visit.page.textContent).toContain('has grown thin');
    const calm = ecosystem({ word: 'holding', finding: 'Holding: your ties carry what you do.' });
    await visit.answer('GET', 'api/ecosystem', { ...calm, warnings: [] });
    expect(visit.page.textContent).toContain('Holding: your ties carry what you do.');
    expect(queryByRole(visit.page, 'link', { name: 'What this rests on' })).toBeNull();
  });

  it('invites whoever has no ties yet', async () => {
    const { page } = await opened(ecosystem({ word: 'not-enough-yet', ties: [], warnings: [] }));
    expect(page.textContent).toContain('Three to five is enough to begin.');
    const first = getByRole(page, 'link', { name: 'Add the first' });
    expect(first.getAttribute('href')).toBe('/connections/new');
    expect(queryByRole(page, 'button', { name: 'Log a contact' })).toBeNull();
  });

  it('leads to what stands where no tie is named yet', async () => {
    const [fading] = ecosystem().warnings;
    if (!fading) throw new Error('no tie fades');
    const unseen = { ...fading, code: 'W8', subject: '', connectionId: null } as const;
    const { page } = await opened(ecosystem({ ties: [], warnings: [unseen] }));
    const link = getByRole(page, 'link', { name: fading.what });
    expect(link.getAttribute('href')).toBe('/warnings/W8');
  });

  it('says what is missing while it is not enough yet', async () => {
    const young = ecosystem({
      word: 'not-enough-yet',
      finding: 'Not enough yet.',
      relief: 'That is unknown, not low.',
      warnings: [],
    });
    const { page } = await opened(young);
    expect(page.textContent).toContain('Not enough yet. That is unknown, not low.');
    expect(page.textContent).toContain('A word for the whole needs');
  });

  it('shows ties that rest, so that they can be taken up again', async () => {
    const { page } = await opened(ecosystem(), [
      connection(),
      connection({ isActive: false, alias: 'Choir' }),
    ]);
    expect(getByRole(page, 'link', { name: 'Choir' })).not.toBeNull();
  });

  it('says so when the server is away, and tries again', async () => {
    const visit = await Visit.create([{ path: 'ecosystem', children: ecosystemRoutes }]);
    await visit.open('/ecosystem');
    await visit.refuse('GET', 'api/ecosystem', 'unavailable');
    expect(getByRole(visit.page, 'alert').textContent).toContain('The server did not answer');
    getByRole(visit.page, 'button', { name: 'Try again' }).click();
    await visit.settle();
    await visit.answer('GET', 'api/ecosystem', ecosystem());
    expect(getByText(visit.page, 'Roots')).not.toBeNull();
  });
});

describe('numbers behind the words', () => {
  it('shows each with what it means, unknown as a dash', async () => {
    const visit = await Visit.create([{ path: 'ecosystem', children: ecosystemRoutes }]);
    await visit.open('/ecosystem/numbers');
    await visit.answer('GET', 'api/ecosystem', ecosystem());
    const [soils, ties] = getAllByRole(visit.page, 'table');
    expect(
      within(soils as HTMLElement).getByRole('row', { name: 'Roots enough 0.60' }),
    ).not.toBeNull();
    expect(
      within(soils as HTMLElement).getByRole('row', { name: 'Rest not known yet –' }),
    ).not.toBeNull();
    expect(
      within(ties as HTMLElement).getByRole('row', { name: 'Peer trio thin 0.17 0.60 0.70 0.11' }),
    ).not.toBeNull();
    expect(visit.page.textContent).toContain('105\u00a0%');
  });
});
