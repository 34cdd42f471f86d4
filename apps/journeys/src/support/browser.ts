import chromium from '@sparticuz/chromium';
import { existsSync } from 'node:fs';
import { chromium as playwright, type Browser, type BrowserContext } from 'playwright-core';

/** Browsers that a machine may already have, looked at before the one that npm brings. */
const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** An installed Chromium, else the one inside `@sparticuz/chromium`. */
export async function chromiumPath(): Promise<string> {
  return INSTALLED.find((path) => existsSync(path)) ?? (await chromium.executablePath());
}

/** Opens it without a window. */
export async function openBrowser(): Promise<Browser> {
  return playwright.launch({ executablePath: await chromiumPath(), args: FLAGS, headless: true });
}

/** The same with a profile on the disk, as a telephone's browser that is closed and opened again. */
export async function openProfile(folder: string): Promise<BrowserContext> {
  return playwright.launchPersistentContext(folder, {
    executablePath: await chromiumPath(),
    args: FLAGS,
    headless: true,
    viewport: { width: 390, height: 844 },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    reducedMotion: 'reduce',
  });
}
