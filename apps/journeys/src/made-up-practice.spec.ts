import type { Browser } from 'playwright-core';
import { axeFindingsInBothThemes } from './support/axe';
import { openBrowser } from './support/browser';
import { openMadeUpPractice, PAGES } from './support/made-up';
import { type Product, startProduct } from './support/product';
import {
  DESKTOP,
  fitsItsWidth,
  NARROW_PHONE,
  resize,
  stretchedDrawings,
  underTheUndoBar,
  type Visit,
  visit,
} from './support/visit';

/** What is left of a desk's width for a reader who needs letters at 400 %. */
const FOUR_TIMES_AS_LARGE = 320;
const WIDE_SCREEN = 2560;
/** Less than the patience of a page with a request that never ends. */
const GIVEN_UP_MS = 15_000;

const SCREENS = [
  { device: 'a narrow phone', viewport: NARROW_PHONE, alsoWide: FOUR_TIMES_AS_LARGE },
  { device: 'a desk', viewport: DESKTOP, alsoWide: WIDE_SCREEN },
];

describe('the made-up practice', () => {
  let product: Product;
  let browser: Browser;

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), openBrowser()]);
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  describe.each(SCREENS)('on $device', ({ viewport, alsoWide }) => {
    let visitor: Visit;
    let home: string;

    beforeAll(async () => {
      visitor = await visit(browser, viewport);
      home = await openMadeUpPractice(visitor.page, product.url);
    }, 90_000);

    it('leaves no request open where Today is loaded again while it first comes', async () => {
      await visitor.page.reload();
      const idle = visitor.page.waitForLoadState('networkidle', { timeout: GIVEN_UP_MS });
      await expect(idle).resolves.toBeUndefined();
    }, 30_000);

    it.each(PAGES)('is accessible and fits: $name', async ({ open }) => {
      await open(visitor.page, home);
      expect(await visitor.page.getByText('Made-up practice:').isVisible()).toBe(true);
      expect(await axeFindingsInBothThemes(visitor.page)).toEqual([]);
      expect(await stretchedDrawings(visitor.page)).toEqual([]);
      expect(await fitsItsWidth(visitor.page)).toBe(true);
      await resize(visitor.page, { ...viewport, width: alsoWide });
      expect(await fitsItsWidth(visitor.page)).toBe(true);
      await resize(visitor.page, viewport);
      expect(visitor.broken).toEqual([]);
    });
  });

  it('lets the map be walked and a tie be opened by keyboard alone', async () => {
    const { page } = await visit(browser, DESKTOP);
    const home = await openMadeUpPractice(page, product.url);
    await page.goto(`${home}/ecosystem`);
    await page.getByRole('heading', { level: 1, name: 'Who holds me up' }).waitFor();
    const isOnMap = () => page.evaluate(() => document.activeElement?.closest('svg') !== null);
    for (let presses = 0; presses < 60 && !(await isOnMap()); presses += 1) {
      await page.keyboard.press('Tab');
    }
    const first = await nameOfFocus();
    await page.keyboard.press('ArrowRight');
    const second = await nameOfFocus();
    expect(second).not.toBe(first);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/connections/*');
    const alias = second.split(':')[0] ?? '';
    await page.getByRole('heading', { level: 1, name: alias, exact: true }).waitFor();

    function nameOfFocus(): Promise<string> {
      return page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    }
  });

  it('says on a phone what was just done, over nothing that cannot be reached', async () => {
    const { page } = await visit(browser, NARROW_PHONE);
    const home = await openMadeUpPractice(page, product.url);
    await page.goto(`${home}/account/leave`);
    await page.getByLabel('First day').fill('2026-01-05');
    await page.getByRole('button', { name: 'Add leave' }).click();
    await page.getByText('Leave added').waitFor();
    expect(await underTheUndoBar(page)).toEqual([]);
    const isInSight = await page.evaluate(() => {
      const last = [...document.querySelectorAll('td button')].at(-1) as HTMLElement;
      scrollTo(0, 0);
      last.focus();
      const bar = document.querySelector('.undo')?.getBoundingClientRect();
      return last.getBoundingClientRect().bottom <= (bar?.top ?? 0);
    });
    expect(isInSight).toBe(true);
  });

  it('lets a warning rest with a reason, and speak again', async () => {
    const { page } = await visit(browser, NARROW_PHONE);
    const home = await openMadeUpPractice(page, product.url);
    const ofTheWarning = () => page.getByRole('link', { name: /What this rests on/ }).first();
    await page.goto(`${home}/ecosystem`);
    await ofTheWarning().click();
    await page.getByLabel('Because').selectOption({ index: 1 });
    await page.getByRole('button', { name: /^Quiet until/ }).click();
    await page.getByRole('heading', { name: 'It rests' }).waitFor();
    await page.goto(`${home}/ecosystem`);
    await page.getByText('Quiet for now').waitFor();
    expect(await ofTheWarning().count()).toBe(0);
    await page.getByRole('region', { name: 'Quiet for now' }).getByRole('link').first().click();
    await page.getByRole('button', { name: 'Let it speak again' }).click();
    await page.getByRole('heading', { name: 'Not now' }).waitFor();
  });

  it('leaves the real one untouched: nobody is signed in there', async () => {
    const { page } = await visit(browser, DESKTOP);
    await openMadeUpPractice(page, product.url);
    await page.goto(`${product.url}/today`);
    await page.waitForURL('**/sign-in**');
    await page.getByText('No practice yet').waitFor();
  });
});
