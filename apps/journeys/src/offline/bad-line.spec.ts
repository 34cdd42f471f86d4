import type { Page } from 'playwright-core';
import { axeFindingsInBothThemes } from '../support/axe';
import { behindALine } from '../support/behind-a-line';
import { anotherEndedNow } from '../support/ended-now';
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
import { type Visit, visit } from '../support/visit';

interface OwnToday {
  sessions: { id: string; outcome: string; minutes: number; version: number }[];
}

describe('a bad line between a therapist and the server', () => {
  const at = behindALine();
  let person: Visit;
  let page: Page;

  beforeAll(async () => {
    person = await visit(at.browser);
    page = person.page;
    await foundPractice(page, at.foundingLink, { name: 'Amara Osei', email: 'amara@example.org' });
    const now = Temporal.Now.instant().round('minute');
    const first = aSession('held', now.subtract({ minutes: 60 }));
    expect(await writeElsewhere(page, `sessions/${newId()}`, first)).toBe(200);
    await page.reload();
    await programIsKept(page);
  }, 120_000);

  const waits = (text: RegExp) =>
    page.getByRole('status').filter({ hasText: text }).first().waitFor();
  const sessions = async () => (await onTheServer<OwnToday>(page, 'today')).sessions;

  it('that is slow takes what is logged once', async () => {
    const before = await sessions();
    at.line.fault = 'slow';
    await anotherEndedNow(page);
    await page.getByText('Logged, held, 50 min').waitFor();
    at.line.fault = 'none';
    expect(await sessions()).toHaveLength(before.length + 1);
    expect(at.line.arrived).toHaveLength(1);
  });

  it('that loses answers keeps it until one comes, and it stands once', async () => {
    const before = await sessions();
    at.line.writes = 'cut';
    await anotherEndedNow(page);
    await waits(/One entry waits to be sent/);
    expect(await axeFindingsInBothThemes(page)).toEqual([]);
    await page.getByRole('link', { name: /^One entry/ }).click();
    await page.getByText(/Session, Individual, .*50 min, Held/).waitFor();
    expect(await axeFindingsInBothThemes(page)).toEqual([]);
    await page.getByRole('button', { name: 'Try now' }).click();
    await page.getByText('Tried just now.').waitFor();
    at.line.writes = 'none';
    await page.getByText('Nothing waits.').waitFor();
    expect(await sessions()).toHaveLength(before.length + 1);
    expect(new Set(at.line.arrived).size).toBe(1);
    expect(at.line.arrived.length).toBeGreaterThan(1);
  });

  it('takes back for good what may have arrived unanswered', async () => {
    const before = await sessions();
    await page.goto(`${at.line.url}/today`);
    at.line.writes = 'cut';
    await anotherEndedNow(page);
    await waits(/One entry waits to be sent/);
    await page.getByRole('link', { name: /^One entry/ }).click();
    await page.getByRole('button', { name: /^Take back/ }).click();
    await page.getByText('Session, removed').waitFor();
    at.line.writes = 'none';
    await page.getByText('Nothing waits.').waitFor({ timeout: 30_000 });
    expect(await sessions()).toEqual(before);
  });

  it('keeps what was logged over a closed tab, sealed, and says so without the server', async () => {
    const before = await sessions();
    await page.goto(`${at.line.url}/today`);
    await page.getByRole('button', { name: 'Ended now, 50 min' }).waitFor();
    at.line.fault = 'away';
    await anotherEndedNow(page);
    await waits(/One entry waits to be sent/);
    const kept = await everythingKept(page);
    expect(kept).not.toMatch(/sessions\/|individual|"outcome"|startsAt":"[^"]*","zone/);
    expect(kept).not.toMatch(/\/api\//);
    await page.close();
    page = await person.context.newPage();
    await page.goto(`${at.line.url}/today`);
    await page.getByText(/One entry is sealed here until you are signed in/).waitFor();
    expect(await axeFindingsInBothThemes(page)).toEqual([]);
    at.line.fault = 'none';
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('button', { name: 'Ended now, 50 min' }).waitFor();
    await until(async () => (await sessions()).length > before.length);
    expect(await sessions()).toHaveLength(before.length + 1);
    expect(new Set(at.line.arrived).size).toBe(1);
  });

  it('opens without the server with what is expected today, one tap each', async () => {
    const id = newId();
    const now = Temporal.Now.instant().round('minute');
    const planned = aSession('planned', now.subtract({ minutes: 5 }), { acuity: 'acute' });
    expect(await writeElsewhere(page, `sessions/${id}`, planned)).toBe(200);
    await page.goto(`${at.line.url}/today`);
    await until(async () => (await expectedOnDevice(page)).includes(id));
    at.line.fault = 'away';
    await page.goto(`${at.line.url}/log/now`);
    await page.getByRole('button', { name: /^Held, A session at/ }).click();
    await page.getByText(/is marked as held, and waits to be sent/).waitFor();
    await page.getByText('Check in for this week').click();
    await page.getByRole('radio', { name: 'Quite a lot' }).check({ force: true });
    expect(await axeFindingsInBothThemes(page)).toEqual([]);
    await page.getByRole('button', { name: 'Check in', exact: true }).click();
    await page.getByText('This week’s check-in waits to be sent.').waitFor();
    expect(await axeFindingsInBothThemes(page)).toEqual([]);
    await page.reload();
    await page.getByText('No expected session of today lies on this device.').waitFor();
    await page.getByText(/Two entries are sealed here/).waitFor();
    at.line.fault = 'none';
    await page.goto(`${at.line.url}/today`);
    const isHeld = ({ id: each, outcome }: { id: string; outcome: string }) =>
      each === id && outcome === 'held';
    await until(async () => (await sessions()).some(isHeld));
    const { checkIns } = await onTheServer<{ checkIns: object[] }>(page, 'check-ins');
    expect(checkIns).toMatchObject([{ energy: 3, withheld: null, isSkipped: false }]);
    const kept = (await sessions()).find((session) => session.id === id);
    expect(kept).toMatchObject({ outcome: 'held', acuity: 'acute', minutes: 50, version: 2 });
  });

  it('shows both versions of what was changed elsewhere meanwhile, and keeps the one that is chosen', async () => {
    const id = newId();
    const now = Temporal.Now.instant().round('minute');
    const planned = aSession('planned', now.subtract({ minutes: 52 }));
    await writeElsewhere(page, `sessions/${id}`, planned);
    await page.goto(`${at.line.url}/today`);
    at.line.writes = 'away';
    await page.getByRole('button', { name: /^Held/ }).first().click();
    await waits(/One entry waits to be sent/);
    at.line.writes = 'none';
    const elsewhere = { ...planned, outcome: 'no-show', version: 1 };
    expect(await writeElsewhere(page, `sessions/${id}`, elsewhere)).toBe(200);
    await page.getByRole('link', { name: /^One entry/ }).click();
    await page
      .getByRole('heading', { name: 'Session was changed elsewhere' })
      .waitFor({ timeout: 30_000 });
    expect(await page.locator('us-two-versions').innerText()).toMatch(/No-show[^]*Held/);
    expect(await axeFindingsInBothThemes(page)).toEqual([]);
    await page.getByRole('button', { name: 'Keep mine instead' }).click();
    await page.getByText('Nothing waits.').waitFor();
    const kept = (await sessions()).find((session) => session.id === id);
    expect(kept).toMatchObject({ outcome: 'held', version: 3 });
  });
});
