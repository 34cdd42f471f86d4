import type { Browser, Page, Response } from 'playwright-core';
import { openBrowser } from './support/browser';
import { foundPractice, PASSWORD } from './support/people';
import { type Product, startProduct } from './support/product';
import { PHONE, visit } from './support/visit';

const LIMIT = 112_000;

describe('the first load', () => {
  const person = { name: 'Amara Osei', email: 'amara@example.org' };
  let product: Product;
  let browser: Browser;

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), openBrowser()]);
    await foundPractice((await visit(browser)).page, product.foundingLink, person);
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  async function signIn(page: Page): Promise<void> {
    await page.goto(`${product.url}/sign-in`);
    await page.getByLabel('E-mail').fill(person.email);
    await page.getByLabel('Password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByText('Two things make a start.').waitFor();
  }

  it('is one script, named in the page', async () => {
    const { page } = await visit(browser);
    const loaded: string[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') loaded.push(response.url());
    });
    await page.goto(`${product.url}/sign-in`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    const html = await (await page.request.get(`${product.url}/sign-in`)).text();
    const [, named] = /<script src="([^"]+)"/.exec(html) ?? [];
    expect(loaded).toEqual([`${product.url}/${named}`]);
  });

  it.each(['sign-in', 'today'])('moves nothing on %s where letters come late', async (path) => {
    const { page } = await visit(browser, PHONE);
    if (path !== 'sign-in') await signIn(page);
    let late = 0;
    await page.route('**/*.woff2', async (route) => {
      late += 1;
      await new Promise((go) => setTimeout(go, 700));
      await route.continue();
    });
    await page.goto(`${product.url}/${path}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(late).toBeGreaterThan(1);
    expect(await layoutShift(page)).toBe(0);
  });

  it('moves nothing on a short screen where its answer comes late, and offers help without one', async () => {
    const { page } = await visit(browser, { width: 360, height: 560 });
    await page.route('**/api/welcome', async (route) => {
      await new Promise((go) => setTimeout(go, 600));
      await route.continue();
    });
    await page.goto(`${product.url}/sign-in`);
    await page.getByLabel('E-mail').waitFor();
    await page.getByRole('link', { name: 'Need help now' }).waitFor();
    expect(await layoutShift(page)).toBe(0);
    await page.unroute('**/api/welcome');
    await page.route('**/api/welcome', () => undefined);
    await page.reload();
    await page.getByRole('link', { name: 'Need help now' }).waitFor();
    expect(await page.getByLabel('E-mail').count()).toBe(0);
  });

  it('comes without its letters where they never do', async () => {
    const { page } = await visit(browser, PHONE);
    await page.route('**/*.woff2', (route) => route.abort());
    await page.goto(`${product.url}/sign-in`);
    await page.getByRole('heading', { level: 1 }).waitFor();
  });

  it('of sign-in and then Today stays small, compressed, and kept for a year', async () => {
    const { page } = await visit(browser);
    const loaded: Response[] = [];
    page.on('response', (response) => {
      const type = response.request().resourceType();
      if (type === 'script' || type === 'stylesheet') loaded.push(response);
    });
    await signIn(page);
    await page.waitForLoadState('networkidle');

    const sizes = await Promise.all(loaded.map(async (response) => response.request().sizes()));
    const bytes = sizes.reduce((sum, size) => sum + size.responseBodySize, 0);
    expect(loaded.length).toBeGreaterThan(1);
    expect(bytes).toBeGreaterThan(LIMIT / 2);
    expect(bytes).toBeLessThanOrEqual(LIMIT);
    for (const [index, response] of loaded.entries()) {
      const headers = await response.allHeaders();
      const isWorthIt = (sizes[index]?.responseBodySize ?? 0) > 1_000;
      if (isWorthIt) expect(headers['content-encoding']).toBe('br');
      expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    }
  });
});

/** How far what stood on the page was moved since it was opened; 0 where nothing was. */
function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((sum) => {
        const seen = new PerformanceObserver((list) => sum(total(list.getEntries())));
        seen.observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => sum(total(seen.takeRecords())), 500);
        const total = (entries: PerformanceEntryList) =>
          entries.reduce(
            (all, entry) => all + (entry as PerformanceEntry & { value: number }).value,
            0,
          );
      }),
  );
}
