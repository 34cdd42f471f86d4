import { signal } from '@angular/core';
import type { Problem } from '@understory/contracts';
import { problemOf } from '../shell/problem';

/** What the server keeps of a draft. */
interface Kept {
  readonly version: number;
}

/**
 * What somebody is in the middle of, kept on the server with every answer: one write at a time, each with the newest state. So
 * a closed tab loses nothing, and nothing of it lies on the device.
 */
export class KeptDraft<Said extends object> {
  private readonly met = signal<Problem | null>(null);
  readonly problem = this.met.asReadonly();

  private latest: Said | null = null;
  /** What was kept last, as it was sent. */
  private last = '';
  private running: Promise<void> | null = null;

  /** @param version What the server has: 0 for nothing yet. */
  constructor(
    private readonly write: (body: Said & Kept) => Promise<Kept>,
    private seen = 0,
  ) {}

  /** The version that the server has now. */
  get version(): number {
    return this.seen;
  }

  /** What is kept already, or on its way, is not written again. */
  keep(said: Said): void {
    const text = JSON.stringify(said);
    if (this.latest === null && this.last === text) return;
    if (JSON.stringify(this.latest) !== text) this.latest = said;
    void this.retry();
  }

  /** Writes what is not kept yet; once more after a refusal. */
  retry(): Promise<void> {
    this.running ??= this.run().finally(() => (this.running = null));
    return this.running;
  }

  /** What is not kept yet; null where everything is. */
  get unkept(): Said | null {
    return this.latest;
  }

  /** What is not kept yet is to be written over what another device kept. @param standing Null where it was removed there. */
  insist(standing: Kept | null): Promise<void> {
    // What was removed is one version further than it was seen.
    this.seen = standing?.version ?? this.seen + 1;
    return this.retry();
  }

  /** @returns Whether everything is kept; false where it could not be, as `problem` says. */
  async settled(): Promise<boolean> {
    await this.retry();
    return this.latest === null;
  }

  private async run(): Promise<void> {
    while (this.latest !== null) {
      const said = this.latest;
      try {
        this.seen = (await this.write({ ...said, version: this.seen })).version;
        this.met.set(null);
        this.last = JSON.stringify(said);
        if (this.latest === said) this.latest = null;
      } catch (error) {
        this.met.set(problemOf(error));
        return;
      }
    }
  }
}
