import type { Browser } from 'playwright-core';
import { axeFindingsInBothThemes } from './support/axe';
import { openBrowser } from './support/browser';
import { foundPractice, introduce, PASSWORD } from './support/people';
import { type Product, startProduct } from './support/product';
import { DESKTOP, type Visit, visit } from './support/visit';

describe('a second person joins by an invitation', () => {
  let product: Product;
  let browser: Browser;
  let lead: Visit;
  let therapist: Visit;
  let invitation: string;

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), openBrowser()]);
    lead = await visit(browser, DESKTOP);
    therapist = await visit(browser);
    const ingrid = { name: 'Ingrid Vale', email: 'ingrid@example.org' };
    await foundPractice(lead.page, product.foundingLink, ingrid);
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  it('by a link that the administrator copies', async () => {
    const { page } = lead;
    await page.getByRole('link', { name: 'Practice' }).click();
    await page.getByRole('heading', { level: 1, name: 'Alder House' }).waitFor();
    await page.getByRole('button', { name: 'Make a link' }).click();
    invitation = await page.getByText(/\/join\/\S{20,}$/).innerText();
    expect(await axeFindingsInBothThemes(page)).toEqual([]);
  });

  it('reads what the practice will never see, and joins', async () => {
    const { page } = therapist;
    await page.goto(invitation);
    await page.getByText(/Ingrid Vale invites you as therapist/).waitFor();
    expect(await axeFindingsInBothThemes(page)).toEqual([]);
    await introduce(page, { name: 'Noor Haddad', email: 'noor@example.org' });
    await page.getByRole('button', { name: 'Join the practice' }).click();
    await page.waitForURL('**/today');
    expect(await page.getByRole('link', { name: 'Team' }).count()).toBe(0);
  });

  it('once: the link is used up', async () => {
    const stranger = await visit(browser);
    await stranger.page.goto(invitation);
    await stranger.page.getByText('This link no longer works').waitFor();
    await stranger.context.close();
  });

  it('signs out, is told nothing about which answer was wrong, and signs in again', async () => {
    const { page } = therapist;
    await page.goto(`${product.url}/account`);
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.waitForURL('**/sign-in');
    await page.getByLabel('E-mail').fill('noor@example.org');
    await page.getByLabel('Password').fill('not-the-password-at-all');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByText('That did not match').waitFor();
    expect(await axeFindingsInBothThemes(page)).toEqual([]);
    await page.getByLabel('Password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.waitForURL('**/today');
  });

  it('shows the lead a roster, and no connection of the newcomer even by its address', async () => {
    await therapist.page.goto(`${product.url}/connections/new`);
    await therapist.page.getByRole('button', { name: 'Add Friend' }).click();
    await therapist.page.getByLabel('This week').check();
    await therapist.page.getByRole('button', { name: /^Save/ }).click();
    await therapist.page
      .getByRole('link', { name: /Friend/ })
      .first()
      .click();
    await therapist.page.getByRole('heading', { level: 1, name: 'Friend' }).waitFor();
    const address = therapist.page.url();

    await lead.page.reload();
    await lead.page.getByText('Noor Haddad').waitFor();
    await lead.page.goto(address);
    await lead.page.getByText('There is nothing here').waitFor();
    expect(await lead.page.getByText('Friend').count()).toBe(0);
  });

  it('belongs no longer from the next request on when the membership ends', async () => {
    await lead.page.getByRole('link', { name: 'Practice' }).click();
    await lead.page.getByRole('button', { name: 'End the membership of Noor Haddad' }).click();
    await lead.page.getByRole('button', { name: 'End the membership', exact: true }).click();
    await lead.page.getByText(/until/).first().waitFor();
    await therapist.page.goto(`${product.url}/account`);
    await therapist.page.getByRole('heading', { level: 1 }).waitFor();
    expect(await therapist.page.getByText('Alder House').count()).toBe(0);
  });
});
