import type { Page } from 'playwright-core';
import { axeFindingsInBothThemes } from '../support/axe';
import { behindALine } from '../support/behind-a-line';
import {
  aSession,
  everythingKept,
  newId,
  onTheServer,
  programIsKept,
  until,
  writeElsewhere,
} from '../support/offline';
import { foundPractice, joinPractice, signIn } from '../support/people';
import { type Visit, visit } from '../support/visit';

interface Logged {
  readonly sessions: { readonly caseId: string | null }[];
  readonly contacts: { readonly connectionId: string }[];
  readonly cases: { readonly id: string; readonly code: string }[];
}

const AMARA = { name: 'Amara Osei', email: 'amara@example.org' };
const NOOR = { name: 'Noor Haddad', email: 'noor@example.org' };

describe('a new client in a basement', () => {
  const at = behindALine();
  let person: Visit;
  let page: Page;

  beforeAll(async () => {
    person = await visit(at.browser);
    page = person.page;
    await foundPractice(page, at.foundingLink, AMARA);
    const { page: hers, context } = await visit(at.browser);
    await joinPractice(hers, page, at.line.url, NOOR);
    await context.close();
    const earlier = Temporal.Now.instant().round('minute').subtract({ minutes: 180 });
    const first = aSession('held', earlier);
    expect(await writeElsewhere(page, `sessions/${newId()}`, first)).toBe(200);
    await page.reload();
    await programIsKept(page);
  }, 120_000);

  const button = (name: string | RegExp) => page.getByRole('button', { name });
  const link = (name: string | RegExp) => page.getByRole('link', { name, exact: true });
  const log = () => onTheServer<Logged>(page, 'today');
  /** What arrived, by the kind of its entry. */
  const kinds = () => at.line.arrived.map((each) => /api\/(\w+)/.exec(each)?.[1]);

  /** Today with its parts, a key, and the cases in the memory of this tab. */
  async function above(): Promise<void> {
    const cases = page.waitForResponse(/api\/cases$/);
    await page.goto(`${at.line.url}/today`);
    await cases;
    await until(async () => (await everythingKept(page)).includes('publicKey'));
  }

  async function addCase(code: string, began?: string): Promise<void> {
    await link('More').click();
    await link('Cases').click();
    await link('Add a case').click();
    await page.getByLabel('Code').fill(code);
    if (began) await page.getByLabel('Began on').fill(began);
    await button('Add it').click();
    await link(new RegExp(`^${code} .*Waits to be sent`)).waitFor();
  }

  async function logSession(code: string): Promise<void> {
    await link('Today').click();
    await button('A session').click();
    await page.getByRole('radio', { name: code }).check();
    await button('Save').click();
    const said = page.getByText('Session logged');
    const another = button('Save it all the same');
    await said.or(another).first().waitFor();
    if (await another.isVisible()) await another.click();
    await said.waitFor();
  }

  const waits = (words: string) => page.getByRole('link', { name: words }).waitFor();

  it('has a case and a session that names it, sealed over a closed tab, and both arrive once, in order', async () => {
    await above();
    const before = (await log()).sessions.length;
    at.line.fault = 'away';
    await addCase('K-15');
    expect(await axeFindingsInBothThemes(page)).toEqual([]);
    await logSession('K-15');
    await waits('Two entries wait to be sent.');
    await button(/^Change K-15/).waitFor();
    expect(await everythingKept(page)).not.toMatch(/K-15|cases\/|"outcome"/);
    await page.close();
    page = await person.context.newPage();
    at.line.fault = 'none';
    await page.goto(`${at.line.url}/today`);
    await until(async () => (await log()).sessions.length === before + 1);
    const { sessions, cases } = await log();
    const [known] = cases.filter(({ code }) => code === 'K-15');
    expect(sessions.filter(({ caseId }) => caseId !== null && caseId === known?.id)).toHaveLength(
      1,
    );
    expect(kinds()).toEqual(['cases', 'sessions']);
  });

  it('has somebody new to lean on, and a contact with them', async () => {
    await above();
    at.line.fault = 'away';
    await page.locator('main a[href$="/connections/new"]').first().click();
    await button('Add Mentor').click();
    await page.getByLabel('This week').check();
    await button(/^Save/).click();
    await page.waitForURL('**/today');
    await button('A contact').click();
    await button('We met').click();
    await waits('Two entries wait to be sent.');
    at.line.fault = 'none';
    await until(async () => (await log()).contacts.length === 1);
    expect(kinds()).toEqual(['connections', 'contacts']);
  });

  it('is nobody else’s on the same device, and goes out with its owner', async () => {
    await above();
    at.line.writes = 'away';
    await addCase('K-16');
    await logSession('K-16');
    await page.goto(`${at.line.url}/account`);
    await waits('Two entries wait to be sent.');
    await button('Sign out').click();
    await button('Keep it sealed here').click();
    await page.waitForURL('**/sign-in');
    at.line.writes = 'none';
    await signIn(page, at.line.url, NOOR.email);
    await page.goto(`${at.line.url}/outbox`);
    await page.getByText('Nothing waits.').waitFor();
    expect((await onTheServer<{ cases: object[] }>(page, 'cases')).cases).toEqual([]);
    await page.goto(`${at.line.url}/account`);
    await button('Sign out').click();
    await page.waitForURL('**/sign-in');
    expect(at.line.arrived).toEqual([]);
    await signIn(page, at.line.url, AMARA.email);
    await until(async () => at.line.arrived.length === 2);
    expect(kinds()).toEqual(['cases', 'sessions']);
  });

  it('waits with the session for a case that was refused, and sends both once that is corrected', async () => {
    await above();
    at.line.writes = 'away';
    const far = Temporal.Now.plainDateISO('Europe/London').add({ years: 5 }).toString();
    await addCase('K-31', far);
    await logSession('K-31');
    at.line.writes = 'none';
    await waits('One entry needs a look from you.');
    await link('One entry needs a look from you.').click();
    await page.getByText('One entry that names it waits behind it.').waitFor();
    await page.getByText(/^Waits behind: Case, K-31/).waitFor();
    expect(await axeFindingsInBothThemes(page)).toEqual([]);
    expect(kinds()).toEqual(['cases']);
    await link(/^Open it: Case, K-31/).click();
    const began = page.getByLabel('Began on');
    expect(await began.inputValue()).toBe(far);
    await began.fill(Temporal.Now.plainDateISO('Europe/London').toString());
    await button('Save').click();
    await until(async () => at.line.arrived.length === 3);
    expect(kinds()).toEqual(['cases', 'cases', 'sessions']);
    expect(new Set(at.line.arrived).size).toBe(2);
    await page.goto(`${at.line.url}/outbox`);
    await page.getByText('Nothing waits.').waitFor();
  });
});
