import type { Page } from 'playwright-core';

export const PASSWORD = 'quiet-lantern-over-moss';

export interface Newcomer {
  name: string;
  email: string;
}

/** Fills in who somebody new is; the form stays open. */
export async function introduce(page: Page, { name, email }: Newcomer): Promise<void> {
  await page.getByLabel('Your name').fill(name);
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(PASSWORD);
}

/** Founds a practice by its one-time link and arrives on Today. */
export async function foundPractice(page: Page, link: string, person: Newcomer): Promise<void> {
  await page.goto(link);
  await introduce(page, person);
  await page.getByLabel('Name of the practice').fill('Alder House');
  await page.getByRole('button', { name: 'Found the practice' }).click();
  await page.waitForURL('**/today');
}
