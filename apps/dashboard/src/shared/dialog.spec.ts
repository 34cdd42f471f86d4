import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { createEvent, fireEvent, getByRole, queryByRole } from '@testing-library/dom';
import { globSync, readFileSync } from 'node:fs';
import { Dialog } from './dialog';

@Component({
  imports: [Dialog],
  template: `
    <button (click)="isOpen.set(true)">Open</button>
    @if (isOpen()) {
      <us-dialog heading="A session" [isChanged]="isChanged" (closed)="close()">
        <label>Minutes <input (input)="isChanged.set(true)" /></label>
        <input type="file" aria-label="A file" />
        <a href="#cases" (click)="followed.set(followed() + 1)">Your cases</a>
      </us-dialog>
    }
  `,
})
class Host {
  readonly isOpen = signal(false);
  readonly isChanged = signal(false);
  readonly closed = signal(0);
  readonly followed = signal(0);

  protected close(): void {
    this.isOpen.set(false);
    this.closed.update((times) => times + 1);
  }
}

async function open() {
  const fixture = TestBed.createComponent(Host);
  document.body.append(fixture.nativeElement);
  await fixture.whenStable();
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
    host: fixture.componentInstance,
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
  it('closes without a word, by its button and by Escape', async () => {
    const byButton = await open();
    await byButton.press('Close');
    expect(byButton.host.closed()).toBe(1);
    const { field, happens, sheet, host } = await open();
    expect(await happens(escape(field), field)).toBe(true);
    expect(await happens(cancel())).toBe(true);
    sheet.close();
    expect(host.closed()).toBe(1);
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

  it('asks before a link in it leaves the page, and then goes that way', async () => {
    const { page, press, typed, happens, question, host, field } = await open();
    await typed();
    const link = getByRole(page, 'link');
    const tap = (init: MouseEventInit = {}) => happens(createEvent.click(link, init), link);
    expect(await tap()).toBe(false);
    expect(question()).not.toBeNull();
    await press('Stay here');
    expect([host.followed(), field.value]).toEqual([0, '50']);
    await tap();
    await press('Leave');
    expect(host.followed()).toBe(1);
    expect(question()).toBeNull();
  });

  it('asks nothing where a link opens in another tab', async () => {
    const { page, typed, happens, question, host } = await open();
    await typed();
    const link = getByRole(page, 'link');
    await happens(createEvent.click(link, { ctrlKey: true }), link);
    expect([host.followed(), question()]).toEqual([1, null]);
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
