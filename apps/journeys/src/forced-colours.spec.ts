import type { Browser } from 'playwright-core';
import { axeFindings } from './support/axe';
import { openBrowser } from './support/browser';
import { lostInForcedColours, withoutFocusRing } from './support/forced-colours';
import { openMadeUpPractice, PAGES } from './support/made-up';
import { type Product, startProduct } from './support/product';
import { DESKTOP, type Visit, visit } from './support/visit';

/** As many places as the keyboard is followed to; the navigation comes first, and is the same everywhere. */
const PLACES = 24;

describe('the made-up practice in the colours that a person chose for all programs', () => {
  let product: Product;
  let browser: Browser;
  let visitor: Visit;
  let home: string;

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), openBrowser()]);
    visitor = await visit(browser, DESKTOP);
    home = await openMadeUpPractice(visitor.page, product.url);
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  it.each(PAGES)('loses nothing: $name', async ({ open }) => {
    const { page } = visitor;
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'light' });
    await open(page, home);
    expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    expect(await lostInForcedColours(page)).toEqual([]);
    expect(await axeFindings(page)).toEqual([]);
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    expect(await lostInForcedColours(page)).toEqual([]);
  });

  it.each(PAGES.filter(({ name }) => ['today', 'ecosystem', 'caseload', 'log'].includes(name)))(
    'shows where the focus is: $name',
    async ({ open }) => {
      const { page } = visitor;
      await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
      await open(page, home);
      expect(await withoutFocusRing(page, PLACES)).toEqual([]);
    },
  );
});
