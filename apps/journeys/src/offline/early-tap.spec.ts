import { axeFindingsInBothThemes } from '../support/axe';
import { behindALine } from '../support/behind-a-line';
import {
  aSession,
  everythingKept,
  newId,
  onTheServer,
  until,
  writeElsewhere,
} from '../support/offline';
import { foundPractice, signIn } from '../support/people';
import { visit } from '../support/visit';

const AMARA = { name: 'Amara Osei', email: 'amara@example.org' };
const ENDED = 'Ended now, 50 min';

describe('a tap on Today right after it stands, in a browser that keeps nothing yet', () => {
  const at = behindALine();

  beforeAll(async () => {
    const { page, context } = await visit(at.browser);
    await foundPractice(page, at.foundingLink, AMARA);
    const morning = Temporal.Now.instant().round('minute').subtract({ minutes: 180 });
    const earlier = aSession('planned', morning);
    expect(await writeElsewhere(page, `sessions/${newId()}`, earlier)).toBe(200);
    await context.close();
  }, 120_000);

  const fresh = async () => {
    const { page } = await visit(at.browser);
    return { page, button: page.getByRole('button', { name: ENDED }).first() };
  };

  it('waits in the outbox where the line is cut once the parts of the page are there', async () => {
    const { page, button } = await fresh();
    await signIn(page, at.line.url, AMARA.email);
    await button.waitFor();
    await until(async () => (await everythingKept(page)).includes('publicKey'));
    at.line.fault = 'away';
    await button.click();
    await page.getByRole('link', { name: /^One entry/ }).waitFor();
    at.line.fault = 'none';
    await until(async () => at.line.arrived.length === 1);
    await page.getByRole('link', { name: /^One entry/ }).waitFor({ state: 'detached' });
    const { sessions } = await onTheServer<{ sessions: { outcome: string }[] }>(page, 'today');
    expect(sessions.filter(({ outcome }) => outcome === 'held')).toHaveLength(1);
  });

  it('is heard where no part has come, and is done at its moment after a fresh load of itself', async () => {
    const { page, button } = await fresh();
    await page.route(/\.js$/, async (route) => {
      await (at.line.fault === 'away' ? route.abort() : route.fallback());
    });
    page.on('response', (response) => {
      if (response.url().endsWith('/api/today')) at.line.fault = 'away';
    });
    await signIn(page, at.line.url, AMARA.email);
    const tapped = Temporal.Now.instant();
    await button.click();
    const list = page.locator('us-session-list');
    await list.getByText('This part could not be loaded').waitFor();
    page.removeAllListeners('response');
    const again = list.getByRole('button', { name: 'Try again' });
    await again.click();
    await again.waitFor();
    at.line.fault = 'none';
    const before = at.line.arrived.length;
    await page.waitForTimeout(2_000);
    await again.click();
    await page.getByRole('button', { name: 'Log another' }).click();
    await page.getByText('Logged, held, 50 min').waitFor();
    expect(at.line.arrived.length - before).toBe(1);
    const { sessions } = await onTheServer<{ sessions: { startsAt: string }[] }>(page, 'today');
    const ends = sessions.map(({ startsAt }) =>
      Temporal.Instant.from(startsAt).add({ minutes: 50 }),
    );
    const late = ends.map((end) => Math.abs(end.until(tapped).total('seconds')));
    expect(Math.min(...late)).toBeLessThan(61);
    expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
  });

  it('is held in its tab while there is no key yet, which is said, and goes out once when one comes', async () => {
    const { page, button } = await fresh();
    const keys = /\/api\/outbox-keys/;
    await page.route(keys, (route) => route.abort());
    await signIn(page, at.line.url, AMARA.email);
    await button.waitFor();
    await page.waitForLoadState('networkidle');
    at.line.writes = 'away';
    await button.click();
    await page.getByRole('button', { name: 'Log another' }).click();
    await page.getByText('One entry is held in this tab until the server answers.').waitFor();
    expect(await axeFindingsInBothThemes(page)).toEqual([]);
    at.line.writes = 'none';
    await page.unroute(keys);
    await page.getByText('Logged, held, 50 min').waitFor();
    await page.getByText('One entry is held in this tab').waitFor({ state: 'detached' });
    expect(at.line.arrived).toHaveLength(1);
    expect(await everythingKept(page)).toContain('publicKey');
  });
});
