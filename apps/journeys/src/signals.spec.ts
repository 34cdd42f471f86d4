import type { Browser, Page, Request } from 'playwright-core';
import { axeFindingsInBothThemes } from './support/axe';
import { openBrowser } from './support/browser';
import { foundPractice } from './support/people';
import { type Product, startProduct } from './support/product';
import { fitsItsWidth, NARROW_PHONE, type Visit, visit } from './support/visit';

const NOTE = 'A long week, and the rowan outside is red.';

describe('what a therapist asks of the model, on a narrow phone', () => {
  const today = Temporal.Now.plainDateISO('Europe/London');
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

  const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name });
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  const link = (name: string | RegExp) => page.getByRole('link', { name });
  const goTo = (path: string) => page.goto(`${product.url}/${path}`);

  it('checks in by keyboard alone, one question a page', async () => {
    await goTo('check-in');
    await heading('How I am, against my own range').waitFor();
    await link('Check in, under two minutes').press('Enter');
    for (const question of [
      'How much energy do you have?',
      'Did you keep a struggle to yourself?',
      'Did you feel alone with your work?',
      'Did people feel like a list of demands?',
      'Did someone’s need feel too much?',
    ]) {
      await heading(question).waitFor();
      await page.getByRole('radio').nth(2).press('Space');
      await button('Next').press('Enter');
    }
    await heading('One line, if you like').waitFor();
    await page.getByRole('textbox').fill(NOTE);
    await button('Done').press('Enter');
    await heading('How I am, against my own range').waitFor();
    await page.getByText('Your own lines').click();
    await page.getByText(NOTE).waitFor();
  });

  it('keeps a half-filled inventory through a closed tab, and says what it found in words', async () => {
    await goTo('check-in/inventory');
    await link('Fill it in').click();
    await heading('Personal burnout').waitFor();
    const kept = page.waitForResponse((response) => answersIn(response.request()) === 6);
    await answerAll('Sometimes');
    expect((await kept).ok()).toBe(true);
    await page.close();
    page = person.page = await person.context.newPage();
    await goTo('check-in/inventory');
    await link(/^Go on, 6 of 19 answered/).click();
    for (const part of ['Work-related burnout', 'Client-related burnout']) {
      await button('Next').click();
      await heading(part).waitFor();
      await answerAll('Somewhat', 'Sometimes');
    }
    await button('Finish').click();
    await page.getByText('There is no total.').waitFor();
    await page.getByRole('heading', { name: /beside your own earlier ones/ }).waitFor();
  });

  it('is covered by supervision, once it is chosen and logged', async () => {
    await goTo('connections/new');
    await addTie('Supervisor', 'This week');
    await button(/^Save/).click();
    await page.waitForURL(/ecosystem|today/);
    await goTo('supervision/policies');
    await page.getByLabel('Add a policy').selectOption('bacp-accredited');
    await button('Save').click();
    await page.getByText('Saved. It is counted from now on.').waitFor();
    await goTo('supervision');
    const month = today.toLocaleString('en-GB', { month: 'long' });
    await page
      .getByText(new RegExp(`of 1 h 30 in ${month}`))
      .first()
      .waitFor();
  });

  it('finds every warning explained, with how often it is wrong where that is known', async () => {
    await goTo('warnings');
    await page.getByText('A connection is fading').first().waitFor();
    await page.locator('summary', { hasText: 'A connection is fading' }).click();
    await page
      .getByText(/With six ties/)
      .filter({ visible: true })
      .waitFor();
  });

  async function addTie(alias: string, lastMet: string): Promise<void> {
    await button(`Add ${alias}`).click();
    const draft = page.getByRole('group', { name: new RegExp(alias) });
    await draft.getByLabel(lastMet).check();
  }

  /** The first of the words that a question offers is chosen, whichever its scale. */
  async function answerAll(...words: string[]): Promise<void> {
    await page.locator('form').getByRole('group').first().waitFor();
    for (const group of await page.locator('form').getByRole('group').all()) {
      for (const word of words) {
        const radio = group.getByRole('radio', { name: word, exact: true });
        if ((await radio.count()) === 0) continue;
        await radio.press('Space');
        break;
      }
    }
  }
});

/** How many items of the inventory a request keeps; none where it is another request. */
function answersIn(request: Request): number {
  if (request.method() !== 'PUT') return 0;
  const body = (request.postDataJSON() ?? {}) as { answers?: object };
  return Object.keys(body.answers ?? {}).length;
}
