import type { Browser } from 'playwright-core';
import { axeFindingsInBothThemes } from './support/axe';
import { openBrowser } from './support/browser';
import { freePort } from './support/free-port';
import { programIsKept, until } from './support/offline';
import { foundPractice, joinPractice } from './support/people';
import { type Product, startProduct } from './support/product';
import {
  deliver,
  type PushService,
  shownBy,
  startPushService,
  tapOn,
  watchedWorker,
} from './support/push';
import { fitsItsWidth, NARROW_PHONE, type Visit, visit } from './support/visit';

describe('notifications', () => {
  let push: PushService;
  let product: Product;
  let browser: Browser;
  let amara: Visit;

  beforeAll(async () => {
    push = await startPushService();
    const PORT = String(await freePort());
    const settings = { PORT, UNDERSTORY_URL: `http://127.0.0.1:${PORT}`, PUSH_HOSTS: push.host };
    [product, browser] = await Promise.all([startProduct(settings), openBrowser()]);
    amara = await visit(browser, NARROW_PHONE);
    await push.stand(amara.context);
    const person = { name: 'Amara Osei', email: 'amara@example.org' };
    await foundPractice(amara.page, product.foundingLink, person);
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await product?.stop();
    await push?.close();
  });

  it('are turned on by keyboard, and a test shows on the device, sealed on its way, and leads to its page', async () => {
    const { page, context, broken } = amara;
    await page.goto(`${product.url}/account/reminders`);
    await page.getByRole('heading', { name: 'Off on this device' }).waitFor();
    expect(await axeFindingsInBothThemes(page)).toEqual([]);
    await page.getByLabel('Name of this device').fill('My phone');
    await page.getByRole('button', { name: 'Turn on for this device' }).press('Enter');
    await page.getByRole('heading', { name: 'On for this device' }).waitFor();
    await page.getByText('“Never” is chosen').waitFor();
    await page.getByText('My phone').waitFor();
    await page.getByRole('button', { name: 'Send a test here' }).press('Enter');
    await page.getByText(/It was taken at/).waitFor();
    expect(push.messages).toHaveLength(1);
    expect(await axeFindingsInBothThemes(page)).toEqual([]);
    expect(await fitsItsWidth(page)).toBe(true);
    await programIsKept(page);
    const worker = await watchedWorker(context);
    await deliver(page, push.messages[0] ?? '');
    await until(async () => (await shownBy(worker)).length === 1);
    const [shown] = await shownBy(worker);
    expect(shown).toMatchObject({
      title: 'Understory',
      body: 'This is the test you asked for. Reminders reach you here.',
    });
    await page.goto(`${product.url}/today`);
    expect(shown && (await tapOn(worker, shown))).toBe(`${product.url}/account/reminders`);
    expect(broken).toEqual([]);
  });

  it('are chosen beside mail, kept after a fresh load, and turned off again', async () => {
    const { page } = amara;
    await page.goto(`${product.url}/account/reminders`);
    await page.getByRole('heading', { name: 'On for this device' }).waitFor();
    await page.getByRole('radio', { name: 'Weekly' }).check();
    await page.getByRole('checkbox', { name: 'By mail' }).check();
    await page.getByRole('checkbox', { name: /^As a notification/ }).check();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText(/One mail and one notification on Fridays/).waitFor();
    await page.getByRole('button', { name: 'In three days' }).click();
    await page.getByRole('heading', { name: /^Postponed: none before/ }).waitFor();
    await page.getByRole('button', { name: 'Turn off here' }).click();
    await page.getByRole('heading', { name: 'Off on this device' }).waitFor();
    expect(await page.getByText('Your devices').count()).toBe(0);
    await page.getByRole('button', { name: 'Turn on for this device' }).click();
    await page.getByRole('heading', { name: 'On for this device' }).waitFor();
  });

  it('never reach the next person in the same browser, not even what was on its way', async () => {
    const { page, context } = amara;
    push.messages.length = 0;
    await page.getByRole('button', { name: 'Send a test here' }).click();
    await until(async () => push.messages.length === 1);
    const host = await visit(browser);
    await host.context.addCookies(await context.cookies());
    await host.page.goto(product.url);
    await context.clearCookies({ name: 'understory' });
    const noor = { name: 'Noor Haddad', email: 'noor@example.org' };
    await joinPractice(page, host.page, product.url, noor);
    const worker = await watchedWorker(context);
    const [answer] = await Promise.all([
      page.context().waitForEvent('response', (answer) => answer.url().includes('/shown/')),
      deliver(page, push.messages[0] ?? ''),
    ]);
    expect(answer.status()).toBe(410);
    await page.goto(`${product.url}/account/reminders`);
    await page.getByRole('heading', { name: 'Off on this device' }).waitFor();
    expect(await shownBy(worker)).toEqual([]);
    const { devices } = await host.page.evaluate(async () =>
      (await fetch('/api/reminders/devices')).json(),
    );
    expect(devices).toEqual([]);
  });
});
