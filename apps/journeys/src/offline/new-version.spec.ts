import type { Page } from 'playwright-core';
import { behindALine } from '../support/behind-a-line';
import { programIsKept, until } from '../support/offline';
import { foundPractice, signIn } from '../support/people';
import { DESKTOP, type Visit, visit } from '../support/visit';

const AMARA = { name: 'Amara Osei', email: 'amara@example.org' };

describe('the program on the device', () => {
  const at = behindALine();
  let person: Visit;
  let page: Page;

  beforeAll(async () => {
    person = await visit(at.browser);
    page = person.page;
    await foundPractice(page, at.foundingLink, AMARA);
    await programIsKept(page);
  }, 120_000);

  const versions = () =>
    page.evaluate(async () =>
      (await caches.keys()).filter((name) => name.startsWith('understory-program-')),
    );

  /** A server with another version of the worker, hence of the program. */
  async function renew(version: string): Promise<void> {
    at.line.renewed.set('sw.js', (text) => text.replace(/"[0-9a-f]{16}"/, `"${version}"`));
    await page.evaluate(async () => {
      const taken = new Promise((settle) =>
        navigator.serviceWorker.addEventListener('controllerchange', settle, { once: true }),
      );
      await (await navigator.serviceWorker.ready).update();
      await taken;
    });
  }

  it('can be installed', async () => {
    const href = await page
      .locator('link[rel=manifest]')
      .evaluate((link) => Reflect.get(link, 'href'));
    const manifest = (await (await page.request.get(String(href))).json()) as {
      id: string;
      display: string;
      icons: { src: string; sizes: string; purpose?: string }[];
      shortcuts: { url: string }[];
    };
    expect(manifest).toMatchObject({ id: '/', display: 'standalone', start_url: '/today' });
    expect(manifest.icons.map(({ sizes }) => sizes)).toEqual(
      expect.arrayContaining(['192x192', '512x512']),
    );
    expect(manifest.icons.some(({ purpose }) => purpose === 'maskable')).toBe(true);
    expect(manifest.shortcuts.map(({ url }) => url)).toEqual(['/log/now', '/check-in/week/1']);
    for (const { src } of manifest.icons) {
      expect((await page.request.get(`${at.line.url}/${src}`)).status()).toBe(200);
    }
  });

  it('takes over without a reload and leaves what was typed; the version before stays', async () => {
    await page.goto(`${at.line.url}/unseen-work`);
    const day = page.getByLabel('Day', { exact: true });
    await day.fill('2026-01-05');
    await page.evaluate(() => Object.assign(globalThis, { isSamePage: true }));
    const [first] = await versions();
    await renew('aaaaaaaaaaaaaaaa');
    expect(await versions()).toEqual([first, 'understory-program-aaaaaaaaaaaaaaaa']);
    await renew('bbbbbbbbbbbbbbbb');
    await until(async () => (await versions()).length === 2);
    expect(await versions()).toEqual([
      'understory-program-aaaaaaaaaaaaaaaa',
      'understory-program-bbbbbbbbbbbbbbbb',
    ]);
    expect(await page.evaluate(() => Reflect.get(globalThis, 'isSamePage'))).toBe(true);
    expect(await day.inputValue()).toBe('2026-01-05');
  });

  it('opens with the server away, styled, under a nonce that was never used before', async () => {
    at.line.fault = 'away';
    const nonces: string[] = [];
    for (let times = 0; times < 2; times += 1) {
      const answer = await page.goto(`${at.line.url}/today`);
      const policy = (await answer?.headerValue('content-security-policy')) ?? '';
      nonces.push(/'nonce-([^']+)'/.exec(policy)?.[1] ?? '');
      await page.getByRole('heading', { name: 'Not reached' }).waitFor();
    }
    expect(new Set(nonces).size).toBe(2);
    expect(person.broken.filter((said) => /Content Security Policy/.test(said))).toEqual([]);
    const font = await page
      .getByRole('heading', { name: 'Not reached' })
      .evaluate((heading) => getComputedStyle(heading).fontFamily);
    expect(font).toContain('Alegreya');
    at.line.fault = 'none';
  });

  it.each<[string, (old: Page) => Promise<unknown>]>([
    ['a link', (old) => old.getByRole('link', { name: 'Check-in' }).first().click()],
    ['the way back', (old) => old.evaluate(() => history.back())],
  ])('finds a newer version where a tab misses a file, at %s', async (_, leadTo) => {
    const context = await at.browser.newContext({ viewport: DESKTOP, serviceWorkers: 'block' });
    context.setDefaultTimeout(15_000);
    const old = await context.newPage();
    await signIn(old, at.line.url, AMARA.email);
    await old.getByRole('link', { name: 'Check-in' }).first().click();
    await old.waitForURL('**/check-in');
    await old.getByRole('link', { name: 'Today' }).first().click();
    await old.waitForURL('**/today');
    await old.reload();
    await old.waitForTimeout(5_000);
    const asked: string[] = [];
    old.on('request', (request) => {
      const path = new URL(request.url()).pathname.slice(1);
      if (request.resourceType() === 'script') asked.push(path);
    });
    await old.route(/chunk-[\w-]+\.js$/, async (route) => {
      if (asked.length === 1) await route.fulfill({ status: 404 });
      else await route.continue();
    });
    await old.evaluate(() => Object.assign(globalThis, { isSamePage: true }));
    await leadTo(old);
    await old.waitForFunction(() => !Reflect.get(globalThis, 'isSamePage'));
    await old.waitForURL('**/check-in');
    await old.getByRole('heading', { level: 1 }).waitFor();
    await context.close();
  });
});
