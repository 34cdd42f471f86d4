import type { Browser, BrowserContext, Page } from 'playwright-core';

/** A person's browser on a phone or a desk, with a record of everything that went out and everything that broke. */
export interface Visit {
  page: Page;
  context: BrowserContext;
  /** Every request body that left the browser. */
  sent: string[];
  /** Errors of the page and refused resources, in words. */
  broken: string[];
}

export const PHONE = { width: 390, height: 844 };
export const NARROW_PHONE = { width: 360, height: 740 };
export const DESKTOP = { width: 1280, height: 900 };

const HOME = 'Europe/London';
/** Hours in which an hour ago was today, and the next is too. */
const BY_DAY = { from: 5, to: 21 };

/** A zone where it is day whenever a journey is made, so that what has just ended ended today: London, and Tokyo while it is night there. */
export function daytimeZone(): string {
  const { hour } = Temporal.Now.zonedDateTimeISO(HOME);
  return hour >= BY_DAY.from && hour <= BY_DAY.to ? HOME : 'Asia/Tokyo';
}

export async function visit(browser: Browser, viewport = PHONE, timezoneId = HOME): Promise<Visit> {
  const context = await browser.newContext({
    viewport,
    locale: 'en-GB',
    timezoneId,
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  const sent: string[] = [];
  const broken: string[] = [];
  page.on('request', (request) => {
    const body = request.postData();
    if (body !== null) sent.push(body);
  });
  page.on('pageerror', (error) => broken.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('401')) broken.push(message.text());
  });
  return { page, context, sent, broken };
}

/** Gives the page another size, and waits until it is drawn in it. */
export async function resize(page: Page, size: typeof PHONE): Promise<void> {
  await page.setViewportSize(size);
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
}

/** True when the page can be read without scrolling sideways. */
export function fitsItsWidth(page: Page): Promise<boolean> {
  return page.evaluate(
    () => document.documentElement.scrollWidth <= document.documentElement.clientWidth,
  );
}

/** What lies under the bar that says what was just done, once the page is scrolled to its end. */
export function underTheUndoBar(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    scrollTo(0, document.documentElement.scrollHeight);
    const bar = document.querySelector('.undo');
    if (!bar) return ['there is no bar'];
    const { top, bottom } = bar.getBoundingClientRect();
    return [...document.querySelectorAll('main :is(a, button, input, p, td)')]
      .filter((each) => !bar.contains(each) && each.checkVisibility())
      .filter((each) => {
        const box = each.getBoundingClientRect();
        return box.height > 0 && box.bottom > top && box.top < bottom;
      })
      .map((each) => each.textContent?.trim() ?? each.tagName);
  });
}

/** Drawings whose letters are stretched, because their canvas is shown at another size than it was drawn for. */
export function stretchedDrawings(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('canvas')]
      .filter((canvas) => Math.abs(canvas.width / devicePixelRatio - canvas.clientWidth) > 1)
      .map((canvas) => `${canvas.width} drawn, ${canvas.clientWidth} shown`),
  );
}
