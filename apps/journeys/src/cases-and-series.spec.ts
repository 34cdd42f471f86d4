import type { Browser, Page } from 'playwright-core';
import { axeFindingsInBothThemes } from './support/axe';
import { openBrowser } from './support/browser';
import { foundPractice } from './support/people';
import { type Product, startProduct } from './support/product';
import { fitsItsWidth, NARROW_PHONE, type Visit, visit } from './support/visit';

describe('a case and its weekly session, on a narrow phone', () => {
  const today = Temporal.Now.plainDateISO('Europe/London');
  const inWeeks = (weeks: number) => today.add({ weeks }).toString();
  let product: Product;
  let browser: Browser;
  let person: Visit;
  let page: Page;

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), openBrowser()]);
    person = await visit(browser, NARROW_PHONE);
    page = person.page;
    await foundPractice(page, product.foundingLink, {
      name: 'Amara Osei',
      email: 'amara@example.org',
    });
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

  const button = (name: string | RegExp) => page.getByRole('button', { name });
  const link = (name: string | RegExp) => page.getByRole('link', { name });

  it('adds a case by a code, after a word about what looks like a name', async () => {
    await page.goto(`${product.url}/more`);
    await link('Cases').click();
    await page.getByText('No cases yet.').waitFor();
    await link('Add a case').click();
    await page.getByLabel('Code').fill('Anna');
    await page.getByText('This might be a name.').waitFor();
    await page.getByLabel('Code').fill('K-14');
    await page.getByRole('radio', { name: 'Complex' }).check();
    await button('Add it').click();
    await link(/^K-14 Individual, 50 min, complex, every week/).waitFor();
  });

  it('plans it weekly, in words with the next three dates', async () => {
    await openLog(0);
    await button(/^Add a session on .*/)
      .nth(today.dayOfWeek - 1)
      .click();
    await page.getByRole('radio', { name: 'K-14' }).check();
    await page.getByRole('radio', { name: 'Planned' }).check();
    await page.getByLabel('Day', { exact: true }).fill(today.toString());
    await page.getByLabel('Start', { exact: true }).fill('00:00');
    await page.getByLabel('Repeats').selectOption({ label: 'Every week' });
    await page.getByText(/^Every \w+day at 00:00: \d+ \w+, /).waitFor();
    await page.getByText(/With this one: one session/).waitFor();
    expect(await axeFindingsInBothThemes(page)).toEqual([]);
    await button('Save').click();
    await page.getByText('Sessions planned').waitFor();
  });

  it('marks the one of today as held, in one tap', async () => {
    await page.goto(`${product.url}/today`);
    await button(/^Held/).first().click();
    await page.getByText('Marked as held').waitFor();
    await button('Change K-14 at 00:00').waitFor();
  });

  it('moves one of them, and only that', async () => {
    await change(1, '00:00');
    await page.getByLabel('Start', { exact: true }).fill('01:30');
    await button('Save').click();
    await page.getByText(/Later ones would be: Every \w+day at 01:30/).waitFor();
    expect(await axeFindingsInBothThemes(page)).toEqual([]);
    await button('Only this one').click();
    await button('Change K-14 at 01:30').waitFor();
    await openLog(2);
    await button('Change K-14 at 00:00').waitFor();
  });

  it('changes a later one and those after it, and takes that back as a whole', async () => {
    await makeLonger();
    await button('Undo').click();
    await page.getByText('Sessions changed from here on').waitFor({ state: 'detached' });
    expect(await detailsOf(2)).toContain('50 min');
    expect(await detailsOf(3)).toContain('50 min');
  });

  it('changes them once more, and leaves what was', async () => {
    await makeLonger();
    expect(await detailsOf(2)).toContain('1 h 20');
    expect(await detailsOf(3)).toContain('1 h 20');
    expect(await detailsOf(1)).toMatch(/01:30.*50 min/);
    expect(await detailsOf(0)).toContain('50 min');
  });

  it('changes their time on the page of the case, and takes that back', async () => {
    await page.goto(`${product.url}/cases`);
    await link(/^K-14/).click();
    await button(/^Change its time/)
      .last()
      .click();
    const sheet = page.getByRole('dialog');
    await sheet.getByLabel('Start', { exact: true }).fill('02:00');
    await sheet.getByText(/^Every \w+day at 02:00: /).waitFor();
    expect(await axeFindingsInBothThemes(page)).toEqual([]);
    await sheet.getByRole('button', { name: 'Save' }).click();
    await page.getByText(/Changed from \d+ \w+( \d+)? on/).waitFor();
    await page.getByText(/day at 02:00$/).waitFor();
    await button('Undo').click();
    await page.getByText(/day at 02:00$/).waitFor({ state: 'detached' });
  });

  it('ends them there, and takes that back', async () => {
    const sheet = page.getByRole('dialog');
    await button(/^End it/)
      .last()
      .click();
    await sheet.getByText(/nothing more is expected of it/).waitFor();
    expect(await axeFindingsInBothThemes(page)).toEqual([]);
    await sheet.getByRole('button', { name: 'End it' }).click();
    await page.getByText(/Ended from \d+ \w+( \d+)? on/).waitFor();
    await page.getByText(/^1 h 20/).waitFor({ state: 'detached' });
    await button('Undo').click();
    await page.getByText(/^1 h 20, next on/).waitFor();
  });

  it('ends the case, and hears what that means for what recurs', async () => {
    await page.goto(`${product.url}/cases`);
    await link(/^K-14/).click();
    await page.getByText(/^1 h 20, next on/).waitFor();
    await page.getByLabel('Ended on').fill(inWeeks(1));
    await page.getByText(/nothing more is expected of them/).waitFor();
    expect(await axeFindingsInBothThemes(page)).toEqual([]);
    await button('Save').click();
    await page.getByText('K-14 changed').waitFor();
    await openLog(1);
    await button('Change K-14 at 01:30').waitFor();
    await openLog(2);
    expect(await button(/^Change K-14/).count()).toBe(0);
  });

  async function openLog(weeks: number): Promise<void> {
    await page.goto(`${product.url}/log?day=${inWeeks(weeks)}`);
    await page.getByRole('heading', { level: 2 }).nth(6).waitFor();
  }

  async function change(weeks: number, clock: string): Promise<void> {
    await openLog(weeks);
    await button(`Change K-14 at ${clock}`).click();
    await page.getByRole('heading', { name: 'Change a session' }).waitFor();
  }

  async function makeLonger(): Promise<void> {
    await change(2, '00:00');
    await page.getByLabel('Length in minutes').fill('1 h 20');
    await button('Save').click();
    await button('This one and later').click();
    await page.getByText('Sessions changed from here on').waitFor();
  }

  /** The row of the case in a week, as it reads. */
  async function detailsOf(weeks: number): Promise<string> {
    await openLog(weeks);
    const row = page.getByRole('listitem').filter({ hasText: 'K-14' });
    return (await row.innerText()).replaceAll(/\s+/g, ' ');
  }
});
