import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { isSignedOut, mustBeSignedIn } from './guards';
import { Session } from './session';
import { INES, Visit } from './spec-support';

@Component({ selector: 'us-plain', template: 'page' })
class Plain {}

const routes = [
  { path: 'sign-in', component: Plain },
  { path: 'help', canMatch: [isSignedOut], component: Plain },
  { path: 'account', canActivate: [mustBeSignedIn], component: Plain },
  { path: 'today', canActivate: [mustBeSignedIn], component: Plain },
];

describe('Session and its guards', () => {
  it('lets a signed-in person in and knows their roles', async () => {
    const visit = await Visit.create(routes);
    await visit.open('/account');
    const session = TestBed.inject(Session);
    expect(TestBed.inject(Router).url).toBe('/account');
    expect(session.person()?.name).toBe('Ines Duarte');
    expect(session.practicesAs('therapist')).toHaveLength(1);
    expect(session.practicesAs('lead')).toHaveLength(0);
  });

  it('leads a visitor to sign-in with the way back, and keeps plain addresses plain', async () => {
    const visit = await Visit.create(routes);
    await visit.open('/account', null);
    expect(TestBed.inject(Router).url).toBe('/sign-in?returnTo=%2Faccount');
    await visit.open('/today', null);
    expect(TestBed.inject(Router).url).toBe('/sign-in');
  });

  it('opens help to a visitor', async () => {
    const visit = await Visit.create(routes);
    await visit.open('/help', null);
    expect(TestBed.inject(Router).url).toBe('/help');
  });

  it('does not take a silent server for a sign-out', async () => {
    const visit = await Visit.create(routes);
    const session = TestBed.inject(Session);
    const settled = session.settled();
    await visit.settle();
    visit.answerWho('away');
    expect(await settled).toBe('unreachable');
    expect(session.problem()?.code).toBe('unavailable');

    const again = session.reload();
    await visit.settle();
    visit.answerWho(INES);
    expect(await again).toBe('signed-in');
  });
});
