import { type WritableSignal, computed, signal } from '@angular/core';
import type { CheckIn, SaveCheckIn } from '@understory/contracts';
import { CHECK_IN_ANSWERS, type CheckInAnswer } from '@understory/domain';
import { KeptDraft } from './kept-draft';
import type { AskedWeek } from './weeks';

type Said = Omit<SaveCheckIn, 'version'>;
type Answers = Readonly<Record<CheckInAnswer, number | null>>;

const NOTHING: Answers = {
  energy: null,
  withheld: null,
  alone: null,
  demands: null,
  tooMuch: null,
};

/** A week's check-in while it is answered; begins from what was answered before. */
export class WeekDraft {
  /** What it is kept over: as it stood when it was opened, or as it stands elsewhere since; null where there was none. */
  before: CheckIn | null;
  readonly answers: WritableSignal<Answers>;
  readonly note: WritableSignal<string>;
  readonly kept: KeptDraft<Said>;
  readonly isEmpty = computed(
    () =>
      this.note().trim() === '' && CHECK_IN_ANSWERS.every((name) => this.answers()[name] === null),
  );
  private keptAs: string;

  constructor(
    readonly week: AskedWeek,
    newId: string,
    write: (id: string, body: SaveCheckIn) => Promise<CheckIn>,
  ) {
    this.before = week.checkIn;
    this.keptAs = this.before?.id ?? newId;
    this.answers = signal(this.before ? answersIn(this.before) : NOTHING);
    this.note = signal(this.before?.note ?? '');
    this.kept = new KeptDraft((body) => write(this.id, body), this.before?.version);
  }

  /** Where another device began the same week, that one's id once this is kept over it. */
  get id(): string {
    return this.keptAs;
  }

  answer(name: CheckInAnswer, value: number): void {
    this.answers.update((answers) => ({ ...answers, [name]: value }));
    this.keep();
  }

  /** Keeps what is answered; where nothing is and nothing was, there is nothing to keep. */
  keep(): void {
    if (this.isEmpty() && this.kept.version === 0) return;
    const note = this.note().replace(/\s+/g, ' ').trim();
    this.kept.keep({
      on: this.week.on,
      isSkipped: false,
      ...this.answers(),
      note: note === '' ? null : note,
    });
  }

  /** What is answered here is kept over what stands elsewhere; null where it was removed there. */
  insist(standing: CheckIn | null): void {
    this.before = standing ?? this.before;
    this.keptAs = standing?.id ?? this.keptAs;
    void this.kept.insist(standing);
  }

  skip(): void {
    this.kept.keep({ on: this.week.on, isSkipped: true, ...NOTHING, note: null });
  }
}

function answersIn({ energy, withheld, alone, demands, tooMuch }: CheckIn): Answers {
  return { energy, withheld, alone, demands, tooMuch };
}
