import { Component, booleanAttribute, computed, input, linkedSignal, model } from '@angular/core';
import type { SaveSeries, SeriesRhythm } from '@understory/contracts';
import { LIMITS, epochDay, weekdayOn } from '@understory/domain';
import {
  REPEAT_TEXTS,
  capital,
  clockChangeSentence,
  dayOfMonth,
  weekdayName,
} from '@understory/wording';
import { Answer } from '../shared/answer';
import { Field } from '../shared/field';
import { Segmented } from '../shared/segmented';
import { Stepper } from '../shared/stepper';
import type { Repeat } from './continued';
import { type WeekStart, clockChangeOf, planOf, weekdaysFrom } from './series-days';

const CHOICES = ['never', 'week', 'two-weeks', 'weeks', 'month'] as const;
type Choice = (typeof CHOICES)[number];

/** How a session repeats, and in plain words what that means. */
@Component({
  selector: 'us-repeat-fields',
  imports: [Answer, Field, Segmented, Stepper],
  templateUrl: './repeat-fields.html',
  styleUrl: './repeat-fields.css',
})
export class RepeatFields {
  /** Day and clock time of the first one; empty while they name none. */
  readonly date = input.required<string>();
  readonly at = input.required<string>();
  readonly timeZone = input.required<string>();
  readonly weekStart = input.required<WeekStart>();
  readonly repeat = model.required<Repeat | null>();
  /** It repeats already: how is asked, not whether. */
  readonly isRecurring = input(false, { transform: booleanAttribute });

  protected readonly texts = REPEAT_TEXTS;
  protected readonly choices = computed(() =>
    CHOICES.filter((value) => value !== 'never' || !this.isRecurring()).map((value) => ({
      value,
      label: REPEAT_TEXTS.choices[value],
    })),
  );
  protected readonly weeks = { min: 3, max: LIMITS.seriesWeeks.max };
  protected readonly choice = linkedSignal<Choice>(() => choiceOf(this.repeat()?.rhythm));
  private readonly weekday = computed(() => (this.date() ? weekdayOn(epochDay(this.date())) : 1));
  protected readonly every = computed(() => this.repeat()?.rhythm.every ?? 1);
  protected readonly lastOn = computed(() => this.repeat()?.lastOn ?? '');
  protected readonly by = computed(() => {
    const rhythm = this.repeat()?.rhythm;
    return rhythm?.unit === 'month' ? rhythm.by : 'date';
  });
  protected readonly bys = computed(() =>
    (['date', 'weekday'] as const).map((value) => ({
      value,
      label: this.date() ? capital(dayOfMonth(value, this.date())) : '',
    })),
  );
  protected readonly days = computed(() => {
    const rhythm = this.repeat()?.rhythm;
    const chosen = rhythm?.unit === 'week' ? rhythm.weekdays : [];
    return weekdaysFrom(this.weekStart()).map((day) => ({
      day,
      short: weekdayName(day, 'short'),
      name: weekdayName(day),
      isOwn: day === this.weekday(),
      isChosen: chosen.includes(day) || day === this.weekday(),
    }));
  });

  /** The rhythm as it is, with the weekday of the first one in it; null where nothing repeats, or no day is named. */
  readonly planned = computed<Repeat | null>(() => {
    const repeat = this.repeat();
    if (!repeat || !this.date()) return null;
    const { rhythm } = repeat;
    if (rhythm.unit === 'month') return repeat;
    const weekdays = this.days().flatMap(({ day, isChosen }) => (isChosen ? [day] : []));
    return { ...repeat, rhythm: { ...rhythm, weekdays } };
  });
  protected readonly sentences = computed(() => {
    const planned = this.planned();
    if (!planned || !this.at()) return [];
    const series: SeriesSaid = { ...planned, firstOn: this.date(), at: this.at() };
    const plan = planOf(series, this.weekStart());
    const change = clockChangeOf(series, this.timeZone());
    return change === null ? [plan] : [plan, clockChangeSentence(series.at, change)];
  });

  protected choose(choice: string): void {
    const lastOn = this.repeat()?.lastOn ?? null;
    const rhythm = this.rhythmOf(choice as Choice);
    this.repeat.set(rhythm && { rhythm, lastOn });
    this.choice.set(choice as Choice);
  }

  protected toggle(day: number, isChosen: boolean): void {
    const rhythm = this.planned()?.rhythm;
    if (rhythm?.unit !== 'week') return;
    const others = rhythm.weekdays.filter((each) => each !== day && each !== this.weekday());
    this.change({ ...rhythm, weekdays: isChosen ? [...others, day] : others });
  }

  protected setEvery(every: number): void {
    const rhythm = this.repeat()?.rhythm;
    if (rhythm) this.change({ ...rhythm, every });
  }

  protected setBy(by: 'date' | 'weekday'): void {
    this.change({ unit: 'month', every: this.every(), by });
  }

  protected setLastOn(lastOn: string): void {
    this.repeat.update((repeat) => repeat && { ...repeat, lastOn: lastOn || null });
  }

  private change(rhythm: SeriesRhythm): void {
    this.repeat.update((repeat) => repeat && { ...repeat, rhythm });
  }

  private rhythmOf(choice: Choice): SeriesRhythm | null {
    if (choice === 'never') return null;
    if (choice === 'month') return { unit: 'month', every: 1, by: 'date' };
    const rhythm = this.repeat()?.rhythm;
    const weekdays = rhythm?.unit === 'week' ? rhythm.weekdays : [];
    const every = { week: 1, 'two-weeks': 2, weeks: this.weeks.min }[choice];
    return { unit: 'week', every, weekdays };
  }
}

type SeriesSaid = Pick<SaveSeries, 'rhythm' | 'firstOn' | 'lastOn' | 'at'>;

function choiceOf(rhythm: SeriesRhythm | undefined): Choice {
  if (!rhythm) return 'never';
  if (rhythm.unit === 'month') return 'month';
  if (rhythm.every === 1) return 'week';
  return rhythm.every === 2 ? 'two-weeks' : 'weeks';
}
