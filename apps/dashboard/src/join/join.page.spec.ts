import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { getByLabelText, getByRole, queryByLabelText, queryByRole } from '@testing-library/dom';
import type { Me } from '@understory/contracts';
import { INES, Visit, type } from '../shell/spec-support';
import { JoinPage } from './join.page';

@Component({ selector: 'us-plain', template: '<h1>Today</h1>' })
class Plain {}

const URL = 'api/invitations/tok';
const INVITATION = { practiceName: 'Alder House', invitedBy: 'Amara Osei', roles: ['therapist'] };

async function open(me: Me | null) {
  const visit = await Visit.create([
    { path: 'join/:token', component: JoinPage },
    { path: '**', component: Plain },
  ]);
  await visit.open('/join/tok', me);
  visit.answerWho(me);
  await visit.settle();
  return visit;
}

describe('JoinPage', () => {
  it('says who invites and what they will never see, and takes a newcomer in', async () => {
    const visit = await open(null);
    await visit.answer('GET', URL, INVITATION);
    const { page } = visit;
    expect(getByRole(page, 'heading', { level: 1 }).textContent).toBe('Join Alder House');
    expect(page.textContent).toContain('Amara Osei invites you as therapist.');
    expect(page.textContent).toContain('whether you logged anything');
    type(getByLabelText(page, 'Your name'), 'Ines Duarte');
    type(getByLabelText(page, 'E-mail'), 'ines@example.org');
    type(getByLabelText(page, 'Password'), 'moss lantern river quill');
    getByRole(page, 'button', { name: 'Join the practice' }).click();
    await visit.settle();
    const body = await visit.answer('POST', `${URL}/accept`, null);
    expect(body).toMatchObject({ person: { name: 'Ines Duarte', email: 'ines@example.org' } });
    expect(body).toHaveProperty('timeZone');
    visit.answerWho(INES);
    await visit.settle();
    expect(TestBed.inject(Router).url).toBe('/today');
  });

  it('lets somebody signed in join as themselves, without asking anything', async () => {
    const visit = await open(INES);
    await visit.answer('GET', URL, INVITATION);
    expect(queryByLabelText(visit.page, 'Password')).toBeNull();
    getByRole(visit.page, 'button', { name: 'Join as Ines Duarte' }).click();
    await visit.settle();
    expect(await visit.answer('POST', `${URL}/accept`, null)).toEqual({});
  });

  it('points an address that is taken to signing in', async () => {
    const visit = await open(null);
    await visit.answer('GET', URL, INVITATION);
    const account = getByRole(visit.page, 'link', { name: 'I have an account' });
    expect(account.getAttribute('href')).toBe('/sign-in?returnTo=%2Fjoin%2Ftok');
  });

  it('says it when the link no longer works, without asking to try again', async () => {
    const visit = await open(null);
    await visit.refuse('GET', URL, 'link-used-or-expired');
    expect(getByRole(visit.page, 'alert').textContent).toContain('This link no longer works');
    expect(queryByRole(visit.page, 'button', { name: 'Try again' })).toBeNull();
  });
});
