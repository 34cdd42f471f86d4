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

/** Signs in and arrives on Today. */
export async function signIn(page: Page, url: string, email: string): Promise<void> {
  await page.goto(`${url}/sign-in`);
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL('**/today');
}

/** Joins the practice of whoever is signed in on `host`, as a therapist, and arrives on Today. */
export async function joinPractice(
  page: Page,
  host: Page,
  url: string,
  person: Newcomer,
): Promise<void> {
  const path = await host.evaluate(async () => {
    const { practices } = await (await fetch('/api/me')).json();
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ roles: ['therapist'] });
    const invitations = `/api/practices/${practices[0].id}/invitations`;
    return (await (await fetch(invitations, { method: 'POST', headers, body })).json()).path;
  });
  await page.goto(`${url}/${path}`);
  await introduce(page, person);
  await page.getByRole('button', { name: 'Join the practice' }).click();
  await page.waitForURL('**/today');
}
