import { Component, computed, input, linkedSignal, model, signal } from '@angular/core';
import { PERIOD_CHOOSER_TEXTS } from '@understory/wording';
import {
  choiceName,
  isPeriod,
  type Period,
  PERIOD_CHOICES,
  type PeriodChoice,
  periodOf,
} from './pack-periods';

/** Which days the page and the pack speak of: ready periods, or any two days. */
@Component({
  selector: 'us-period-chooser',
  templateUrl: './period-chooser.html',
  styleUrl: './period-chooser.css',
})
export class PeriodChooser {
  readonly today = input.required<string>();
  readonly period = model.required<Period>();

  protected readonly texts = PERIOD_CHOOSER_TEXTS;
  protected readonly choice = signal<PeriodChoice>('this-month');
  protected readonly choices = computed(() =>
    PERIOD_CHOICES.map((value) => ({ value, name: choiceName(value, this.today()) })),
  );
  /** What is typed; kept apart until it makes a period. */
  protected readonly typed = linkedSignal(() => this.period());
  protected readonly isWrong = computed(() => !isPeriod(this.typed()));

  protected choose(event: Event): void {
    const choice = (event.target as HTMLSelectElement).value as PeriodChoice;
    this.choice.set(choice);
    if (choice !== 'other') this.period.set(periodOf(choice, this.today()));
  }

  protected type(end: keyof Period, event: Event): void {
    const typed = { ...this.typed(), [end]: (event.target as HTMLInputElement).value };
    this.typed.set(typed);
    if (isPeriod(typed)) this.period.set(typed);
  }
}
