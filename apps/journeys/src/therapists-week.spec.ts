import type { Browser, Page } from 'playwright-core';
import { axeFindingsInBothThemes } from './support/axe';
import { openBrowser } from './support/browser';
import { calendarFile, PRIVATE_WORDS } from './support/calendar';
import { type Product, startProduct } from './support/product';
import { fitsItsWidth, NARROW_PHONE, type Visit, visit } from './support/visit';

const PASSWORD = 'quiet-lantern-over-moss';

describe('a therapist’s first week, on a narrow phone, from an empty data folder', () => {
  let product: Product;
  let browser: Browser;
  let person: Visit;
  let page: Page;

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), openBrowser()]);
    person = await visit(browser, NARROW_PHONE);
    page = person.page;
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

  const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name });

  it('begins with a link that founds the practice', async () => {
    await page.goto(product.foundingLink);
    await page.getByRole('button', { name: 'Found the practice' }).click();
    await page.getByRole('link', { name: /Write your name/ }).waitFor();
    await page.getByLabel('Your name').fill('Amara Osei');
    await page.getByLabel('E-mail').fill('amara@example.org');
    await page.getByLabel('Password').fill(PASSWORD);
    await page.getByLabel('Name of the practice').fill('Alder House');
    await page.getByRole('button', { name: 'Found the practice' }).click();
    await page.waitForURL('**/today');
    await page.getByText('Two things make a start.').waitFor();
  });

  it('brings a calendar, previewed before anything is saved', async () => {
    await page.getByRole('link', { name: 'Bring it' }).click();
    await heading('Bring my week').waitFor();
    const today = Temporal.Now.plainDateISO('Europe/London');
    const file = {
      name: 'week.ics',
      mimeType: 'text/calendar',
      buffer: Buffer.from(calendarFile(today)),
    };
    await page.locator('input[type=file]').setInputFiles(file);
    await heading('Nothing is saved yet').waitFor();
    await page.getByText('Maja Okonkwo').first().waitFor();
    expect(person.sent.filter((body) => body.includes('hash'))).toEqual([]);
  });

  it('says who holds them up, and the first page holds no false alarm', async () => {
    await page.goto(`${product.url}/connections/new`);
    await heading(/Who .*holds you up/).waitFor();
    await addTie('Own therapist', 'This week');
    await addTie('Friend', 'About two weeks ago');
    await addTie('Peer group', 'On a date');
    const longAgo = Temporal.Now.plainDateISO('Europe/London').subtract({ days: 60 });
    await page.getByLabel('The day you last met').fill(longAgo.toString());
    await page.getByRole('button', { name: /^Save/ }).click();
    await page.waitForURL(/ecosystem|today/);
  });

  async function addTie(alias: string, lastMet: string): Promise<void> {
    await page.getByRole('button', { name: `Add ${alias}` }).click();
    const draft = page.getByRole('group', { name: new RegExp(alias) });
    await draft.getByLabel(lastMet).check();
  }

  it('sends no title, name, place or link to the server', () => {
    const leaks = person.sent.filter((body) => PRIVATE_WORDS.some((word) => body.includes(word)));
    expect(person.sent.length).toBeGreaterThan(3);
    expect(leaks).toEqual([]);
  });
});
