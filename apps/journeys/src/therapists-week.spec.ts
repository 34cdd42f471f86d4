import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { axeFindingsInBothThemes } from './support/axe';
import { openBrowser } from './support/browser';
import { BROUGHT, calendarFile, PRIVATE_WORDS } from './support/calendar';
import { introduce } from './support/people';
import { type Product, startProduct } from './support/product';
import { fitsItsWidth, NARROW_PHONE, type Visit, visit } from './support/visit';

describe('a therapist’s first week, on a narrow phone, from an empty data folder', () => {
  const today = Temporal.Now.plainDateISO('Europe/London');
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
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  const link = (name: string | RegExp) => page.getByRole('link', { name });

  it('begins with a link that founds the practice', async () => {
    await page.goto(product.foundingLink);
    await button('Found the practice').click();
    await link(/Write your name/).waitFor();
    await introduce(page, { name: 'Amara Osei', email: 'amara@example.org' });
    await page.getByLabel('Name of the practice').fill('Alder House');
    await button('Found the practice').click();
    await page.waitForURL('**/today');
    await page.getByText('Two things make a start.').waitFor();
  });

  it('previews a calendar by what each title means, and saves nothing', async () => {
    await link('Bring it').click();
    await heading('Bring my week').waitFor();
    await chooseCalendar();
    await heading('Nothing is saved yet').waitFor();
    await page.getByText('Maja Okonkwo').first().waitFor();
    expect(await kindOf(/Supervision w Lindqvist/)).toBe('supervision-received');
    expect(await kindOf(/Tuesday group/)).toBe('group');
    expect(await kindOf(/Dentist/)).toBe('personal');
    await page
      .getByText(/could not be read/)
      .first()
      .waitFor();
    expect(person.sent.filter((body) => body.includes('"hash"'))).toEqual([]);
  });

  it('brings it in as one batch', async () => {
    await button(/^Bring in \d+ events/).click();
    await heading('Your week is here').waitFor();
    const batch = JSON.parse(person.sent.find((body) => body.includes('"hash"')) ?? '{}');
    expect(countKinds(batch.rows)).toEqual(BROUGHT);
  });

  it('adds nothing when the same file comes again', async () => {
    await button('Choose another file').click();
    await chooseCalendar();
    await heading('Nothing is saved yet').waitFor();
    await page.getByText('29 came in from this device before').waitFor();
    await button(/^Bring in/).click();
    await heading('Your week is here').waitFor();
    await page
      .getByText(/Nothing new/)
      .first()
      .waitFor();
  });

  it('asks who holds them up and when they last met', async () => {
    await page.goto(`${product.url}/connections/new`);
    await heading(/Who .*holds you up/).waitFor();
    await addTie('Own therapist', 'This week');
    await addTie('Friend', 'About two weeks ago');
    await addTie('Peer group', 'On a date');
    await page.getByLabel('The day you last met').fill(today.subtract({ days: 60 }).toString());
    await button(/^Save/).click();
    await page.waitForURL(/ecosystem|today/);
  });

  it('warns, honestly, of the one connection that is fading', async () => {
    await page.goto(`${product.url}/today`);
    await page.getByRole('heading', { name: /peer group has grown thin/ }).waitFor();
    await page
      .getByText(/60 days/)
      .first()
      .waitFor();
    await link('Ecosystem').click();
    await heading('Who holds me up').waitFor();
    await link(/Peer group.*thin/)
      .first()
      .waitFor();
    expect(await link(/thin/).count()).toBe(1);
  });

  it('clears the warning everywhere with a contact of two taps', async () => {
    await button('Log a contact').click();
    await button(/Peer group/).click();
    await button('We met').click();
    await link(/thin/).waitFor({ state: 'detached' });
    await link(/Peer group.*alive/)
      .first()
      .waitFor();
    await link('Today').click();
    await page.getByText('Nothing is thin').waitFor();
  });

  it('takes a frozen pack to supervision', async () => {
    await link('Supervision').click();
    await button('Freeze this pack').click();
    const download = page.waitForEvent('download');
    await link(/PDF/).first().click();
    const pdf = await readFile(await (await download).path());
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(await page.getByText('Peer group').count()).toBe(0);
  });

  it('has sent no title, name, place or link to the server', () => {
    const leaks = person.sent.filter((body) => PRIVATE_WORDS.some((word) => body.includes(word)));
    expect(person.sent.length).toBeGreaterThan(6);
    expect(leaks).toEqual([]);
  });

  async function chooseCalendar(): Promise<void> {
    const buffer = Buffer.from(calendarFile(today));
    const file = { name: 'week.ics', mimeType: 'text/calendar', buffer };
    await page.getByLabel('Choose a calendar file').setInputFiles(file);
  }

  function kindOf(title: RegExp): Promise<string> {
    return page.getByLabel(new RegExp(`What .*${title.source}.* counts as`)).inputValue();
  }

  async function addTie(alias: string, lastMet: string): Promise<void> {
    await button(`Add ${alias}`).click();
    const draft = page.getByRole('group', { name: new RegExp(alias) });
    await draft.getByLabel(lastMet).check();
  }
});

function countKinds(rows: { kind: string }[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { kind } of rows) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}
