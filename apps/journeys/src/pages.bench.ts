import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openBrowser } from './support/browser';
import { logFiveYears } from './support/five-years';
import { onMidRangePhone, slowest } from './support/interactions';
import { audit, type Audit } from './support/lighthouse';
import { foundPractice } from './support/people';
import { type Product, startProduct } from './support/product';
import { visit } from './support/visit';

const RUNS = 5;
/** Pages that are opened every day. */
const DAILY = ['today', 'ecosystem', 'caseload', 'log', 'check-in'];
const AUDITED = ['sign-in', ...DAILY];

const INTERACTIONS = [
  ['today', 'one tap marks a session as held', markHeld],
  ['today', 'the sheet of a session opens', openSheet],
  ['ecosystem', 'from the list to the map', showMap],
  ['caseload', 'one more in the what-if', oneMore],
  ['log', 'the week before', weekBefore],
] as const;

let product: Product;
let browser: Browser;
let context: BrowserContext;
const told: string[] = [];

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
  const founder = await visit(browser);
  context = founder.context;
  const person = { name: 'Amara Osei', email: 'amara@example.org' };
  await foundPractice(founder.page, product.foundingLink, person);
  await founder.page.goto(`${product.url}/`);
  await logFiveYears(founder.page);
}, 600_000);

afterAll(async () => {
  process.stdout.write(`\n${told.join('\n')}\n`);
  await browser?.close();
  await product?.stop();
});

/** Measures and says; nothing here passes or fails by a time. */
describe('the pages, with five years of a diary', () => {
  it.each(AUDITED)('Lighthouse on %s', async (path) => {
    const cookies = (await context.cookies()).map(({ name, value }) => `${name}=${value}`);
    const runs: Audit[] = [];
    for (let nth = 0; nth < RUNS; nth += 1) {
      const signedIn = path === 'sign-in' ? '' : cookies.join('; ');
      runs.push(await audit(`${product.url}/${path}`, signedIn));
    }
    told.push(`Lighthouse, median of ${RUNS}, ${path}: ${summary(runs)}`);
    expect(runs).toHaveLength(RUNS);
  });

  it.each(INTERACTIONS)('interactions on %s: %s', async (path, name, interact) => {
    const page = await context.newPage();
    await onMidRangePhone(page);
    await page.goto(`${product.url}/${path}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    const took = await slowest(page, () => interact(page));
    told.push(`At a quarter of the speed, ${path}, ${name}: ${took} ms`);
    expect(took).toBeGreaterThan(0);
    await page.close();
  });
});

function summary(runs: readonly Audit[]): string {
  const middle = (of: (audit: Audit) => number) =>
    runs.map(of).toSorted((a, b) => a - b)[Math.floor(runs.length / 2)];
  const short = [...new Set(runs.flatMap((run) => run.short))].join(', ');
  return [
    `performance ${middle((run) => run.performance)}`,
    `accessibility ${middle((run) => run.accessibility)}`,
    `best practices ${middle((run) => run.bestPractices)}`,
    `layout shift ${middle((run) => run.layoutShift)}`,
    short && `under the full mark: ${short}`,
  ]
    .filter(Boolean)
    .join(', ');
}

function markHeld(page: Page): Promise<void> {
  return page.getByRole('button', { name: /^Held/ }).first().click();
}

function openSheet(page: Page): Promise<void> {
  return page.getByRole('button', { name: 'A session' }).click();
}

function showMap(page: Page): Promise<void> {
  return page.getByText('Map', { exact: true }).click();
}

function oneMore(page: Page): Promise<void> {
  return page
    .getByRole('button', { name: /^One more/ })
    .first()
    .click();
}

function weekBefore(page: Page): Promise<void> {
  return page.getByRole('link', { name: 'Week before' }).click();
}
