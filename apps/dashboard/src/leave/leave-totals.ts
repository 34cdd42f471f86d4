import { Component, computed, input } from '@angular/core';
import { LOG_DAYS_AT_MOST } from '@understory/contracts';
import { LEAVE_TEXTS, daysAwayTotals } from '@understory/wording';
import { logOf } from '../log/log-answer';
import type { WeekSpan } from '../log/log-week';
import { totalsOf } from '../log/totals';
import { latest } from '../shell/latest';

/** What the chosen days hold: sessions that would have to be moved, and what is logged already. */
@Component({
  selector: 'us-leave-totals',
  template: `<p class="small muted" role="status">{{ words() }}</p>`,
  styles: `
    :host {
      display: block;
    }
    p {
      min-height: 1lh;
    }
  `,
})
export class LeaveTotals {
  /** `YYYY-MM-DD`; empty while nothing is chosen. */
  readonly firstDay = input.required<string>();
  /** Empty for one day alone. */
  readonly lastDay = input.required<string>();

  private readonly span = computed(() => spanOf(this.firstDay(), this.lastDay()), {
    equal: (a, b) => a?.from === b?.from && a?.to === b?.to,
  });
  /** As many as one answer holds. */
  private readonly read = computed<WeekSpan | null>(() => {
    const span = this.span();
    if (!span) return null;
    const most = Temporal.PlainDate.from(span.from)
      .add({ days: LOG_DAYS_AT_MOST - 1 })
      .toString();
    return { from: span.from, to: span.to < most ? span.to : most };
  });
  private readonly resource = logOf(this.read);
  private readonly log = latest(this.resource, this.read);

  protected readonly words = computed(() => {
    const [span, log] = [this.span(), this.log()];
    if (!span) return '';
    if (!log) {
      return this.resource.error() ? LEAVE_TEXTS.totals.notRead : LEAVE_TEXTS.totals.reading;
    }
    const isAll = this.read()?.to === span.to;
    return daysAwayTotals({ ...totalsOf(log.days), firstDays: isAll ? null : LOG_DAYS_AT_MOST });
  });
}

/** Null while no first day is chosen, and while the last lies before it. */
function spanOf(firstDay: string, lastDay: string): WeekSpan | null {
  const to = lastDay || firstDay;
  return firstDay === '' || to < firstDay ? null : { from: firstDay, to };
}
