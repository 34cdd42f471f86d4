import type { Page } from 'playwright-core';

/** Opens the made-up practice from the sign-in page, as a visitor would, and answers its address. */
export async function openMadeUpPractice(page: Page, url: string): Promise<string> {
  await page.goto(`${url}/sign-in`);
  await page.getByRole('button', { name: /Look at a made-up practice/ }).click();
  await page.waitForURL('**/made-up/today', { timeout: 60_000 });
  return `${url}/made-up`;
}

/** Every page of someone signed in: its name, and the way there from Today. */
export const PAGES: { name: string; open: (page: Page, home: string) => Promise<void> }[] = [
  { name: 'today', open: at('today') },
  { name: 'ecosystem', open: at('ecosystem') },
  { name: 'numbers', open: followed('ecosystem', /The numbers behind these words/) },
  { name: 'caseload', open: at('caseload') },
  { name: 'connection', open: followed('ecosystem', /thin/) },
  { name: 'contact', open: beyondTheThinTie('contact') },
  { name: 'edit', open: beyondTheThinTie('edit') },
  { name: 'warning', open: followed('ecosystem', /What this rests on/) },
  { name: 'warnings', open: at('warnings') },
  { name: 'past-warnings', open: at('warnings/past') },
  { name: 'check-in', open: at('check-in') },
  { name: 'check-in-week', open: at('check-in/week/1') },
  { name: 'inventory', open: at('check-in/inventory') },
  { name: 'inventory-form', open: ofTheNewestInventory() },
  { name: 'scores', open: at('check-in/scores') },
  { name: 'check-in-choices', open: at('check-in/choices') },
  { name: 'connections', open: at('connections/new') },
  { name: 'bring', open: at('bring') },
  { name: 'supervision', open: at('supervision') },
  { name: 'policies', open: at('supervision/policies') },
  { name: 'team', open: named('Team', 'team') },
  { name: 'practice', open: named('Practice', 'practice') },
  { name: 'account', open: at('account') },
  { name: 'settings', open: at('account/settings') },
  { name: 'reminders', open: remindersChosen },
  { name: 'agreement', open: at('account/agreement') },
  { name: 'leave', open: at('account/leave') },
  { name: 'cases', open: at('cases') },
  { name: 'case', open: followed('cases', /every week/) },
  { name: 'case-series', open: timeOfACase() },
  { name: 'case-new', open: at('cases/new') },
  { name: 'session', open: newSession() },
  { name: 'log-now', open: at('log/now') },
  { name: 'log', open: at('log') },
  { name: 'unconfirmed', open: at('log/unconfirmed') },
  { name: 'fill-day', open: anUnconfirmedDay() },
  { name: 'repeat-week', open: at('log/repeat') },
  { name: 'recently-changed', open: at('log/changes') },
  { name: 'other-time', open: at('other-time') },
  { name: 'unseen-work', open: at('unseen-work') },
  { name: 'help', open: at('help') },
];

function at(path: string) {
  return async (page: Page, home: string) => {
    await page.goto(`${home}/${path}`);
    await settled(page);
  };
}

function followed(path: string, link: RegExp) {
  return async (page: Page, home: string) => {
    await page.goto(`${home}/${path}`);
    const from = page.url();
    await page.getByRole('link', { name: link }).first().click();
    await page.waitForURL((url) => url.href !== from);
    await settled(page);
  };
}

/** Off at first; chosen, though not saved, they show all there is. */
async function remindersChosen(page: Page, home: string): Promise<void> {
  await at('account/reminders')(page, home);
  await page.getByRole('radio', { name: 'Weekly' }).check();
}

function beyondTheThinTie(path: 'contact' | 'edit') {
  return async (page: Page, home: string) => {
    await followed('ecosystem', /thin/)(page, home);
    await page.waitForURL('**/connections/*');
    await page.goto(`${page.url()}/${path}`);
    await settled(page);
  };
}

function ofTheNewestInventory() {
  return async (page: Page, home: string) => {
    await at('check-in/inventory')(page, home);
    await page
      .getByRole('link', { name: /^Change the one of/ })
      .first()
      .click();
    await page.waitForURL('**/check-in/inventory/*/1');
    await settled(page);
  };
}

/** The sheet that changes a recurring time from one of its days on. */
function timeOfACase() {
  return async (page: Page, home: string) => {
    await followed('cases', /every week/)(page, home);
    await page
      .getByRole('button', { name: /^Change its time/ })
      .first()
      .click();
    await page
      .getByRole('dialog')
      .getByText(/^Every \w+ at /)
      .last()
      .waitFor();
  };
}

/** The sheet of a new session that repeats, over Today. */
function newSession() {
  return async (page: Page, home: string) => {
    await at('today')(page, home);
    await page.getByRole('button', { name: 'A session' }).click();
    await page.getByRole('group', { name: 'Case' }).getByRole('radio').first().check();
    await page.getByLabel('Repeats').selectOption({ label: 'Every two weeks' });
    await page.waitForLoadState('networkidle');
    await page.getByLabel('Until').scrollIntoViewIfNeeded();
  };
}

function anUnconfirmedDay() {
  return async (page: Page, home: string) => {
    await at('log/unconfirmed')(page, home);
    const day = await page.getByRole('heading', { level: 2 }).first().getAttribute('id');
    await at(`log/day/${day?.replace('day-', '')}`)(page, home);
  };
}

/** Pages of a practice have its id in their address; on a phone they stand under More. */
function named(name: string, section: string) {
  return async (page: Page, home: string) => {
    await at('today')(page, home);
    const more = page.getByRole('link', { name: 'More' });
    if (await more.isVisible()) await more.click();
    await page.getByRole('link', { name, exact: true }).first().click();
    await page.waitForURL(`**/${section}/*`);
    await settled(page);
  };
}

async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.getByRole('heading', { level: 1 }).waitFor();
}
