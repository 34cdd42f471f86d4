import { TestBed } from '@angular/core/testing';
import { getByRole, queryByRole } from '@testing-library/dom';
import { Leave } from '../shell/leave';
import { Session } from '../shell/session';
import { INES, Visit } from '../shell/spec-support';
import { AccountPage } from './account.page';

async function open(me = INES) {
  const visit = await Visit.create([{ path: 'account', component: AccountPage }]);
  const leave = jest.spyOn(TestBed.inject(Leave), 'to').mockImplementation();
  await visit.open('/account', me);
  visit.answerWho(me);
  await visit.settle();
  return { visit, page: visit.page, leave };
}

describe('AccountPage', () => {
  it('says who one is and what a lead can see, in words', async () => {
    const { page } = await open();
    expect(page.textContent).toContain('ines@example.org');
    expect(page.textContent).toContain('Europe, London');
    expect(page.textContent).toContain('What my lead can see');
    expect(page.textContent).toContain('No figure is ever yours alone.');
  });

  it('signs out and leaves nothing of this person in the page', async () => {
    const { visit, page, leave } = await open();
    getByRole(page, 'button', { name: 'Sign out' }).click();
    await visit.settle();
    await visit.answer('POST', 'api/sign-out', null);
    expect(leave).toHaveBeenCalledWith('sign-in');
  });

  it('says it when signing out did not work', async () => {
    const { visit, page, leave } = await open();
    getByRole(page, 'button', { name: 'Sign out' }).click();
    await visit.settle();
    await visit.refuse('POST', 'api/sign-out', 'unavailable');
    expect(getByRole(page, 'alert').textContent).toContain('The server did not answer');
    expect(leave).not.toHaveBeenCalled();
  });

  it('stays where its person would rather stay, having something unsent', async () => {
    const { visit, page, leave } = await open();
    jest.spyOn(TestBed.inject(Session), 'signOut').mockResolvedValue(false);
    const button = getByRole(page, 'button', { name: 'Sign out' });
    button.click();
    await visit.settle();
    expect(leave).not.toHaveBeenCalled();
    expect(button.getAttribute('aria-disabled')).toBeNull();
  });

  it('leads out of the made-up practice instead', async () => {
    const { page } = await open({ ...INES, isMadeUp: true });
    expect(queryByRole(page, 'button', { name: 'Sign out' })).toBeNull();
    const link = getByRole(page, 'link', { name: 'Leave the made-up practice' });
    expect(link.getAttribute('href')).toBe('../');
  });
});
