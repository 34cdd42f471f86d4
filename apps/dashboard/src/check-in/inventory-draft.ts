import { type Signal, type WritableSignal, computed, signal } from '@angular/core';
import {
  INVENTORY_GAP_DAYS,
  type Inventories,
  type Inventory,
  type InventoryAnswers,
  type SaveInventory,
} from '@understory/contracts';
import {
  type CbiAnswer,
  type CbiItemId,
  CBI_ITEMS,
  epochDay,
  freeDaysAround,
  isoDate,
} from '@understory/domain';
import { KeptDraft } from './kept-draft';

type Said = Omit<SaveInventory, 'version'>;

/** An inventory while it is filled in; every answer is kept at once, and it counts for its day once it is finished. */
export class InventoryDraft {
  /** What it is kept over: as it stood when it was opened, or as it stands elsewhere since; null where it is new. */
  before: Inventory | null;
  readonly answers: WritableSignal<InventoryAnswers>;
  /** The day that it is of. */
  readonly on: Signal<string>;
  readonly kept: KeptDraft<Said>;
  readonly open = computed(
    () => CBI_ITEMS.filter(({ id }) => this.answers()[id] === undefined).length,
  );
  private readonly day: WritableSignal<string>;
  private isFinished: boolean;

  constructor(
    from: Inventories,
    readonly id: string,
    write: (id: string, body: SaveInventory) => Promise<Inventory>,
  ) {
    this.before = from.inventories.find((row) => row.id === id) ?? null;
    this.day = signal(this.before?.on ?? latestFree(from));
    this.on = this.day.asReadonly();
    this.isFinished = this.before?.isFinished ?? false;
    this.answers = signal(this.before?.answers ?? {});
    this.kept = new KeptDraft((body) => write(id, body), this.before?.version);
  }

  /** Null takes an answer back. */
  answer(item: CbiItemId, answer: CbiAnswer | null): void {
    const answers = { ...this.answers() };
    if (answer === null) delete answers[item];
    else answers[item] = answer;
    this.answers.set(answers);
    this.keep();
  }

  /** Before anything is answered there is nothing to keep. */
  moveTo(day: string): void {
    this.day.set(day);
    if (this.before || this.open() < CBI_ITEMS.length) this.keep();
  }

  finish(): void {
    this.isFinished = true;
    this.keep();
  }

  /** What is answered here is kept over what stands elsewhere; null where it was removed there. */
  insist(standing: Inventory | null): void {
    this.before = standing ?? this.before;
    void this.kept.insist(standing);
  }

  private keep(): void {
    this.kept.keep({ on: this.on(), answers: this.answers(), isFinished: this.isFinished });
  }
}

/** Today, or the latest day before that is far enough from every other one. */
function latestFree({ today, inventories }: Inventories): string {
  const taken = inventories.flatMap(({ on, isFinished }) => (isFinished ? epochDay(on) : []));
  return isoDate(freeDaysAround(epochDay(today), taken, INVENTORY_GAP_DAYS).upTo);
}
