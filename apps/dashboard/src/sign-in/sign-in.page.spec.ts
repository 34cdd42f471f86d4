import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { getByLabelText, getByRole, queryByRole, queryByText } from '@testing-library/dom';
import type { Welcome } from '@understory/contracts';
import { Leave } from '../shell/leave';
import { INES, Visit, type } from '../shell/spec-support';
import { SignInPage } from './sign-in.page';

@Component({ selector: 'us-plain', template: '<h1>Plain</h1>' })
class Plain {}

const WELCOME: Welcome = { isFounded: true, offersMadeUpPractice: false, isMadeUp: false };

async function open(welcome: Partial<Welcome> = {}, url = '/sign-in') {
  const visit = await Visit.create([
    { path: 'sign-in', component: SignInPage },
    { path: '**', component: Plain },
  ]);
  const leave = jest.spyOn(TestBed.inject(Leave), 'to').mockImplementation();
  await visit.open(url, null);
  await visit.answer('GET', 'api/welcome', { ...WELCOME, ...welcome });
  const press = async (name: string | RegExp) => {
    getByRole(visit.page, 'button', { name }).click();
    await visit.settle();
  };
  return { visit, page: visit.page, leave, press };
}

async function signIn(url: string) {
  const { visit, page, press } = await open({}, url);
  type(getByLabelText(page, 'E-mail'), ' ines@example.org ');
  type(getByLabelText(page, 'Password'), 'moss lantern river quill');
  await press('Sign in');
  const body = await visit.answer('POST', 'api/sign-in', null);
  visit.answerWho(INES);
  await visit.settle();
  return { body, url: TestBed.inject(Router).url };
}

describe('SignInPage', () => {
  it('signs in and goes to Today', async () => {
    const { body, url } = await signIn('/sign-in');
    expect(body).toEqual({ email: 'ines@example.org', password: 'moss lantern river quill' });
    expect(url).toBe('/today');
  });

  it.each([
    ['/ecosystem', '/ecosystem'],
    ['//evil.example', '/today'],
    ['/\\evil.example', '/today'],
    ['https://evil.example', '/today'],
    ['/sign-in', '/today'],
  ])('follows the way back to %s as %s', async (asked, arrived) => {
    const { url } = await signIn(`/sign-in?returnTo=${encodeURIComponent(asked)}`);
    expect(url).toBe(arrived);
  });

  it('names what is missing, links it, and moves focus there', async () => {
    const { visit, page, press } = await open();
    await press('Sign in');
    const alert = getByRole(page, 'alert');
    expect(alert.textContent).toContain('Two answers need another look');
    expect(document.activeElement).toBe(alert);
    getByRole(page, 'link', { name: /Write your password/ }).click();
    expect(document.activeElement).toBe(getByLabelText(page, 'Password'));
    expect(getByLabelText(page, 'Password').getAttribute('aria-invalid')).toBe('true');
    visit.server.expectNone('api/sign-in');
  });

  it('says wrong credentials kindly and keeps what was typed', async () => {
    const { visit, page, press } = await open();
    type(getByLabelText(page, 'E-mail'), 'ines@example.org');
    type(getByLabelText(page, 'Password'), 'something else');
    await press('Sign in');
    await visit.refuse('POST', 'api/sign-in', 'wrong-credentials');
    expect(getByRole(page, 'alert').textContent).toContain('That did not match');
    expect(getByLabelText<HTMLInputElement>(page, 'E-mail').value).toBe('ines@example.org');
  });

  it('says where the one-time link is while there is no practice', async () => {
    const { page } = await open({ isFounded: false });
    expect(queryByText(page, 'No practice yet')).not.toBeNull();
    expect(queryByRole(page, 'button', { name: 'Sign in' })).toBeNull();
  });

  it('opens the made-up practice with one click, where it is offered', async () => {
    const { visit, page, leave, press } = await open({ offersMadeUpPractice: true });
    await press(/Look at a made-up practice/);
    expect(leave).not.toHaveBeenCalled();
    await visit.answer('POST', 'api/made-up-practice', {});
    expect(leave).toHaveBeenCalledWith('made-up/');
    expect(page).toBeTruthy();
  });

  it('does not offer it elsewhere', async () => {
    const { page } = await open();
    expect(queryByRole(page, 'button', { name: /made-up practice/ })).toBeNull();
  });

  it('says it when the made-up practice cannot open, and lets one try again', async () => {
    const { visit, page, press } = await open({ offersMadeUpPractice: true });
    await press(/Look at a made-up practice/);
    await visit.refuse('POST', 'api/made-up-practice', 'unavailable');
    expect(getByRole(page, 'alert').textContent).toContain('The server did not answer');
    await press('Try again');
    await visit.answer('POST', 'api/made-up-practice', {});
  });

  it('says what a lead can never see', async () => {
    const { page, press } = await open();
    await press('What a lead can never see');
    expect(getByRole(page.ownerDocument.body, 'dialog').textContent).toContain(
      'The database refuses it.',
    );
  });

  it('offers to try again when the server does not answer', async () => {
    const visit = await Visit.create([{ path: 'sign-in', component: SignInPage }]);
    await visit.open('/sign-in', null);
    await visit.refuse('GET', 'api/welcome', 'unavailable');
    getByRole(visit.page, 'button', { name: 'Try again' }).click();
    await visit.settle();
    await visit.answer('GET', 'api/welcome', WELCOME);
    expect(queryByRole(visit.page, 'button', { name: 'Sign in' })).not.toBeNull();
  });
});
