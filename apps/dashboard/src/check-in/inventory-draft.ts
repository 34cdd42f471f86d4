import { type WritableSignal, computed, signal } from '@angular/core';
import type {
  Inventories,
  Inventory,
  InventoryAnswers,
  SaveInventory,
} from '@understory/contracts';
import { type CbiAnswer, type CbiItemId, CBI_ITEMS } from '@understory/domain';
import { KeptDraft } from './kept-draft';

type Said = Omit<SaveInventory, 'version'>;

/** An inventory while it is filled in; every answer is kept at once, and it counts from the day it is finished. */
export class InventoryDraft {
  /** What it is kept over: as it stood when it was opened, or as it stands elsewhere since; null where it is new. */
  before: Inventory | null;
  readonly answers: WritableSignal<InventoryAnswers>;
  readonly kept: KeptDraft<Said>;
  readonly open = computed(
    () => CBI_ITEMS.filter(({ id }) => this.answers()[id] === undefined).length,
  );
  private readonly today: string;
  private isFinished: boolean;

  constructor(
    { today, inventories }: Inventories,
    readonly id: string,
    write: (id: string, body: SaveInventory) => Promise<Inventory>,
  ) {
    this.before = inventories.find((row) => row.id === id) ?? null;
    this.today = today;
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
    const wasFinished = this.before?.isFinished ?? false;
    this.kept.keep({
      on: wasFinished && this.before ? this.before.on : this.today,
      answers: this.answers(),
      isFinished: this.isFinished,
    });
  }
}
