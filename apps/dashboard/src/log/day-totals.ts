import { Component, computed, inject, input } from '@angular/core';
import { DAY_TOTALS_TEXTS, dayTotalsInWords, shortDay, totalsInWords } from '@understory/wording';
import { latest } from '../shell/latest';
import { OwnDay } from '../shell/own-day';
import { Session } from '../shell/session';
import { logOf } from './log-answer';
import { weekHolding } from './log-week';
import { totalsOf } from './totals';

/**
 * What a day and its week hold so far; stands beside every form that adds to them.
 *
 * @example <us-day-totals [on]="date()" />
 */
@Component({
  selector: 'us-day-totals',
  template: `
    <dl class="facts" [attr.aria-label]="texts.label">
      <dt>{{ dayName() }}</dt>
      <dd>{{ words().day }}</dd>
      <dt>{{ weekName() }}</dt>
      <dd>{{ words().week }}</dd>
    </dl>
  `,
  styles: `
    :host {
      display: block;
    }
    dl {
      column-gap: 14px;
      row-gap: 2px;
    }
    dd {
      min-height: 1lh;
    }
  `,
})
export class DayTotals {
  /** `YYYY-MM-DD`; where it names no day, as in a field half written, nothing is said. */
  readonly on = input.required<string>();

  protected readonly texts = DAY_TOTALS_TEXTS;
  private readonly person = inject(Session).person;
  private readonly today = inject(OwnDay).today;
  private readonly weekStart = computed(() => this.person()?.weekStart ?? 1);
  private readonly week = computed(() => weekHolding(this.on(), this.weekStart()), {
    equal: (a, b) => a?.from === b?.from,
  });
  private readonly resource = logOf(this.week);
  private readonly log = latest(this.resource, () => this.week()?.from);

  protected readonly dayName = computed(() => {
    if (this.on() === this.today()) return DAY_TOTALS_TEXTS.today;
    return this.week() ? shortDay(this.on()) : DAY_TOTALS_TEXTS.thatDay;
  });
  protected readonly weekName = computed(() =>
    weekHolding(this.today(), this.weekStart())?.from === this.week()?.from
      ? DAY_TOTALS_TEXTS.thisWeek
      : DAY_TOTALS_TEXTS.thatWeek,
  );
  protected readonly words = computed(() => {
    const log = this.log();
    if (!this.week()) return { day: '', week: '' };
    if (!log) {
      const waits = this.resource.error() ? DAY_TOTALS_TEXTS.notRead : '…';
      return { day: waits, week: waits };
    }
    const day = log.days.find(({ on }) => on === this.on());
    return {
      day: day ? dayTotalsInWords(day, this.today()) : '',
      week: totalsInWords(totalsOf(log.days)) || DAY_TOTALS_TEXTS.nothing,
    };
  });
}
