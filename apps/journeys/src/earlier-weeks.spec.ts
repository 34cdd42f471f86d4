import type { Browser, Page } from 'playwright-core';
import { axeFindingsInBothThemes } from './support/axe';
import { openBrowser } from './support/browser';
import { foundPractice, signIn } from './support/people';
import { type Product, startProduct } from './support/product';
import { fitsItsWidth, NARROW_PHONE, underTheUndoBar, type Visit, visit } from './support/visit';

const ZONE = 'Europe/London';
const AMARA = { name: 'Amara Osei', email: 'amara@example.org' };

describe('weeks that are over, on a narrow phone', () => {
  const today = Temporal.Now.plainDateISO(ZONE);
  const thisWeek = today.subtract({ days: today.dayOfWeek - 1 });
  const [lastWeek, weekBefore] = [1, 2].map((weeks) => thisWeek.subtract({ weeks }).toString());
  let product: Product;
  let browser: Browser;
  let person: Visit;
  let page: Page;

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), openBrowser()]);
    person = await visit(browser, NARROW_PHONE);
    page = person.page;
    await foundPractice(page, product.foundingLink, AMARA);
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  afterEach(async () => {
    expect(await axeFindingsInBothThemes(page)).toEqual([]);
    expect(await fitsItsWidth(page)).toBe(true);
    expect(person.broken).toEqual([]);
  });

  const inList = (week = '') => page.locator(`us-check-in-weeks #week-${week}`);
  const done = (said: RegExp) => page.locator('us-undo-bar').getByText(said).waitFor();
  const answer = (of: Page, name: string) => of.getByRole('radio', { name }).check();

  it('begin with this one, after which every earlier one can be filled in', async () => {
    await page.goto(`${product.url}/check-in`);
    expect(await page.locator('us-check-in-weeks').count()).toBe(0);
    await page.getByRole('link', { name: 'Check in, under two minutes' }).click();
    await answer(page, 'Some');
    await walkOn();
    await done(/Checked in for this week/);
    await inList(lastWeek).getByText('Fill in').press('Enter');
    await page.getByRole('heading', { name: 'How much energy did you have?' }).waitFor();
    await page.getByText('It counts for Sunday').waitFor();
    await answer(page, 'Plenty');
    await walkOn();
    await done(/Checked in for the week of /);
    await inList(lastWeek).getByText('Change').waitFor();
    expect(await underTheUndoBar(page)).toEqual([]);
  });

  it('can be changed', async () => {
    await inList(lastWeek).click();
    await page.getByRole('radio', { name: 'Plenty', checked: true }).waitFor();
    await answer(page, 'A little');
    await walkOn();
    await inList(lastWeek).click();
    await page.getByRole('radio', { name: 'A little', checked: true }).waitFor();
    await page.getByRole('link', { name: 'Later' }).click();
  });

  it('can be deleted by the keyboard, which goes on from there, and brought back', async () => {
    const row = page.locator('us-check-in-weeks li', { has: page.locator(`#week-${lastWeek}`) });
    await row.getByRole('button', { name: /^Delete the week of / }).press('Enter');
    await done(/Deleted: the check-in of /);
    await page.waitForFunction((id) => document.activeElement?.id === id, `week-${lastWeek}`);
    await page.getByRole('button', { name: 'Undo' }).press('Enter');
    await inList(lastWeek).getByText('Change').waitFor();
  });

  it('stand in a table that needs no scrolling sideways', async () => {
    await page.getByRole('button', { name: 'Show as table' }).click();
    const table = page.getByRole('group', { name: 'Check-ins by week' });
    expect(await table.evaluate((box) => box.scrollWidth <= box.clientWidth)).toBe(true);
    expect(await table.getByRole('row').count()).toBe(3);
    await page.getByRole('button', { name: 'Show as chart' }).click();
  });

  it('can be begun on two devices, which is shown, and ends as one', async () => {
    const other = await visit(browser, NARROW_PHONE);
    const week = `${product.url}/check-in/week/1?week=${weekBefore}`;
    await signIn(other.page, product.url, AMARA.email);
    await other.page.goto(week);
    await other.page.getByText('It counts for Sunday').waitFor();
    await page.goto(week);
    await answer(page, 'None left');
    await walkOn();
    await answer(other.page, 'Plenty');
    const both = other.page.locator('us-two-versions');
    await both.getByText('Energy: None left.').waitFor();
    expect(await axeFindingsInBothThemes(other.page)).toEqual([]);
    await both.getByRole('button', { name: 'Keep mine instead' }).click();
    await both.waitFor({ state: 'detached' });
    await other.context.close();
    await page.goto(week);
    await page.getByRole('radio', { name: 'Plenty', checked: true }).waitFor();
  });

  it('can have an inventory of theirs, of a day that is chosen', async () => {
    const day = today.subtract({ days: 40 });
    await page.goto(`${product.url}/check-in/inventory`);
    await page.getByRole('link', { name: 'Fill it in' }).click();
    await page.getByLabel('The day it is of').fill(day.toString());
    for (const group of (await page.getByRole('group').all()).slice(0, 3)) {
      await group.getByRole('radio', { name: 'Sometimes' }).check();
    }
    for (const part of [2, 3]) {
      await page.getByRole('button', { name: 'Next' }).click();
      await page.getByText(`Part ${part} of 3`).waitFor();
    }
    await page.getByText('It counts for ').waitFor();
    await page.getByRole('button', { name: 'Finish' }).click();
    await done(/Filled in: the inventory/);
    expect(await page.getByRole('row').count()).toBe(2);
    await page.getByRole('link', { name: 'Fill it in' }).waitFor();
  });

  /** To the end of the check-in, and back to the lines. */
  async function walkOn(): Promise<void> {
    for (let step = 2; step <= 6; step += 1) {
      await page.getByRole('button', { name: 'Next' }).click();
      await page.waitForURL(new RegExp(`/week/${step}(\\?|$)`));
    }
    await page.getByRole('button', { name: 'Done' }).click();
    await page.waitForURL(/\/check-in$/);
  }
});
