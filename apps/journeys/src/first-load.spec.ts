import type { Browser, Response } from 'playwright-core';
import { openBrowser } from './support/browser';
import { foundPractice, PASSWORD } from './support/people';
import { type Product, startProduct } from './support/product';
import { visit } from './support/visit';

const LIMIT = 112_000;

describe('the first load', () => {
  let product: Product;
  let browser: Browser;

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), openBrowser()]);
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

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

  it('of sign-in and then Today stays small, compressed, and kept for a year', async () => {
    const person = { name: 'Amara Osei', email: 'amara@example.org' };
    await foundPractice((await visit(browser)).page, product.foundingLink, person);

    const { page } = await visit(browser);
    const loaded: Response[] = [];
    page.on('response', (response) => {
      const type = response.request().resourceType();
      if (type === 'script' || type === 'stylesheet') loaded.push(response);
    });
    await page.goto(`${product.url}/sign-in`);
    await page.getByLabel('E-mail').fill(person.email);
    await page.getByLabel('Password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByText('Two things make a start.').waitFor();
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
