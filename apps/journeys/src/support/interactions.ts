import type { Page } from 'playwright-core';

/** A mid-range phone, as the field emulates one. */
const CPU_SLOWDOWN = 4;

declare global {
  interface Window {
    seenInteractions: number[];
  }
}

/** Slows a page down to a mid-range phone and notes from then on how long each interaction takes to its next paint. */
export async function onMidRangePhone(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  await page.addInitScript(() => {
    window.seenInteractions = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (Reflect.get(entry, 'interactionId')) window.seenInteractions.push(entry.duration);
      }
    }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
  });
}

/**
 * The longest that the page took to paint after an interaction, in milliseconds to the next eight; an interaction that took less
 * than sixteen is not told apart and counts as 16.
 */
export async function slowest(page: Page, interact: () => Promise<unknown>): Promise<number> {
  await page.evaluate(() => (window.seenInteractions = []));
  await interact();
  await page.waitForTimeout(600);
  return page.evaluate(() => Math.max(16, ...window.seenInteractions));
}
