const FIRST_MS = 2_000;
const LONGEST_MS = 120_000;

/** Waits twice as long after each try in vain, up to two minutes; counts tries, not the clock, which may be wrong. */
export class BackOff {
  private delayMs = FIRST_MS;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** Calls once, later; an earlier call that has not come is dropped. */
  later(call: () => void): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(call, this.delayMs);
    this.delayMs = Math.min(this.delayMs * 2, LONGEST_MS);
  }

  reset(): void {
    clearTimeout(this.timer);
    this.delayMs = FIRST_MS;
  }
}
