import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router, RouterLink, type Routes, provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { createEvent, fireEvent, getByRole, queryByRole } from '@testing-library/dom';
import { globSync, readFileSync } from 'node:fs';
import { routes } from '../app.routes';
import { Frame } from '../shell/frame';
import { Dialog } from './dialog';

@Component({ template: '' })
class Cases {}

@Component({
  imports: [Dialog, RouterLink],
  template: `
    <button (click)="isOpen.set(true)">Open</button>
    @if (isOpen()) {
      <us-dialog heading="A session" [isChanged]="isChanged" (closed)="close()">
        <label>Minutes <input (input)="isChanged.set(true)" /></label>
        <input type="file" aria-label="A file" />
        <a routerLink="/cases">Your cases</a>
      </us-dialog>
    }
  `,
})
class Host {
  readonly isOpen = signal(false);
  readonly isChanged = signal(false);
  readonly closed = signal(0);

  protected close(): void {
    this.isOpen.set(false);
    this.closed.update((times) => times + 1);
  }
}

const { canActivateChild, canDeactivate } =
  routes.find(({ component }) => component === Frame) ?? {};
const children: Routes = [
  { path: 'today', component: Host, runGuardsAndResolvers: 'paramsOrQueryParamsChange' },
  { path: 'cases', children: [{ path: '', component: Cases }] },
  { path: 'gone', loadComponent: () => Promise.reject(new Error('no such file')) },
];

async function open() {
  TestBed.configureTestingModule({
    providers: [
      provideRouter([
        { path: 'sign-in', component: Cases },
        { path: '', canActivateChild, canDeactivate, children },
      ]),
    ],
  });
  const harness = await RouterTestingHarness.create();
  const { fixture } = harness;
  document.body.append(fixture.nativeElement);
  const host = await harness.navigateByUrl('/today', Host);
  const page: HTMLElement = fixture.nativeElement;
  const press = async (name: string) => {
    getByRole(page, 'button', { name }).click();
    await fixture.whenStable();
  };
  getByRole(page, 'button', { name: 'Open' }).focus();
  await press('Open');
  const sheet = getByRole<HTMLDialogElement>(page, 'dialog');
  const field = getByRole<HTMLInputElement>(page, 'textbox');
  return {
    page,
    press,
    sheet,
    field,
    host,
    url: () => TestBed.inject(Router).url,
    /** A wish to go to another page; the router waits with the question. */
    goes: async (wish: () => unknown) => {
      wish();
      for (let turn = 0; turn < 4; turn += 1) await new Promise((next) => setTimeout(next));
    },
    question: () => queryByRole(page, 'group', { name: 'Leave without keeping this?' }),
    typed: async () => {
      field.focus();
      fireEvent.input(field, { target: { value: '50' } });
      await fixture.whenStable();
    },
    /** @returns Whether the browser may go on to close. */
    happens: async (event: Event, target: Element = sheet) => {
      const mayGoOn = fireEvent(target, event);
      await fixture.whenStable();
      return mayGoOn;
    },
  };
}

const escape = (target: Element) => createEvent.keyDown(target, { key: 'Escape' });
const cancel = (init: EventInit = { cancelable: true }) => new Event('cancel', init);

describe('a sheet with nothing changed in it', () => {
  it('closes without a word by its button', async () => {
    const { press, host } = await open();
    await press('Close');
    expect(host.closed()).toBe(1);
  });

  it('closes without a word by Escape', async () => {
    const { field, happens, sheet, host } = await open();
    expect(await happens(escape(field), field)).toBe(true);
    expect(await happens(cancel())).toBe(true);
    sheet.close();
    expect(host.closed()).toBe(1);
  });

  it('goes with its page', async () => {
    const { page, goes, url } = await open();
    await goes(() => getByRole(page, 'link').click());
    expect(url()).toBe('/cases');
  });
});

describe('a sheet with something that was not kept', () => {
  it('asks in one line before its button closes it', async () => {
    const { press, typed, question, host, field } = await open();
    await typed();
    await press('Close');
    expect(document.activeElement).toBe(question());
    expect(host.closed()).toBe(0);
    await press('Stay here');
    expect(question()).toBeNull();
    expect(field.value).toBe('50');
    await press('Close');
    await press('Leave');
    expect(host.closed()).toBe(1);
    expect(document.activeElement?.textContent).toBe('Open');
  });

  it('asks at Escape, and goes back to where one was at the second', async () => {
    const { typed, happens, question, host, field } = await open();
    await typed();
    expect(await happens(escape(field), field)).toBe(false);
    expect(question()).not.toBeNull();
    expect(await happens(escape(field), field)).toBe(false);
    expect(question()).toBeNull();
    expect(document.activeElement).toBe(field);
    expect(host.closed()).toBe(0);
  });

  it('asks where a phone goes back, and comes again where a browser closes it all the same', async () => {
    const { typed, happens, question, host, sheet } = await open();
    await typed();
    expect(await happens(cancel())).toBe(false);
    expect(question()).not.toBeNull();
    await happens(cancel({ cancelable: false }));
    sheet.close();
    expect(sheet.open).toBe(true);
    expect(question()).not.toBeNull();
    expect(host.closed()).toBe(0);
  });

  it('is not asked about because a choice of files was left', async () => {
    const { page, typed, happens, question } = await open();
    await typed();
    const file = page.querySelector('input[type=file]') ?? page;
    expect(await happens(cancel({ cancelable: true, bubbles: true }), file)).toBe(true);
    expect(question()).toBeNull();
  });

  it.each<[string, (page: HTMLElement) => unknown]>([
    ['a link in it', (page) => getByRole(page, 'link').click()],
    ['the program', () => TestBed.inject(Router).navigateByUrl('/cases')],
  ])('asks before %s leaves the page, and then goes that way', async (_, wish) => {
    const { page, press, typed, goes, question, url, field } = await open();
    await typed();
    await goes(() => wish(page));
    expect(document.activeElement).toBe(question());
    await press('Stay here');
    expect([url(), field.value, question()]).toEqual(['/today', '50', null]);
    await goes(() => wish(page));
    await press('Leave');
    expect(url()).toBe('/cases');
    expect(queryByRole(page, 'dialog')).toBeNull();
  });

  it('asks once before it leads off to where one signs in', async () => {
    const { press, typed, goes, question, url } = await open();
    await typed();
    await goes(() => TestBed.inject(Router).navigateByUrl('/sign-in'));
    expect(question()).not.toBeNull();
    await press('Leave');
    expect(url()).toBe('/sign-in');
  });

  it('closes where something else comes under it on the same page', async () => {
    const { page, press, typed, goes, url, host } = await open();
    await typed();
    await goes(() => TestBed.inject(Router).navigateByUrl('/today?week=2'));
    await press('Leave');
    expect(url()).toBe('/today?week=2');
    expect([queryByRole(page, 'dialog'), host.closed()]).toEqual([null, 1]);
  });

  it('takes its question back where the other page is no longer wished for', async () => {
    const { typed, goes, question, url, field } = await open();
    await typed();
    const router = TestBed.inject(Router);
    await goes(() => router.navigateByUrl('/cases'));
    await goes(() => router.navigateByUrl('/today'));
    expect([url(), question()]).toEqual(['/today', null]);
    expect(document.activeElement).toBe(field);
  });

  it('stays at Escape, also where what was typed is taken back meanwhile', async () => {
    const { typed, goes, happens, question, url, host, field } = await open();
    await typed();
    await goes(() => TestBed.inject(Router).navigateByUrl('/cases'));
    host.isChanged.set(false);
    expect(await happens(escape(field), field)).toBe(false);
    expect([url(), question(), host.closed()]).toEqual(['/today', null, 0]);
  });

  it('asks again where the other page could not be loaded', async () => {
    const { press, typed, goes, question, url, sheet, field } = await open();
    await typed();
    const go = () =>
      TestBed.inject(Router)
        .navigateByUrl('/gone')
        .catch(() => null);
    for (let times = 0; times < 2; times += 1) {
      await goes(go);
      expect(question()).not.toBeNull();
      await press('Leave');
      expect([url(), sheet.open, question()]).toEqual(['/today', true, null]);
      expect(document.activeElement).toBe(field);
    }
  });

  it('lets the browser ask before the whole page is left', async () => {
    const { typed } = await open();
    const leaves = () => window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    expect(leaves()).toBe(true);
    await typed();
    expect(leaves()).toBe(false);
  });
});

describe('every sheet with a form', () => {
  /** A password is not kept anyway. */
  const KEEPS_NOTHING = ['shell/sign-in-again.ts'];

  it('says whether something in it was changed', () => {
    const source = `${__dirname}/..`;
    const files = globSync('**/*.{ts,html}', { cwd: source, exclude: ['**/*.spec.ts'] });
    const forms = files.filter((file) => {
      const sheets = readFileSync(`${source}/${file}`, 'utf8').match(
        /<us-dialog[^]*?<\/us-dialog>/g,
      );
      return sheets?.some((sheet) => /<form|-form\b/.test(sheet));
    });
    const silent = forms.filter(
      (file) => !readFileSync(`${source}/${file}`, 'utf8').includes('[isChanged]="'),
    );
    expect(forms.length).toBeGreaterThan(4);
    expect(silent).toEqual(KEEPS_NOTHING);
  });
});
