import { linkedSignal } from '@angular/core';
import type { UnseenWork } from '@understory/contracts';
import type { UnseenWorkContext, UnseenWorkKind } from '@understory/domain';

/** One piece of unseen work as it is being said. Nothing is chosen beforehand: a share that is would be an answer of ours. */
export class UnseenWorkDraft {
  readonly kind = linkedSignal<UnseenWorkKind | null>(() => this.filled()?.kind ?? null);
  readonly effort = linkedSignal<number | null>(() => this.filled()?.effort ?? null);
  readonly share = linkedSignal<number | null>(() => this.filled()?.sharePercent ?? null);
  readonly context = linkedSignal<UnseenWorkContext | null>(() => this.filled()?.context ?? null);
  readonly on = linkedSignal(() => this.filled()?.on ?? this.today());

  /** @param filled What it begins with; null begins with the day alone. */
  constructor(
    readonly today: () => string,
    readonly filled: () => UnseenWork | null = () => null,
  ) {}

  /** Body of its write, whose contract still has to take it. */
  body(version: number): object {
    return {
      on: this.on(),
      kind: this.kind(),
      effort: this.effort(),
      sharePercent: this.share(),
      context: this.context(),
      version,
    };
  }

  /** Begins another. */
  clear(): void {
    this.kind.set(null);
    this.effort.set(null);
    this.share.set(null);
    this.context.set(null);
    this.on.set(this.today());
  }
}
