import { setTimeout as pause } from 'node:timers/promises';

/** Requests in flight get this long; then they are cut off. */
const PATIENCE_MS = 10_000;

/** What this process has opened, closed in the opposite order when it is asked to end. */
export class Lifetime {
  private readonly closings: (() => Promise<void>)[] = [];
  private ending: Promise<void> | undefined;

  /** Notes how to close what was just opened. */
  add(close: () => Promise<void>): void {
    this.closings.push(close);
  }

  /** Ctrl-C and the stop of a service manager end in order, with exit code 0. */
  endOnSignals(): void {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => void this.end(0));
    }
  }

  get isEnding(): boolean {
    return this.ending !== undefined;
  }

  /** Closes everything and ends the process; asking twice changes nothing. */
  end(code: number): Promise<void> {
    this.ending ??= this.closeAll().then(() => process.exit(code));
    return this.ending;
  }

  private async closeAll(): Promise<void> {
    for (const close of this.closings.toReversed()) {
      const timer = new AbortController();
      const late = pause(PATIENCE_MS, undefined, { signal: timer.signal }).catch(() => undefined);
      await Promise.race([close().catch(() => undefined), late]);
      timer.abort();
    }
  }
}
