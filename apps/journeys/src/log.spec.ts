import type { Browser, Page } from 'playwright-core';
import { axeFindingsInBothThemes } from './support/axe';
import { openBrowser } from './support/browser';
import { foundPractice } from './support/people';
import { type Product, startProduct } from './support/product';
import { fitsItsWidth, NARROW_PHONE, underTheUndoBar, type Visit, visit } from './support/visit';

const ZONE = 'Europe/London';

describe('a log caught up with on a Friday, on a narrow phone', () => {
  const today = Temporal.Now.plainDateISO(ZONE);
  const [yesterday, dayBefore] = [today.subtract({ days: 1 }), today.subtract({ days: 2 })];
  let product: Product;
  let browser: Browser;
  let person: Visit;
  let page: Page;

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), openBrowser()]);
    person = await visit(browser, NARROW_PHONE);
    page = person.page;
    const amara = { name: 'Amara Osei', email: 'amara@example.org' };
    await foundPractice(page, product.foundingLink, amara);
    for (const clock of ['09:00', '10:15']) await plan(yesterday, clock);
    await plan(dayBefore, '11:00');
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
  const bar = () => page.locator('us-undo-bar');
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim());

  it('confirms three at once by the keyboard, and takes all three back', async () => {
    await page.goto(`${product.url}/today`);
    await link('Three unconfirmed').click();
    await heading('Three unconfirmed').waitFor();
    await button('All happened').first().press('Enter');
    await heading('All confirmed').waitFor();
    await bar().getByText('Three sessions marked as held').waitFor();
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
    await button('Undo').press('Enter');
    await heading('Three unconfirmed').waitFor();
    await bar().getByText('Three sessions').waitFor({ state: 'detached' });
    expect(await focused()).toBe('Three unconfirmed');
  });

  it('confirms one after another, and focus goes on', async () => {
    await button('No-show').first().press('Enter');
    await heading('Two unconfirmed').waitFor();
    expect(await focused()).toBe('Held');
    await button('Undo').press('Enter');
    await heading('Three unconfirmed').waitFor();
  });

  it('fills a past day: what was planned, and one more', async () => {
    await page.goto(`${product.url}/log?day=${yesterday}`);
    await link(/^Fill the day, .*/)
      .and(page.locator(`[href$="${yesterday}"]`))
      .click();
    await page.getByText('Two sessions were expected.').waitFor();
    await button('A session').click();
    await page.getByLabel('Start').fill('10:30');
    await button('Log three sessions').click();
    await page.getByText('These overlap: 10:15 with 10:30.').waitFor();
    await page.getByLabel('Start').fill('14:00');
    await page
      .getByText(/2½.h held/)
      .first()
      .waitFor();
    await button('Log three sessions').click();
    await page.waitForURL(`**/log?day=${yesterday}`);
    await bar().getByText('Three sessions logged on').waitFor();
    const filled = page.locator('us-log-day', { has: page.locator(`#day-${yesterday}`) });
    await filled.getByText(/2½.h held/).waitFor();
    expect(await filled.locator('.out', { hasText: 'Held' }).count()).toBe(3);
    expect(await underTheUndoBar(page)).toEqual([]);
  });

  it('repeats a week into the next, shown first, and takes it back', async () => {
    await link('Week after').click();
    await page.waitForURL('**/log?day=*');
    await link('Repeat a week').click();
    await page.getByText(/sessions? would be planned\./).waitFor();
    expect(await page.locator('[type=checkbox]:checked').count()).toBeGreaterThan(2);
    await button(/^Plan /).click();
    await page.waitForURL('**/log?day=*');
    await page.locator('.out', { hasText: 'Planned' }).first().waitFor();
    await button('Undo').click();
    await page.locator('.out', { hasText: 'Planned' }).first().waitFor({ state: 'detached' });
  });

  it('keeps what was done before under recently changed', async () => {
    await link('Recently changed').click();
    await heading('Recently changed').waitFor();
    await button(/^Undo: Three sessions logged on/).press('Enter');
    await page.getByText(/^Taken back: Three sessions logged on/).waitFor();
    await link('The week').click();
    await link('Unconfirmed').click();
    await heading('Three unconfirmed').waitFor();
  });

  it('logs other time, with the totals of the day beside it', async () => {
    await page.goto(`${product.url}/other-time`);
    await page.getByRole('radio', { name: /^Notes/ }).check();
    await button('Log it').click();
    await bar().getByText('Notes logged').waitFor();
    await page
      .getByText(/½.h of other time/)
      .first()
      .waitFor();
  });

  /** A planned session, as a calendar would have brought it. */
  async function plan(date: Temporal.PlainDate, clock: string): Promise<void> {
    const startsAt = date.toZonedDateTime({ timeZone: ZONE, plainTime: clock }).toInstant();
    const body = {
      startsAt: startsAt.toString(),
      zone: ZONE,
      minutes: 50,
      kind: 'individual',
      acuity: 'usual',
      isTraumaFocused: false,
      outcome: 'planned',
      isFirst: false,
      isRiskEvent: false,
      caseId: null,
      practiceId: null,
      attendees: null,
      series: null,
      version: 0,
    };
    const url = `api/sessions/0192f0c0-0000-7${crypto.randomUUID().slice(15)}`;
    const status = await page.evaluate(
      async ({ url, json }) => {
        const headers = { 'content-type': 'application/json' };
        return (await fetch(url, { method: 'PUT', headers, body: json })).status;
      },
      { url, json: JSON.stringify(body) },
    );
    expect(status).toBe(200);
  }
});
