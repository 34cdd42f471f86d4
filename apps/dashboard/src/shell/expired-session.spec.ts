import { HttpClient } from '@angular/common/http';
import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { firstValueFrom } from 'rxjs';
import { Session } from './session';
import { Visit, refusal } from './spec-support';

@Component({ selector: 'us-plain', template: 'page' })
class Plain {}

const OUT = { status: 401, statusText: 'out' };

async function expire() {
  const visit = await Visit.create([{ path: '**', component: Plain }]);
  const session = TestBed.inject(Session);
  await visit.open('/ecosystem?view=map');
  const answer = firstValueFrom(TestBed.inject(HttpClient).put('api/contacts/1', { minutes: 50 }));
  const outcome = answer.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
  visit.server.expectOne('api/contacts/1').flush(refusal('not-signed-in'), OUT);
  await visit.settle();
  return { visit, session, outcome };
}

describe('a session that ended while a page was open', () => {
  it('asks to sign in again and then sends the same request once more', async () => {
    const { visit, session, outcome } = await expire();
    expect(session.isExpired()).toBe(true);
    session.endRenewal(true);
    await visit.settle();
    const again = visit.server.expectOne('api/contacts/1');
    expect(again.request.body).toEqual({ minutes: 50 });
    again.flush({ ok: true });
    expect(await outcome).toEqual({ value: { ok: true } });
    expect(session.isExpired()).toBe(false);
  });

  it('leads who declines to sign-in, and from there back to the same page', async () => {
    const { visit, session, outcome } = await expire();
    session.endRenewal(false);
    await visit.settle();
    expect(await outcome).toHaveProperty('error');
    expect(TestBed.inject(Router).url).toBe('/sign-in?returnTo=%2Fecosystem%3Fview%3Dmap');
  });

  it('leaves wrong credentials to the sign-in form', async () => {
    const visit = await Visit.create([]);
    const session = TestBed.inject(Session);
    const trying = session.signIn({ email: 'ines@example.org', password: 'x' }).catch(() => 'no');
    visit.server.expectOne('api/sign-in').flush(refusal('wrong-credentials'), OUT);
    expect(await trying).toBe('no');
    expect(session.isExpired()).toBe(false);
  });
});
