import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { getByRole, queryByRole, within } from '@testing-library/dom';
import type { Me } from '@understory/contracts';
import { Clock } from './clock';
import { Frame } from './frame';
import { MorePage } from './more.page';
import { Session } from './session';
import { INES, Visit } from './spec-support';

@Component({ selector: 'us-inside', template: '<h1>Inside</h1>' })
class Inside {}

const routes = [
  {
    path: '',
    component: Frame,
    children: [
      { path: 'today', title: 'Today', component: Inside },
      { path: 'more', title: 'More', component: MorePage },
      { path: 'team/:practiceId', component: Inside },
      { path: 'warnings/past', component: Inside },
      { path: 'unseen-work', component: Inside },
    ],
  },
];
const practice = { id: INES.practices[0]?.id ?? '', name: 'Alder House', country: 'GB' };
const lead: Me = {
  ...INES,
  practices: [{ ...practice, roles: ['therapist', 'lead', 'administrator'] }],
};

const main = (page: HTMLElement) => getByRole(page, 'navigation', { name: 'Main' });
const links = (nav: HTMLElement) =>
  within(nav)
    .getAllByRole('link')
    .map((link) => link.textContent?.trim());

describe('Frame', () => {
  it('leads a therapist to their own pages only, and marks the current one', async () => {
    const visit = await Visit.create(routes);
    await visit.open('/today');
    expect(links(main(visit.page))).toEqual([
      'Today',
      'Ecosystem',
      'Caseload',
      'Supervision',
      'Check-in',
      'Bring my week',
    ]);
    const current = within(main(visit.page)).getByRole('link', { current: 'page' });
    expect(current.textContent?.trim()).toBe('Today');
    expect(document.title).toBe('Today – Understory');
    expect(getByRole(visit.page, 'link', { name: /Ines Duarte/ })).toBeTruthy();
  });

  it.each(['/warnings/past', '/unseen-work'])('marks Ecosystem on %s', async (path) => {
    const visit = await Visit.create(routes);
    await visit.open(path);
    const current = within(main(visit.page)).getByRole('link', { current: 'page' });
    expect(current.textContent?.trim()).toBe('Ecosystem');
  });

  it('adds Team for leads and Practice for administrators', async () => {
    const visit = await Visit.create(routes);
    await visit.open('/today', lead);
    expect(links(main(visit.page))).toEqual(expect.arrayContaining(['Team', 'Practice']));
  });

  it('marks More on a phone for what lies behind it, and lists it there', async () => {
    const visit = await Visit.create(routes);
    await visit.open(`/team/${practice.id}`, lead);
    const tabs = getByRole(visit.page, 'navigation', { name: 'Main, phone' });
    expect(within(tabs).getByRole('link', { current: 'page' }).textContent?.trim()).toBe('More');
    expect(links(tabs)).toEqual(['Today', 'Ecosystem', 'Caseload', 'Supervision', 'More']);
    await visit.open('/more', lead);
    expect(
      within(getByRole(visit.page, 'main')).getByRole('link', { name: 'Check-in' }),
    ).toBeTruthy();
    expect(within(getByRole(visit.page, 'main')).getByRole('link', { name: 'Team' })).toBeTruthy();
  });

  it('always leads to help', async () => {
    const visit = await Visit.create(routes);
    await visit.open('/today');
    for (const help of within(visit.page).getAllByRole('link', { name: 'Need help now' })) {
      expect(help.getAttribute('href')).toBe('/help');
    }
  });

  it('says that nobody is real, in the made-up practice and only there', async () => {
    const visit = await Visit.create(routes);
    await visit.open('/today', { ...INES, isMadeUp: true });
    expect(getByRole(visit.page, 'complementary').textContent).toContain('nobody here is real');
  });

  it('keeps quiet about it elsewhere', async () => {
    const visit = await Visit.create(routes);
    await visit.open('/today');
    expect(queryByRole(visit.page, 'complementary')).toBeNull();
  });

  it('says that the server did not answer, and shows the page once it does', async () => {
    const visit = await Visit.create(routes);
    await visit.open('/today', 'away');
    expect(getByRole(visit.page, 'alert').textContent).toContain('The server did not answer');
    getByRole(visit.page, 'button', { name: 'Try again' }).click();
    await visit.settle();
    visit.answerWho(INES);
    await visit.settle();
    expect(queryByRole(visit.page, 'heading', { name: 'Inside' })).not.toBeNull();
  });

  it('keeps the page while the server is away for a moment', async () => {
    const visit = await Visit.create(routes);
    await visit.open('/today');
    void TestBed.inject(Session).reload();
    await visit.settle();
    visit.answerWho('away');
    await visit.settle();
    expect(queryByRole(visit.page, 'heading', { name: 'Inside' })).not.toBeNull();
  });

  it('says when the device’s clock is wrong, and no longer once it is right', async () => {
    const visit = await Visit.create(routes);
    await visit.open('/today');
    const clock = TestBed.inject(Clock);
    clock.compare(new Date(Date.now() - 2 * 86_400_000).toUTCString());
    await visit.settle();
    expect(visit.page.textContent).toContain('This device’s clock is two days ahead');
    expect(visit.page.textContent).toContain(
      'Please set the clock in the settings of this device.',
    );
    clock.compare(new Date(Date.now() - 10 * 60_000).toUTCString());
    await visit.settle();
    expect(visit.page.textContent).not.toContain('This device’s clock');
  });
});
