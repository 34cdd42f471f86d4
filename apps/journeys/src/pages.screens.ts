import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openBrowser } from './support/browser';
import { calendarFile } from './support/calendar';
import { freePort } from './support/free-port';
import { openMadeUpPractice, PAGES } from './support/made-up';
import { aSession, expectedOnDevice, newId, until, writeElsewhere } from './support/offline';
import { foundPractice, signIn } from './support/people';
import { type Product, startProduct } from './support/product';
import { startPushService } from './support/push';
import { DESKTOP, PHONE, visit } from './support/visit';

const IPHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) Safari/604.1';
const folder = resolve(__dirname, '../../../docs/screens');
const DEVICES = [
  { device: 'phone', viewport: PHONE },
  { device: 'desktop', viewport: DESKTOP },
];

describe.each(DEVICES)('pictures on a $device', ({ device, viewport }) => {
  let product: Product;
  let browser: Browser;

  beforeAll(async () => {
    mkdirSync(folder, { recursive: true });
    [product, browser] = await Promise.all([startProduct(), openBrowser()]);
  });

  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  it('of the way in', async () => {
    const { page } = await visit(browser, viewport);
    await page.goto(product.foundingLink);
    await draw(page, 'found');
    await foundPractice(page, product.foundingLink, {
      name: 'Amara Osei',
      email: 'amara@example.org',
    });
    await draw(page, 'first-day');
    await page.goto(`${product.url}/bring`);
    const buffer = Buffer.from(calendarFile(Temporal.Now.plainDateISO('Europe/London')));
    const file = { name: 'week.ics', mimeType: 'text/calendar', buffer };
    await page.getByLabel('Choose a calendar file').setInputFiles(file);
    await page.getByRole('heading', { name: 'Nothing is saved yet' }).waitFor();
    await draw(page, 'bring-preview');
    await page.getByRole('button', { name: /^Bring in/ }).click();
    await page.getByRole('heading', { name: 'Your week is here' }).waitFor();
    await draw(page, 'bring-done');
    await page.goto(`${product.url}/today`);
    await draw(page, 'today-first-week');
    const stranger = await visit(browser, viewport);
    await stranger.page.goto(`${product.url}/sign-in`);
    await draw(stranger.page, 'sign-in');
  });

  it('of what waits to be sent, and of a day without the server', async () => {
    const { page } = await visit(browser, viewport);
    await signIn(page, product.url, 'amara@example.org');
    const now = Temporal.Now.instant().round('minute');
    const [earlier, later] = [newId(), newId()];
    const planned = aSession('planned', now.subtract({ minutes: 52 }));
    await writeElsewhere(page, `sessions/${earlier}`, planned);
    await writeElsewhere(page, `sessions/${later}`, aSession('planned', now.add({ minutes: 9 })));
    await page.goto(`${product.url}/today`);
    await until(async () => (await expectedOnDevice(page)).includes(later));
    const writes = (url: URL) => /\/api\/(sessions|leave)\//.test(url.pathname);
    await page.route(writes, (route) =>
      route.request().method() === 'PUT' ? route.abort() : route.continue(),
    );
    await page.getByRole('button', { name: /^Held/ }).first().click();
    await page.getByText('One entry waits to be sent.').waitFor();
    await draw(page, 'today-waiting');
    await page.unroute(writes);
    await writeElsewhere(page, `sessions/${earlier}`, {
      ...planned,
      outcome: 'late-cancel',
      version: 1,
    });
    await page.getByRole('link', { name: /^One entry/ }).click();
    await page.getByRole('button', { name: 'Keep mine instead' }).waitFor({ timeout: 60_000 });
    await page.route('**/api/**', (route) => route.abort());
    await draw(page, 'outbox');
    await page.goto(`${product.url}/log/now`);
    await page.getByText('Log all the same').waitFor();
    await draw(page, 'without-server');
  });

  it('of an invitation, made and followed', async () => {
    const { page } = await visit(browser, viewport);
    const home = await openMadeUpPractice(page, product.url);
    await PAGES.find(({ name }) => name === 'practice')?.open(page, home);
    await page.getByRole('button', { name: 'Make a link' }).click();
    const invitation = await page.getByText(/\/join\/\S{20,}$/).innerText();
    const newcomer = await visit(browser, viewport);
    await newcomer.page.goto(invitation);
    await newcomer.page.getByRole('button', { name: 'Join the practice' }).waitFor();
    await draw(newcomer.page, 'join');
  });

  it('of notifications: off, on, blocked, and on a telephone that wants to be asked otherwise', async () => {
    const push = await startPushService();
    const PORT = String(await freePort());
    const settings = { PORT, UNDERSTORY_URL: `http://127.0.0.1:${PORT}`, PUSH_HOSTS: push.host };
    const own = await startProduct(settings);
    const { page, context } = await visit(browser, viewport);
    const signInToo = async (to: BrowserContext) =>
      to.addCookies((await context.cookies()).filter(({ name }) => name === 'understory'));
    const amara = { name: 'Amara Osei', email: 'amara@example.org' };
    await push.stand(context);
    await foundPractice(page, own.foundingLink, amara);
    await openReminders(page, own, 'Off on this device');
    await draw(page, 'notifications-off');
    await page.getByRole('button', { name: 'Turn on for this device' }).click();
    await page.getByRole('radio', { name: 'Weekly' }).check();
    await page.getByRole('checkbox', { name: /^As a notification/ }).check();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText(/One notification on/).waitFor();
    await page.getByRole('button', { name: 'Send a test here' }).click();
    await page.getByText(/It was taken at/).waitFor();
    await page.getByRole('button', { name: 'Close' }).click();
    await draw(page, 'notifications-on');
    // Without a window, a browser allows none.
    const desk = await visit(browser, viewport);
    await signInToo(desk.context);
    await openReminders(desk.page, own, 'Blocked in this browser’s settings');
    await draw(desk.page, 'notifications-blocked');
    const iPhone = await browser.newContext({ viewport, userAgent: IPHONE, locale: 'en-GB' });
    await iPhone.addInitScript(() => Reflect.deleteProperty(globalThis, 'PushManager'));
    await signInToo(iPhone);
    const phone = await iPhone.newPage();
    await openReminders(phone, own, 'First put Understory on the home screen');
    await draw(phone, 'notifications-home-screen');
    await own.stop();
    await push.close();
  });

  it('of every page of the made-up practice', async () => {
    const { page } = await visit(browser, viewport);
    const home = await openMadeUpPractice(page, product.url);
    for (const { name, open } of PAGES) {
      await open(page, home);
      await draw(page, name);
    }
  });

  async function draw(page: Page, name: string): Promise<void> {
    await page.getByRole('heading', { level: 1 }).waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.waitForTimeout(300);
      const path = join(folder, `${name}-${device}-${colorScheme}.png`);
      await page.screenshot({ path, fullPage: true });
    }
    await page.emulateMedia({ colorScheme: 'light' });
  }
});

async function openReminders(page: Page, { url }: Product, state: string): Promise<void> {
  await page.goto(`${url}/account/reminders`);
  await page.getByRole('heading', { name: state }).waitFor();
}
