import type { Browser, Page } from 'playwright-core';
import { axeFindingsInBothThemes } from './support/axe';
import { openBrowser } from './support/browser';
import { foundPractice, signIn } from './support/people';
import { type Product, startProduct } from './support/product';
import { DESKTOP, fitsItsWidth, NARROW_PHONE, type Visit, visit } from './support/visit';

const ZONE = 'Europe/London';
const AMARA = { name: 'Amara Osei', email: 'amara@example.org' };

describe('something removed by a slip', () => {
  const yesterday = Temporal.Now.plainDateISO(ZONE).subtract({ days: 1 });
  let product: Product;
  let browser: Browser;
  let phone: Visit;
  let page: Page;

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), openBrowser()]);
    phone = await visit(browser, NARROW_PHONE);
    page = phone.page;
    await foundPractice(page, product.foundingLink, AMARA);
    await bringSession();
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  afterEach(async () => {
    expect(await axeFindingsInBothThemes(page)).toEqual([]);
    expect(await fitsItsWidth(page)).toBe(true);
    expect(phone.broken).toEqual([]);
  });

  const button = (name: string | RegExp, on = page) => on.getByRole('button', { name });
  const removed = (on: Page) => on.getByRole('region', { name: 'Removed' });

  it('is taken back after the page was loaded afresh', async () => {
    await removeSession();
    await page.goto(`${product.url}/log/changes`);
    await page.getByText('What was removed lately stands above').waitFor();
    await button(/^Undo: Session removed/).click();
    await page.getByText(/^Taken back: Session removed/).waitFor();
    await page.goto(`${product.url}/log?day=${yesterday}`);
    await theSession().waitFor();
  });

  it('is put back on another device', async () => {
    await removeSession();
    const { page: other, context } = await visit(browser, DESKTOP);
    await signIn(other, product.url, AMARA.email);
    await other.goto(`${product.url}/log/changes`);
    await other.getByText('Nothing was changed here lately.').waitFor();
    await removed(other)
      .getByRole('button', { name: /^Put back: Session/ })
      .click();
    await removed(other).getByText('Nothing was removed').waitFor();
    await button(/^Undo: Put back/, other).waitFor();
    expect(await axeFindingsInBothThemes(other)).toEqual([]);
    await context.close();
    await page.goto(`${product.url}/log?day=${yesterday}`);
    await theSession().waitFor();
  });

  it('leaves the device when its owner signs out, and stays with them', async () => {
    await removeSession();
    await page.goto(`${product.url}/account`);
    await button('Sign out').click();
    await page.waitForURL('**/sign-in');
    await signIn(page, product.url, AMARA.email);
    await page.goto(`${product.url}/log/changes`);
    await removed(page)
      .getByRole('button', { name: /^Put back: Session/ })
      .waitFor();
    expect(await button(/^Undo/).count()).toBe(0);
  });

  const theSession = () => page.getByRole('button', { name: /^Change:? .*Individual/ });

  async function removeSession(): Promise<void> {
    await page.goto(`${product.url}/log?day=${yesterday}`);
    await theSession().click();
    await button('Remove').click();
    await page.locator('us-undo-bar').getByText('Session removed').waitFor();
  }

  /** A session held yesterday at nine, as a calendar would have brought it. */
  async function bringSession(): Promise<void> {
    const startsAt = yesterday.toZonedDateTime({ timeZone: ZONE, plainTime: '09:00' });
    const body = {
      ...{ startsAt: startsAt.toInstant().toString(), zone: ZONE, minutes: 50, kind: 'individual' },
      ...{ acuity: 'usual', isTraumaFocused: false, outcome: 'held', isFirst: false, version: 0 },
      ...{ isRiskEvent: false, caseId: null, practiceId: null, attendees: null, series: null },
    };
    const url = `api/sessions/0192f0c0-0000-7${crypto.randomUUID().slice(15)}`;
    const status = await page.evaluate(
      async ({ url, json }) => {
        const headers = { 'content-type': 'application/json' };
        return (await fetch(url, { method: 'PUT', headers, body: json })).status;
      },
      { url, json: JSON.stringify(body) },
    );
    expect(status).toBe(200);
  }
});
