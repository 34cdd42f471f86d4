import { httpResource } from '@angular/common/http';
import { Component, computed, effect, inject, input, output, signal } from '@angular/core';
import { type SeriesAhead, SeriesOfCase, seriesPaths } from '@understory/contracts';
import { CASE_SERIES_TEXTS, aheadSentences, seriesDetails, seriesName } from '@understory/wording';
import { SeriesChange } from '../series/series-change';
import { nextDays } from '../series/series-days';
import { SeriesEnd } from '../series/series-end';
import { ProblemNote } from '../shared/problem-note';
import { Changes } from '../shell/changes';
import { latest } from '../shell/latest';
import { problemOf } from '../shell/problem';

/** The recurring times of a case, what lies ahead of each, and what can be done with it. */
@Component({
  selector: 'us-case-series',
  imports: [ProblemNote, SeriesChange, SeriesEnd],
  templateUrl: './case-series.html',
  styles: `
    :host {
      display: block;
    }
    li {
      padding: 12px 0 4px;
    }
    b,
    li > span {
      display: block;
    }
  `,
})
export class CaseSeries {
  readonly caseId = input.required<string>();
  readonly today = input.required<string>();
  /** Those that go on, as in "Every Tuesday at 14:00", each time they are read. */
  readonly named = output<readonly string[]>();

  private readonly changes = inject(Changes);

  protected readonly texts = CASE_SERIES_TEXTS;
  protected readonly resource = httpResource(() => this.fresh(), { parse: SeriesOfCase.parse });
  private readonly answer = latest(this.resource, this.caseId);
  protected readonly trouble = computed(() => {
    const error = this.resource.error();
    return error ? problemOf(error) : null;
  });
  protected readonly rows = computed(() =>
    this.answer()
      ?.series.map((series) => ({ series, hasDays: this.hasDays(series) }))
      .filter(({ series, hasDays }) => hasDays || series.nextOn !== null)
      .map(({ series, hasDays }) => ({
        series,
        hasDays,
        name: seriesName(series),
        details: seriesDetails(series, series.nextOn, this.today()),
        ahead: aheadSentences(series),
      })),
  );
  protected readonly acting = signal<{ how: 'change' | 'end'; series: SeriesAhead } | null>(null);

  constructor() {
    effect(() => this.named.emit((this.rows() ?? []).map(({ name }) => name)));
  }

  /** Whether a day of its rule is left: one that was moved by itself can come after all of them. */
  private hasDays(series: SeriesAhead): boolean {
    return nextDays(series, series.weekStart, { from: this.today(), count: 1 }).length > 0;
  }

  private fresh(): string {
    this.changes.changed();
    return `api/${seriesPaths.ofCase(this.caseId())}`;
  }
}
