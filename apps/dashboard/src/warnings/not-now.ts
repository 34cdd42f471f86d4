import {
  Component,
  ElementRef,
  computed,
  effect,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { SNOOZE_LIMITS, SnoozeWarning, type Warning } from '@understory/contracts';
import { SNOOZE_REASONS, epochDay, isoDate } from '@understory/domain';
import { NOT_NOW_TEXTS, SNOOZE_CHOICES, snoozeSentence } from '@understory/wording';
import { Answer } from '../shared/answer';
import { Field } from '../shared/field';
import { FormTrouble } from '../shared/form-trouble';
import { ProblemNote } from '../shared/problem-note';
import { Segmented } from '../shared/segmented';
import { Submission } from '../shell/submission';
import { WarningWrites } from './warning-writes';

const SPANS = [7, 14, 28] as const;
type Span = (typeof SPANS)[number];

/** Lets a warning rest for a while, with a reason; or, where it rests, says so and wakes it. */
@Component({
  selector: 'us-not-now',
  imports: [Answer, Field, FormTrouble, ProblemNote, RouterLink, Segmented],
  templateUrl: './not-now.html',
  styleUrl: './not-now.css',
})
export class NotNow {
  readonly warning = input.required<Warning>();
  /** Today on the person's calendar. */
  readonly today = input.required<string>();

  private readonly writes = inject(WarningWrites);
  protected readonly texts = NOT_NOW_TEXTS;
  protected readonly submission = new Submission({ sentences: NOT_NOW_TEXTS.refused });
  protected readonly spans = SPANS.map((value) => ({ value, label: NOT_NOW_TEXTS.days(value) }));
  protected readonly span = signal<Span>(14);
  protected readonly reasons = SNOOZE_REASONS.map((id) => ({ id, name: SNOOZE_CHOICES[id] }));
  protected readonly reason = signal<string>('already-planned');
  protected readonly words = signal('');
  protected readonly longest = SNOOZE_LIMITS.words.max;
  protected readonly until = computed(() => isoDate(epochDay(this.today()) + this.span()));
  protected readonly rests = computed(() => {
    const { snooze } = this.warning();
    return snooze ? snoozeSentence(snooze) : null;
  });

  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');

  constructor() {
    let shown: HTMLElement | null = null;
    effect(() => {
      const heading = this.heading()?.nativeElement ?? null;
      // The button that was pressed is gone: reading goes on at what took its place.
      if (shown && shown !== heading) heading?.focus();
      shown = heading;
    });
  }

  protected async snooze(event: Event): Promise<void> {
    event.preventDefault();
    const reason = this.reason();
    const words = reason === 'other' ? this.words() : null;
    const said = this.texts.rests(this.until());
    await this.submission.send(SnoozeWarning, { until: this.until(), reason, words }, (rest) =>
      this.writes.snooze(this.warning(), rest, said),
    );
  }

  protected async wake(): Promise<void> {
    const anything = { safeParse: (data: unknown) => ({ success: true as const, data }) };
    await this.submission.send(anything, null, () => this.writes.wake(this.warning()));
  }
}
