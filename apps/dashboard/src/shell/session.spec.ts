import { Component, computed, inject } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { clockTime, decimal, formats, plainDate } from '@understory/wording';
import { isSignedOut, mustBeSignedIn } from './guards';
import { Session, deviceRegion } from './session';
import { INES, Visit } from './spec-support';

@Component({ selector: 'us-plain', template: 'page' })
class Plain {}

@Component({ selector: 'us-dated', template: '{{ said() }}' })
class Dated {
  readonly session = inject(Session);
  readonly said = computed(
    () => `${plainDate('2026-11-24')}, ${clockTime('14:10')}, ${decimal(1234.5)}`,
  );
}

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

  it('has everything written as its person chose, at once also where it is on screen', async () => {
    const visit = await Visit.create([{ path: 'today', component: Dated }]);
    await visit.open('/today', { ...INES, formatRegion: 'en-US' });
    const session = TestBed.inject(Session);
    session.me.reload();
    await visit.settle();
    visit.answerWho({ ...INES, formatRegion: 'en-US' });
    await visit.settle();
    const said = () => visit.page.textContent?.replace('\u00a0', ' ').trim();
    expect(said()).toBe('November 24, 2:10 pm, 1,234.5');
    const { name, timeZone, weekStart, country } = INES;
    const others = { name, timeZone, weekStart, country, version: 4 };
    session.took({ ...others, formatRegion: 'de-DE', hours: null });
    await visit.settle();
    expect(said()).toBe('24 November, 14:10, 1.234,5');
    session.took({ ...others, formatRegion: 'de-DE', hours: 12 });
    await visit.settle();
    expect(said()).toBe('24 November, 2:10 pm, 1.234,5');
    expect(session.person()).toMatchObject({ email: INES.email, version: 4, hours: 12 });
  });

  it('has it written as the device does until somebody chose', async () => {
    await Visit.create(routes);
    TestBed.inject(Session);
    expect(formats()).toEqual({ region: deviceRegion(), hours: null });
    const asked = jest.spyOn(Intl, 'DateTimeFormat');
    formats();
    expect(asked).not.toHaveBeenCalled();
    asked.mockRestore();
  });
});
