import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { axeFindingsInBothThemes } from '../support/axe';
import { behindALine } from '../support/behind-a-line';
import { openProfile } from '../support/browser';
import { anotherEndedNow } from '../support/ended-now';
import {
  aSession,
  everythingKept,
  newId,
  onTheServer,
  programIsKept,
  until,
  writeElsewhere,
} from '../support/offline';
import { foundPractice, joinPractice, PASSWORD, signIn } from '../support/people';
import { visit } from '../support/visit';

interface OwnToday {
  sessions: { id: string; startsAt: string }[];
}

const AMARA = { name: 'Amara Osei', email: 'amara@example.org' };
const NOOR = { name: 'Noor Haddad', email: 'noor@example.org' };

describe('an outbox and whose it is', () => {
  const profile = mkdtempSync(join(tmpdir(), 'understory-profile-'));
  const at = behindALine();
  let device: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    device = await openProfile(profile);
    page = await device.newPage();
    await foundPractice(page, at.foundingLink, AMARA);
    const { page: hers } = await visit(at.browser);
    await joinPractice(hers, page, at.line.url, NOOR);
    for (const each of [page, hers]) {
      const earlier = Temporal.Now.instant().round('minute').subtract({ minutes: 60 });
      const path = `sessions/${newId()}`;
      expect(await writeElsewhere(each, path, aSession('held', earlier))).toBe(200);
    }
    await page.reload();
    await programIsKept(page);
  }, 120_000);

  afterAll(async () => {
    await device?.close();
    await rm(profile, { recursive: true, force: true });
  });

  const waits = (on: Page, words: string) =>
    on.getByRole('status').filter({ hasText: words }).first().waitFor();
  const count = async (on: Page) => (await onTheServer<OwnToday>(on, 'today')).sessions.length;

  async function logUnsent(on: Page): Promise<void> {
    await on.goto(`${at.line.url}/today`);
    at.line.writes = 'away';
    await anotherEndedNow(on);
    await waits(on, 'One entry waits to be sent.');
  }

  async function askToSignOut(on: Page): Promise<void> {
    await on.goto(`${at.line.url}/account`);
    await waits(on, 'One entry waits to be sent.');
    await on.getByRole('button', { name: 'Sign out' }).click();
    await on.getByRole('dialog', { name: 'One entry is not sent yet' }).waitFor();
  }

  it('is sent once by two tabs, in the order in which it was written', async () => {
    const before = await count(page);
    const other = await device.newPage();
    await Promise.all([page, other].map((each) => each.goto(`${at.line.url}/today`)));
    at.line.writes = 'away';
    await anotherEndedNow(page);
    await waits(page, 'One entry waits to be sent.');
    await anotherEndedNow(other);
    for (const each of [page, other]) await waits(each, 'Two entries wait to be sent.');
    at.line.writes = 'none';
    await Promise.all(
      [page, other].map((each) => each.evaluate(() => dispatchEvent(new Event('online')))),
    );
    await until(async () => (await count(page)) === before + 2);
    for (const each of [page, other]) {
      await each.waitForFunction(() => !/waits? to be sent/.test(document.body.innerText));
    }
    expect(at.line.arrived).toHaveLength(2);
    expect(at.line.arrived).toEqual(at.line.arrived.toSorted());
    await other.close();
  });

  it('outlives the browser', async () => {
    const before = await count(page);
    await logUnsent(page);
    await device.close();
    at.line.writes = 'none';
    device = await openProfile(profile);
    page = await device.newPage();
    await page.goto(`${at.line.url}/today`);
    await until(async () => (await count(page)) === before + 1);
    expect(new Set(at.line.arrived).size).toBe(1);
  });

  it('stays sealed after signing out, goes out under nobody else, and on its owner’s next sign-in', async () => {
    const before = await count(page);
    await logUnsent(page);
    await askToSignOut(page);
    expect(await axeFindingsInBothThemes(page)).toEqual([]);
    await page.getByRole('button', { name: 'Keep it sealed here' }).click();
    await page.waitForURL('**/sign-in');
    const kept = await everythingKept(page);
    expect(kept).toContain('expected: []');
    expect(kept).toContain('facts: []');
    at.line.writes = 'none';

    await signIn(page, at.line.url, NOOR.email);
    await page.goto(`${at.line.url}/outbox`);
    await page.getByText('Nothing waits.').waitFor();
    await page.waitForTimeout(6_000);
    expect(at.line.arrived).toEqual([]);
    expect(await count(page)).toBe(1);
    await page.goto(`${at.line.url}/account`);
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.waitForURL('**/sign-in');

    await signIn(page, at.line.url, AMARA.email);
    await until(async () => (await count(page)) === before + 1);
    expect(at.line.arrived).toHaveLength(1);
  });

  it('is sent before signing out, where that is wished', async () => {
    const before = await count(page);
    await logUnsent(page);
    await askToSignOut(page);
    await page.getByRole('button', { name: 'Send now, then sign out' }).click();
    await page.getByText('Not everything could be sent.').waitFor();
    at.line.writes = 'none';
    await page.getByRole('button', { name: 'Send now, then sign out' }).click();
    await page.waitForURL('**/sign-in');
    await signIn(page, at.line.url, AMARA.email);
    expect(await count(page)).toBe(before + 1);
  });

  it('is thrown away only after a second word', async () => {
    const before = await count(page);
    await logUnsent(page);
    await askToSignOut(page);
    await page.getByRole('button', { name: 'Throw it away…' }).click();
    await page.getByText('Thrown away, it is nowhere any more').waitFor();
    expect(await axeFindingsInBothThemes(page)).toEqual([]);
    await page.getByRole('button', { name: 'Throw it away for good' }).click();
    await page.waitForURL('**/sign-in');
    expect(await everythingKept(page)).toContain('rows: []');
    at.line.writes = 'none';
    await signIn(page, at.line.url, AMARA.email);
    expect(await count(page)).toBe(before);
  });

  it('of a tab whose person was followed by another goes out when that person is back', async () => {
    const before = await count(page);
    await page.goto(`${at.line.url}/today`);
    await page.getByRole('button', { name: 'Ended now, 50 min' }).waitFor();
    const other = await device.newPage();
    await other.goto(`${at.line.url}/help`);
    await other.evaluate(() =>
      fetch('/api/sign-out', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{}',
      }),
    );
    await signIn(other, at.line.url, NOOR.email);
    await anotherEndedNow(page);
    const sheet = page.getByRole('dialog', { name: 'Sign in again' });
    await sheet.waitFor();
    expect(await count(other)).toBe(1);
    await sheet.getByLabel(/^Password for/).fill(PASSWORD);
    await sheet.getByRole('button', { name: 'Sign in and carry on' }).click();
    await page.getByText('Logged, held, 50 min').waitFor();
    expect(await count(page)).toBe(before + 1);
    await other.close();
  });

  it('says so where this browser keeps nothing, and leaves what was typed on the page', async () => {
    const { page: full, context } = await visit(at.browser);
    await context.addInitScript(() => {
      IDBObjectStore.prototype.add = () => {
        throw new DOMException('No room is left.', 'QuotaExceededError');
      };
    });
    await signIn(full, at.line.url, AMARA.email);
    await full.goto(`${at.line.url}/unseen-work`);
    const handling = full.getByLabel(/Handling conflict/).first();
    await handling.check({ force: true });
    for (const legend of [/How much effort/, /How much of it was yours/]) {
      await full
        .getByRole('group', { name: legend })
        .getByRole('radio')
        .last()
        .check({ force: true });
    }
    at.line.writes = 'away';
    await full.getByRole('button', { name: 'Log it' }).click();
    await full.getByText('This browser cannot keep it for later either.').waitFor();
    expect(await handling.isChecked()).toBe(true);
    await context.close();
  });
});
