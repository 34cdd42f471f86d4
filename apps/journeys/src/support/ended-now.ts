import type { Page } from 'playwright-core';

/** Logs a session that has just ended, over one that is held already, and so says twice that it is another. */
export async function anotherEndedNow(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Ended now, 50 min' }).first().click();
  await page.getByRole('button', { name: 'Log another' }).click();
}
