import { type Signal, computed, signal } from '@angular/core';
import { smallNumber } from '@understory/wording';

/** A list that begins short, and shows all of it on request. */
export class ShortList<T> {
  private readonly isWhole = signal(false);

  readonly shown = computed(() => (this.isWhole() ? this.all() : this.all().slice(0, this.most)));
  readonly isCut = computed(() => this.shown().length < this.all().length);
  /** How many there are in all, in words. */
  readonly count = computed(() => smallNumber(this.all().length));

  constructor(
    private readonly all: Signal<readonly T[]>,
    private readonly most: number,
  ) {}

  showAll(): void {
    this.isWhole.set(true);
  }
}
