import type { Page } from 'playwright-core';
import { axeFindingsInBothThemes } from '../support/axe';
import { behindALine } from '../support/behind-a-line';
import {
  aSession,
  everythingKept,
  expectedOnDevice,
  newId,
  onTheServer,
  programIsKept,
  until,
  writeElsewhere,
} from '../support/offline';
import { foundPractice } from '../support/people';
import { visit } from '../support/visit';

const AMARA = { name: 'Amara Osei', email: 'amara@example.org' };

describe('a tab that was left open on another page', () => {
  const at = behindALine();
  let page: Page;

  beforeAll(async () => {
    ({ page } = await visit(at.browser));
    await foundPractice(page, at.foundingLink, AMARA);
    const morning = Temporal.Now.instant().round('minute').subtract({ minutes: 180 });
    const earlier = aSession('planned', morning);
    expect(await writeElsewhere(page, `sessions/${newId()}`, earlier)).toBe(200);
    await page.reload();
    await programIsKept(page);
  }, 120_000);

  const button = (name: string | RegExp) => page.getByRole('button', { name });
  const link = (name: string | RegExp) => page.getByRole('link', { name, exact: true });
  const allTheSame = () => page.getByRole('heading', { name: 'Log all the same' });
  const held = async () => {
    const { sessions } = await onTheServer<{ sessions: { outcome: string }[] }>(page, 'today');
    return sessions.filter(({ outcome }) => outcome === 'held').length;
  };

  /** The caseload with the outbox begun, which has read the cases ahead; then nothing is reached. */
  async function caseloadThenCut(): Promise<void> {
    const begun = page.waitForResponse(/api\/cases$/);
    await page.goto(`${at.line.url}/caseload`);
    await begun;
    await until(async () => (await everythingKept(page)).includes('publicKey'));
    at.line.fault = 'away';
  }

  it('logs on Today all the same, once, and Today stands when the line is back', async () => {
    await caseloadThenCut();
    await link('Today').first().click();
    await allTheSame().waitFor();
    expect(await axeFindingsInBothThemes(page)).toEqual([]);
    await button('Ended now, 50 min').click();
    await page.getByRole('link', { name: 'One entry waits to be sent.' }).waitFor();
    at.line.fault = 'none';
    await allTheSame().waitFor({ state: 'detached' });
    await page.locator('us-session-list').waitFor();
    await until(async () => (await held()) === 1);
    await page.getByRole('link', { name: /^One entry/ }).waitFor({ state: 'detached' });
    expect(at.line.arrived).toHaveLength(1);
  });

  it('checks in all the same, and has the expected sessions, also where nothing was logged', async () => {
    await until(async () => (await expectedOnDevice(page)).length > 0);
    await caseloadThenCut();
    await link('More').or(link('Check-in')).first().click();
    if (!page.url().endsWith('/check-in')) await link('Check-in').first().click();
    await allTheSame().waitFor();
    await button(/^Held, A session at/).waitFor();
    await page.getByText('Check in for this week').waitFor();
    at.line.fault = 'none';
    await allTheSame().waitFor({ state: 'detached' });
    await page.locator('main a[href$="/check-in/week/1"]').first().waitFor();
    expect(at.line.arrived).toEqual([]);
  });

  it('shows a case that waits at once, also right after a fresh load', async () => {
    await page.goto(`${at.line.url}/cases`);
    await link('Add a case').click();
    await page.getByLabel('Code').fill('K-40');
    at.line.fault = 'away';
    await button('Add it').click();
    await link(/^K-40 .*Waits to be sent/).waitFor();
    await page.getByRole('link', { name: 'One entry waits to be sent.' }).waitFor();
    await link('One entry waits to be sent.').click();
    await page.getByText(/^Case, K-40/).waitFor();
    at.line.fault = 'none';
    await button('Try now').click();
    await page.getByText('Nothing waits.').waitFor();
    expect(at.line.arrived).toHaveLength(1);
  });
});
