import { HttpClient, provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { Component, inject } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router, provideRouter } from '@angular/router';
import { getByLabelText, getByRole, queryByRole } from '@testing-library/dom';
import { App } from './app';
import { expiredSession } from './shell/expired-session';
import { INES, refusal, type } from './shell/spec-support';

@Component({
  selector: 'us-first',
  template: `
    <main>
      <h1>First</h1>
      <label>Notes <input /></label>
      <button (click)="save()">Save</button>
    </main>
  `,
})
class First {
  private readonly http = inject(HttpClient);

  protected save(): void {
    this.http.put('api/contacts/1', {}).subscribe();
  }
}

@Component({ selector: 'us-second', template: '<main><h1>Second</h1></main>' })
class Second {}

const OUT = { status: 401, statusText: 'out' };

async function start() {
  TestBed.configureTestingModule({
    providers: [
      provideHttpClient(withInterceptors([expiredSession])),
      provideHttpClientTesting(),
      provideRouter([
        { path: '', component: First },
        { path: 'second', component: Second },
      ]),
    ],
  });
  const fixture = TestBed.createComponent(App);
  const server = TestBed.inject(HttpTestingController);
  const page = document.body.appendChild(fixture.nativeElement as HTMLElement);
  const settle = async () => {
    for (let turn = 0; turn < 4; turn += 1) {
      await new Promise((done) => setTimeout(done));
      fixture.detectChanges();
    }
  };
  const go = async (url: string) => {
    await TestBed.inject(Router).navigateByUrl(url);
    await settle();
  };
  await go('/');
  server.expectOne('api/me').flush(INES);
  await settle();
  return { page, server, settle, go };
}

describe('App', () => {
  it('moves focus to the heading of a new page, but not of the first', async () => {
    const { page, go } = await start();
    expect(document.activeElement).toBe(document.body);
    await go('/second');
    expect(document.activeElement).toBe(getByRole(page, 'heading', { name: 'Second' }));
  });

  it('leaves focus alone when only the query changes', async () => {
    const { page, go } = await start();
    getByLabelText(page, 'Notes').focus();
    await go('/?view=map');
    expect(document.activeElement).toBe(getByLabelText(page, 'Notes'));
  });

  it('asks to sign in again over the page, and keeps what was typed there', async () => {
    const { page, server, settle } = await start();
    type(getByLabelText(page, 'Notes'), 'half a sentence');
    getByRole(page, 'button', { name: 'Save' }).click();
    server.expectOne('api/contacts/1').flush(refusal('not-signed-in'), OUT);
    await settle();
    await settle();
    const sheet = getByRole(document.body, 'dialog', { name: 'Sign in again' });
    type(getByLabelText(sheet, 'Password for ines@example.org'), 'moss lantern river quill');
    getByRole(sheet, 'button', { name: 'Sign in and carry on' }).click();
    await settle();
    const signIn = server.expectOne('api/sign-in');
    expect(signIn.request.body).toMatchObject({ email: 'ines@example.org' });
    signIn.flush(null);
    await settle();
    server.expectOne('api/me').flush(INES);
    await settle();
    server.expectOne('api/contacts/1').flush({});
    await settle();
    expect(queryByRole(document.body, 'dialog')).toBeNull();
    expect(getByLabelText<HTMLInputElement>(page, 'Notes').value).toBe('half a sentence');
  });
});
