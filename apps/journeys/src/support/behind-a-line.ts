import type { Browser } from 'playwright-core';
import { openBrowser } from './browser';
import { FaultyProxy } from './faulty-proxy';
import { type Product, startProduct } from './product';

/** A product that a browser reaches by a line which can fail. */
export interface BehindALine {
  readonly browser: Browser;
  readonly line: FaultyProxy;
  /** By that line. */
  readonly foundingLink: string;
}

/**
 * Starts product, line and browser before the tests of a file and stops them after; the line is whole again before each test.
 * Call it above every other hook. What it returns is filled from then on: read it in hooks and tests.
 */
export function behindALine(): BehindALine {
  const opened: Partial<{ -readonly [Key in keyof BehindALine]: BehindALine[Key] }> = {};
  let product: Product | undefined;

  beforeAll(async () => {
    [product, opened.browser] = await Promise.all([startProduct(), openBrowser()]);
    opened.line = await FaultyProxy.before(product.url);
    opened.foundingLink = `${opened.line.url}${new URL(product.foundingLink).pathname}`;
  }, 120_000);

  beforeEach(() => {
    if (!opened.line) return;
    opened.line.fault = 'none';
    opened.line.writes = 'none';
    opened.line.arrived.length = 0;
  });

  afterAll(async () => {
    await opened.browser?.close();
    await opened.line?.stop();
    await product?.stop();
  });

  return opened as BehindALine;
}
