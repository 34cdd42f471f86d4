import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input } from '@angular/core';
import { type SaveCase, SeriesList, seriesPaths } from '@understory/contracts';
import { CASE_SERIES_TEXTS, restSentences, seriesDetails, seriesName } from '@understory/wording';
import { nextDays } from '../series/series-days';
import { ProblemNote } from '../shared/problem-note';
import { Changes } from '../shell/changes';
import { latest } from '../shell/latest';
import { problemOf } from '../shell/problem';
import { Session } from '../shell/session';

/** The recurring sessions of a case, and what ending or pausing it means for them. */
@Component({
  selector: 'us-case-series',
  imports: [ProblemNote],
  template: `
    <h2>{{ texts.heading }}</h2>
    @if (trouble(); as problem) {
      <us-problem-note class="mt3" [problem]="problem" (retry)="resource.reload()" />
    } @else if (rows(); as rows) {
      @if (rows.length === 0) {
        <p class="small muted mt2">{{ texts.empty }}</p>
      } @else {
        <ul class="rows mt2">
          @for (row of rows; track row.id) {
            <li>
              <b>{{ row.name }}</b>
              <span class="small muted">{{ row.details }}</span>
            </li>
          }
        </ul>
      }
      <div role="status">
        @for (sentence of sentences(); track $index) {
          <p class="small mt2">{{ sentence }}</p>
        }
      </div>
    } @else {
      <p class="small muted mt2" role="status">{{ texts.reading }}</p>
    }
  `,
  styles: `
    :host {
      display: block;
    }
    li {
      padding: 10px 0;
    }
    b {
      display: block;
    }
  `,
})
export class CaseSeries {
  readonly caseId = input.required<string>();
  /** The dates as the form has them now. */
  readonly dates = input.required<Pick<SaveCase, 'endsOn' | 'pauses'>>();
  readonly today = input.required<string>();

  private readonly changes = inject(Changes);
  private readonly person = inject(Session).person;

  protected readonly texts = CASE_SERIES_TEXTS;
  protected readonly resource = httpResource(() => this.fresh(), { parse: SeriesList.parse });
  private readonly answer = latest(this.resource);
  protected readonly trouble = computed(() => {
    const error = this.resource.error();
    return error && !this.answer() ? problemOf(error) : null;
  });
  private readonly series = computed(() =>
    this.answer()?.series.filter(
      ({ caseId, lastOn }) =>
        caseId === this.caseId() && (lastOn === null || lastOn >= this.today()),
    ),
  );
  protected readonly rows = computed(() =>
    this.series()?.map((series) => {
      const weekStart = this.person()?.weekStart ?? 1;
      const [next] = nextDays(series, weekStart, { from: this.today(), count: 1 });
      const details = seriesDetails(series, next ?? null, this.today());
      return { id: series.id, name: seriesName(series), details };
    }),
  );
  protected readonly sentences = computed(() =>
    restSentences(
      this.dates(),
      (this.rows() ?? []).map(({ name }) => name),
      this.today(),
    ),
  );

  private fresh(): string {
    this.changes.changed();
    return `api/${seriesPaths.all}`;
  }
}
