import type { Browser, Page } from 'playwright-core';
import { axeFindingsInBothThemes } from './support/axe';
import { openBrowser } from './support/browser';
import { foundPractice } from './support/people';
import { type Product, startProduct } from './support/product';
import { fitsItsWidth, NARROW_PHONE, type Visit, visit } from './support/visit';

describe('a tie made by mistake', () => {
  let product: Product;
  let browser: Browser;
  let phone: Visit;
  let page: Page;

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), openBrowser()]);
    phone = await visit(browser, NARROW_PHONE);
    page = phone.page;
    const person = { name: 'Amara Osei', email: 'amara@example.org' };
    await foundPractice(page, product.foundingLink, person);
    await page.goto(`${product.url}/connections/new`);
    for (const alias of ['Supervisor', 'Friend']) {
      await button(`Add ${alias}`).click();
      const draft = page.getByRole('group', { name: new RegExp(alias) });
      await draft.getByLabel('This week').check();
    }
    await button(/^Save/).click();
    await page.waitForURL(/ecosystem|today/);
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

  const button = (name: string | RegExp) => page.getByRole('button', { name });
  const listed = (alias: string) => page.getByRole('link', { name: new RegExp(alias) }).first();

  async function edit(alias: string): Promise<void> {
    await page.goto(`${product.url}/ecosystem`);
    await listed(alias).click();
    await page.waitForURL(/connections\/[^/]+$/);
    await page.getByRole('link', { name: 'Correct its kind, or remove it' }).click();
    await page.getByRole('heading', { name: 'Made by mistake?' }).waitFor();
  }

  it('goes at once where nothing was logged of it, and comes back', async () => {
    await edit('Friend');
    await button('Remove it').click();
    await page.waitForURL('**/ecosystem');
    await page.getByText('Friend removed').waitFor();
    await listed('Friend').waitFor({ state: 'detached' });
    await button('Undo').click();
    await listed('Friend').waitFor();
  });

  it('takes along what was logged of it only once that was asked', async () => {
    await page.goto(`${product.url}/ecosystem`);
    await listed('Supervisor').click();
    await page.waitForURL(/connections\/[^/]+$/);
    await button('Log a contact').click();
    await button('We met').click();
    await page.getByText('Logged: Supervisor').waitFor();
    await edit('Supervisor');
    await button('Remove it').click();
    await page.getByText(/^One contact goes with it/).waitFor();
    expect(await axeFindingsInBothThemes(page)).toEqual([]);
    await button('Remove')
      .and(page.getByText('Remove', { exact: true }))
      .click();
    await page.waitForURL('**/ecosystem');
    await page.getByText('Supervisor removed').waitFor();
    await listed('Supervisor').waitFor({ state: 'detached' });
    await button('Undo').click();
    await listed('Supervisor').waitFor();
    await edit('Supervisor');
    await button('Remove it').click();
    await page.getByText(/^One contact goes with it/).waitFor();
  });

  it('is what it is once its kind is corrected', async () => {
    await edit('Supervisor');
    await page.getByLabel('What it is').selectOption('mentor');
    await page.getByText(/Its one contact no longer counts as supervision/).waitFor();
    await button('Save').click();
    await page.waitForURL(/connections\/[^/]+$/);
    await edit('Supervisor');
    expect(await page.getByLabel('What it is').inputValue()).toBe('mentor');
  });
});
