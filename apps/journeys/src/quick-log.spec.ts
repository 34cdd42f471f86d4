import type { Browser, BrowserContext, Page } from 'playwright-core';
import { axeFindingsInBothThemes } from './support/axe';
import { openBrowser } from './support/browser';
import { foundPractice } from './support/people';
import { type Product, startProduct } from './support/product';
import { daytimeZone, PHONE, visit } from './support/visit';

/** A tap on the installed icon, or on its shortcut. */
const ICON = 1;
const MOST_TAPS = 3;
/** Slower than this machine, about as much as a mid-range phone is. */
const SLOWDOWN = 4;
const ZONE = daytimeZone();

/** What a person's hands did on the page, counted by the page itself. */
interface Hands {
  taps: number;
  keys: number;
}

describe('one session, from the installed icon of a phone', () => {
  const person = { name: 'Amara Osei', email: 'amara@example.org' };
  let product: Product;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), openBrowser()]);
    const desk = await visit(browser, PHONE, ZONE);
    await foundPractice(desk.page, product.foundingLink, person);
    for (const code of ['K-14', 'C-07']) await addCase(desk.page, code);
    await planNow(desk.page);
    context = await aPhone(browser, await desk.context.storageState());
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  beforeEach(async () => {
    page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  });

  afterEach(async () => {
    expect(await axeFindingsInBothThemes(page)).toEqual([]);
    await page.close();
  });

  it('marks an expected one in two taps and no keyboard', async () => {
    await open('/log/now', /^Held, K-14/);
    await page.getByRole('button', { name: /^Held, K-14/ }).tap();
    await page.getByText('Marked as held').waitFor();
    await expectFew(2);
  });

  it('logs one of a case that has just ended, in two taps and no keyboard', async () => {
    await open('/log/now', 'Ended just now: C-07');
    await page.getByRole('button', { name: 'Ended just now: C-07' }).tap();
    await page
      .getByText(/Logged, held, C-07, 50.min/)
      .first()
      .waitFor();
    await expectFew(2);
    await page.getByRole('button', { name: 'Undo' }).tap();
    await page.getByText(/Logged, held/).waitFor({ state: 'detached' });
  });

  it('logs one on Today in two taps, and says which case it was in a third', async () => {
    await open('/today', /^Ended now/);
    await page.getByRole('button', { name: /^Ended now/ }).tap();
    await page.getByText('Which case was it?').waitFor();
    expect((await hands()).taps + ICON).toBe(2);
    await page.getByRole('button', { name: 'C-07', exact: true }).tap();
    await page
      .getByText(/Logged, held, C-07, 50.min/)
      .first()
      .waitFor();
    await expectFew(3);
  });

  it.each(['/today', '/log/now'])(
    'asks on %s before it logs another over that one',
    async (path) => {
      const button = path === '/today' ? /^Ended now/ : 'Ended just now: C-07';
      await open(path, button);
      await page.getByRole('button', { name: button }).tap();
      await page.getByText(/^You logged one that ended at .* Another\?$/).waitFor();
      expect((await hands()).taps + ICON).toBe(2);
    },
  );

  /** Opens a page anew, and waits until that button can be tapped; how long that takes is measured with the pages (`npm run bench:pages`). */
  async function open(path: string, button: string | RegExp): Promise<void> {
    await page.goto(`${product.url}${path}`);
    await page.getByRole('button', { name: button }).first().tap({ trial: true });
  }

  function hands(): Promise<Hands> {
    return page.evaluate(() => (globalThis as unknown as { hands: Hands }).hands);
  }

  async function expectFew(taps: number): Promise<void> {
    const counted = await hands();
    expect(counted).toEqual({ taps: taps - ICON, keys: 0 });
    expect(counted.taps + ICON).toBeLessThanOrEqual(MOST_TAPS);
  }

  async function addCase(at: Page, code: string): Promise<void> {
    await at.goto(`${product.url}/cases/new`);
    await at.getByLabel('Code').fill(code);
    await at.getByRole('button', { name: 'Add it' }).click();
    await at.getByText(`${code} added`).waitFor();
  }

  /** A weekly session of K-14 that stood at midnight, and is still to be marked. */
  async function planNow(at: Page): Promise<void> {
    const today = Temporal.Now.plainDateISO(ZONE).toString();
    await at.goto(`${product.url}/log?day=${today}`);
    await at
      .getByRole('button', { name: /^Add a session on/ })
      .first()
      .click();
    await at.getByRole('radio', { name: 'K-14' }).check();
    await at.getByRole('radio', { name: 'Planned' }).check();
    await at.getByLabel('Day', { exact: true }).fill(today);
    await at.getByLabel('Start', { exact: true }).fill('00:00');
    await at.getByLabel('Repeats').selectOption({ label: 'Every week' });
    await at.getByRole('button', { name: 'Save' }).click();
    await at.getByText('Sessions planned').waitFor();
  }
});

/** A context with fingers instead of a mouse, which counts what they do. */
async function aPhone(
  browser: Browser,
  storageState: Awaited<ReturnType<BrowserContext['storageState']>>,
): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: PHONE,
    hasTouch: true,
    isMobile: true,
    deviceScaleFactor: 2,
    locale: 'en-GB',
    timezoneId: ZONE,
    reducedMotion: 'reduce',
    storageState,
  });
  context.setDefaultTimeout(15_000);
  await context.addInitScript(() => {
    const hands = { taps: 0, keys: 0 };
    Object.assign(globalThis, { hands });
    addEventListener('click', (event) => (hands.taps += event.isTrusted ? 1 : 0), true);
    addEventListener('keydown', () => (hands.keys += 1), true);
  });
  return context;
}
