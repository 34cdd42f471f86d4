import type { Browser, Page } from 'playwright-core';
import { axeFindingsInBothThemes } from './support/axe';
import { openBrowser } from './support/browser';
import { openMadeUpPractice } from './support/made-up';
import { type Product, startProduct } from './support/product';
import { fitsItsWidth, NARROW_PHONE, visit } from './support/visit';

const QUESTION = 'Leave without keeping this?';

describe('a sheet that is left', () => {
  let product: Product;
  let browser: Browser;
  let page: Page;
  let home: string;

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), openBrowser()]);
    ({ page } = await visit(browser, NARROW_PHONE));
    home = await openMadeUpPractice(page, product.url);
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  const sheet = () => page.getByRole('dialog');
  const question = () => page.getByRole('group', { name: QUESTION });
  const button = (name: string) => sheet().getByRole('button', { name, exact: true });
  const isGone = () => sheet().waitFor({ state: 'detached' });

  async function open(name: string): Promise<void> {
    await page.goto(`${home}/today`);
    await page.getByRole('button', { name, exact: true }).click();
    await sheet().waitFor();
  }

  it('closes at once by Escape where nothing was changed', async () => {
    for (const name of ['A session', 'A contact']) {
      await open(name);
      await page.keyboard.press('Escape');
      await isGone();
    }
  });

  it('asks at Escape, however often it is pressed, and keeps what was typed', async () => {
    await open('A session');
    await sheet().getByLabel('Length in minutes').fill('47');
    for (let presses = 1; presses <= 6; presses += 1) {
      await page.keyboard.press('Escape');
      await question().waitFor({ state: presses % 2 === 1 ? 'visible' : 'detached' });
    }
    expect(await sheet().getByLabel('Length in minutes').inputValue()).toBe('47');
    expect(
      await sheet()
        .getByLabel('Length in minutes')
        .evaluate((field) => field.matches(':focus')),
    ).toBe(true);
  });

  it('asks in one line, within the width of a narrow phone', async () => {
    await button('Close').click();
    await question().waitFor();
    expect(await question().evaluate((line) => line.matches(':focus'))).toBe(true);
    expect(await axeFindingsInBothThemes(page)).toEqual([]);
    expect(await fitsItsWidth(page)).toBe(true);
    await button('Stay here').click();
    await button('Close').click();
    await button('Leave').click();
    await isGone();
  });

  it('comes again where the browser closes it whatever the page says', async () => {
    await open('A contact');
    await sheet().getByRole('listitem').getByRole('button').first().click();
    await sheet().getByRole('radio', { name: 'Even' }).check({ force: true });
    await page.evaluate(() => document.querySelector('dialog')?.close());
    await question().waitFor();
    expect(await sheet().evaluate((each: HTMLDialogElement) => each.matches(':modal'))).toBe(true);
    expect(await sheet().getByRole('radio', { name: 'Even' }).isChecked()).toBe(true);
    await button('Leave').click();
    await isGone();
  });

  it('asks where a phone goes back', async () => {
    await open('A session');
    await sheet().getByLabel('Length in minutes').fill('47');
    await page.evaluate(() => document.querySelector('dialog')?.requestClose());
    await question().waitFor();
  });

  it('asks at the way back of the browser, and keeps its place in the history', async () => {
    await page.goto(`${home}/log`);
    await page.getByRole('link', { name: 'Today', exact: true }).click();
    await page.getByRole('button', { name: 'A session', exact: true }).click();
    await sheet().getByLabel('Length in minutes').fill('47');
    const goBack = () => page.evaluate(() => history.back());
    for (let times = 0; times < 3; times += 1) {
      await goBack();
      await question().waitFor();
      await button('Stay here').click();
      await page.waitForURL(`${home}/today`);
    }
    expect(await sheet().getByLabel('Length in minutes').inputValue()).toBe('47');
    await goBack();
    await button('Leave').click();
    await page.waitForURL(`${home}/log`);
    await isGone();
    await page.evaluate(() => history.forward());
    await page.waitForURL(`${home}/today`);
  });

  it('asks before another week comes under it', async () => {
    await page.goto(`${home}/log`);
    await page.getByRole('link', { name: 'Week before' }).click();
    await page.waitForURL(/day=/);
    const earlier = page.url();
    await page.getByRole('button', { name: 'Other time', exact: true }).click();
    const notes = sheet().getByRole('radio', { name: /^Notes/ });
    await notes.check({ force: true });
    await page.evaluate(() => history.back());
    await question().waitFor();
    await button('Stay here').click();
    await page.waitForURL(earlier);
    expect(await notes.isChecked()).toBe(true);
    await page.evaluate(() => history.back());
    await button('Leave').click();
    await page.waitForURL(`${home}/log`);
    await isGone();
  });

  it('stays where it is at a tap beside it', async () => {
    await open('A session');
    await sheet().getByLabel('Length in minutes').fill('47');
    await page.mouse.click(180, 6);
    expect(await sheet().isVisible()).toBe(true);
    expect(await question().count()).toBe(0);
    expect(await sheet().getByLabel('Length in minutes').inputValue()).toBe('47');
  });
});
