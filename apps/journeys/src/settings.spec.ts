import type { Browser, Page } from 'playwright-core';
import { axeFindings } from './support/axe';
import { openBrowser } from './support/browser';
import { openMadeUpPractice, PAGES } from './support/made-up';
import { type Product, startProduct } from './support/product';
import { fitsItsWidth, NARROW_PHONE, PHONE, visit } from './support/visit';

const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December';

/** What must not stand on any page, by the formats chosen. */
const OTHERS = [
  {
    chosen: { formatRegion: 'de-DE', hours: null },
    what: 'a decimal point, a clock of twelve hours or a month before its day',
    found: new RegExp(`\\d\\.\\d{1,2}(?!\\d)|\\d\\s[ap]m\\b|(${MONTHS}) \\d{1,2}\\b`, 'g'),
  },
  {
    chosen: { formatRegion: 'en-US', hours: null },
    what: 'a clock of 24 hours or a day before its month',
    found: new RegExp(`\\b\\d{1,2}:\\d\\d(?!\\s[ap]m)|\\b\\d{1,2} (${MONTHS})\\b`, 'g'),
  },
] as const;

describe('settings', () => {
  let product: Product;
  let browser: Browser;

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), openBrowser()]);
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  it('hold at once, on the next page too, and can be taken back', async () => {
    const { page, broken } = await visit(browser, NARROW_PHONE);
    const home = await openMadeUpPractice(page, product.url);
    await page.goto(`${home}/account`);
    await page.getByRole('link', { name: 'Settings' }).click();
    await page.getByRole('button', { name: 'Choose another format' }).click();
    await page.getByLabel('Country or language').fill('united states');
    await page.getByRole('button', { name: /^United States, English/ }).click();
    await page.getByText(/\d, \d{1,2}:\d\d\s[ap]m, and 1,234\.5/).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(await fitsItsWidth(page)).toBe(true);
    await page.getByRole('link', { name: 'Today' }).last().click();
    await page.getByRole('heading', { level: 1, name: /^\w+day, \w+ \d{1,2}$/ }).waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('heading', { level: 1, name: /^\w+day \d{1,2} \w+$/ }).waitFor();
    expect(broken).toEqual([]);
  });

  it('can be walked and changed by keyboard alone', async () => {
    const { page } = await visit(browser, PHONE);
    const home = await openMadeUpPractice(page, product.url);
    await page.goto(`${home}/account/settings`);
    await page.getByRole('radio', { name: 'Monday' }).focus();
    await page.keyboard.press('ArrowLeft');
    await page.getByText('Week starts on: Sunday').waitFor();
    await page.getByRole('button', { name: 'Choose another zone' }).focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('City, country or zone').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.type('kathmandu');
    await page.keyboard.press('Enter');
    await page.getByText(/Time zone: Asia, Kat/).waitFor();
    const focused = await page.evaluate(() => document.activeElement?.textContent?.trim());
    expect(focused).toBe('Choose another zone');
  });

  it('keep light and dark on the device, from before the first painting', async () => {
    const { page, broken } = await visit(browser, PHONE);
    const home = await openMadeUpPractice(page, product.url);
    await page.goto(`${home}/account/settings`);
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await paper();
    await page.getByRole('radiogroup', { name: 'Appearance' }).getByLabel('Dark').click();
    const dark = await paper();
    expect(dark).not.toBe(light);
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('radiogroup', { name: 'Motion' }).getByLabel('Less').click();
    await page.route('**/main-*.js', (route) => route.abort());
    await page.goto(`${home}/today`, { waitUntil: 'load' });
    expect(await paper()).toBe(dark);
    const motion = await page.evaluate(() => document.documentElement.dataset['motion']);
    expect(motion).toBe('less');
    expect(broken.filter((line) => !line.includes('ERR_FAILED'))).toEqual([]);
  });

  it.each([{ forcedColors: 'active' }, { contrast: 'more' }] as const)(
    'can be read under %j',
    async (media) => {
      const { page } = await visit(browser, NARROW_PHONE);
      const home = await openMadeUpPractice(page, product.url);
      await page.emulateMedia(media);
      await page.goto(`${home}/account/settings`);
      await page.getByRole('button', { name: 'Choose another zone' }).click();
      expect(await axeFindings(page)).toEqual([]);
      expect(await fitsItsWidth(page)).toBe(true);
    },
  );

  it.each(OTHERS)(
    'leave no $what on any page',
    async ({ chosen, found }) => {
      const { page } = await visit(browser, PHONE);
      const home = await openMadeUpPractice(page, product.url);
      await choose(page, chosen);
      const left: string[] = [];
      for (const { name, open } of PAGES) {
        await open(page, home);
        const text = (await wordsOf(page)).replace(/\d{4}-\d\d-\d\dT\S+/g, '');
        left.push(
          ...[...text.matchAll(found)].map((match) => `${name}: ${around(text, match.index)}`),
        );
      }
      expect(left).toEqual([]);
    },
    180_000,
  );
});

/** Saves settings as a page would. */
async function choose(page: Page, chosen: object): Promise<void> {
  await page.evaluate(async (change) => {
    const me = await (await fetch('api/me')).json();
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ ...me, ...change });
    const answer = await fetch('api/me/settings', { method: 'PUT', headers, body });
    if (!answer.ok) throw new Error(await answer.text());
  }, chosen);
}

/** All that is seen or read aloud. */
function wordsOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const labels = [...document.querySelectorAll('[aria-label]')].map((element) =>
      element.getAttribute('aria-label'),
    );
    const texts: (string | null)[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) texts.push(walker.currentNode.textContent);
    return [...texts, ...labels].join('\n');
  });
}

function around(text: string, index: number): string {
  return text.slice(Math.max(0, index - 30), index + 20).replace(/\s+/g, ' ');
}
