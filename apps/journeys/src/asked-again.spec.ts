import { type LogSession, sessionPaths } from '@understory/contracts';
import type { Browser, Page, Response } from 'playwright-core';
import { v7 as uuidv7 } from 'uuid';
import { openBrowser } from './support/browser';
import { foundPractice } from './support/people';
import { type Product, startProduct } from './support/product';
import { DESKTOP, type Visit, visit } from './support/visit';

/** The first rounds come while the queue still evaluates what was just founded. */
const ROUNDS = 12;

describe('a page that is opened again', () => {
  let product: Product;
  let browser: Browser;
  let desk: Visit;
  let page: Page;

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), openBrowser()]);
    desk = await visit(browser, DESKTOP);
    ({ page } = desk);
    const person = { name: 'Amara Osei', email: 'amara@example.org' };
    await foundPractice(page, product.foundingLink, person);
    const rest = page.waitForResponse(/\/api\/outbox-keys/);
    await page.goto(`${product.url}/today`);
    await rest;
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  it('is not sent again while nothing was written, and a write is seen at once', async () => {
    await untilUnchanged();
    const empty = page.getByText('No session is logged yet.');
    await open('Caseload', 'caseload');
    await empty.waitFor();
    await open('Today', 'today');
    await logSession();
    expect((await open('Caseload', 'caseload')).status()).toBe(200);
    await page.getByText('No whole week yet').waitFor();
    expect(await empty.count()).toBe(0);
    expect((await open('Today', 'today')).status()).toBe(200);
    await untilUnchanged();
    expect(desk.broken).toEqual([]);
  });

  it('is read anew after a reload: a tab remembers, a device does not', async () => {
    const today = page.waitForResponse(/\/api\/today$/);
    await page.reload();
    const answer = await today;
    expect(answer.status()).toBe(200);
    expect(await answer.headerValue('cache-control')).toBe('no-store');
    expect(await answer.request().headerValue('if-none-match')).toBeNull();
  });

  it.each([
    ['today', ['today']],
    ['log/now', ['today', 'cases']],
    ['ecosystem', ['ecosystem', 'connections']],
    ['caseload', ['caseload']],
    ['check-in', ['check-ins']],
  ])('asks once, before it knows who is there, for what %s needs first', async (path, early) => {
    const asked: string[] = [];
    let askedBefore: string[] = [];
    const newcomer = await desk.context.newPage();
    newcomer.on('request', (request) => asked.push(request.url().split('/api/')[1] ?? ''));
    newcomer.on('response', (response) => {
      if (response.url().endsWith('/api/me')) askedBefore = [...asked];
    });
    await newcomer.goto(`${product.url}/${path}`);
    await newcomer.getByRole('heading', { level: 1 }).waitFor();
    await newcomer.waitForLoadState('networkidle');
    expect(askedBefore).toEqual(expect.arrayContaining(early));
    expect(asked.filter((answer) => ['me', ...early].includes(answer))).toHaveLength(
      early.length + 1,
    );
    await newcomer.close();
  });

  /** As another device of theirs would. */
  async function logSession(): Promise<void> {
    const session: LogSession = {
      startsAt: Temporal.Now.instant().subtract({ hours: 24 }).toString(),
      ...{ zone: 'Europe/London', minutes: 50, kind: 'individual', outcome: 'held' },
      ...{ acuity: 'usual', isTraumaFocused: false, isFirst: false, isRiskEvent: false },
      ...{ caseId: null, practiceId: null, attendees: null, series: null, version: 0 },
    };
    const url = `${product.url}/api/${sessionPaths.one(uuidv7())}`;
    const headers = { origin: product.url };
    const answer = await desk.context.request.put(url, { headers, data: session });
    expect(answer.status()).toBe(200);
  }

  async function untilUnchanged(): Promise<void> {
    const seen: number[][] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const answers = [await open('Caseload', 'caseload'), await open('Today', 'today')];
      const statuses = answers.map((answer) => answer.status());
      if (statuses.every((status) => status === 304)) return;
      seen.push(statuses);
      await page.waitForTimeout(1_000);
    }
    throw new Error(`Pages were sent again and again: ${JSON.stringify(seen)}`);
  }

  async function open(link: string, path: string): Promise<Response> {
    const answer = page.waitForResponse((one) => new URL(one.url()).pathname === `/api/${path}`);
    await page.getByRole('link', { name: link, exact: true }).first().click();
    await page.waitForURL(`**/${path}`);
    return answer;
  }
});
