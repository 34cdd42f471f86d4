import { Component, computed, input } from '@angular/core';
import type { Cell } from '@understory/charts';
import { decimal, duration, shortDay } from '@understory/wording';
import { ChartFigure } from '../shared/chart-figure';
import { CsvButton } from '../shared/csv-button';
import { AmountBullet } from './amount-bullet';
import type { CaseloadReading } from './caseload-reading';
import { hoursFinding } from './hours-words';

/** Hours of work, sessions and other time together, against contracted hours; only where those are agreed. */
@Component({
  selector: 'us-hours-figure',
  imports: [AmountBullet, ChartFigure, CsvButton],
  template: `
    <us-chart-figure
      [finding]="finding()"
      note="Sessions and other time that was logged, weighed over six weeks."
    >
      <us-amount-bullet
        class="mt3"
        [amount]="hours()"
        [base]="hours()"
        [agreed]="contracted()"
        [most]="hours()"
        [label]="label()"
      />
      <table table>
        <caption>
          Hours of work by week
        </caption>
        <thead>
          <tr>
            <th scope="col">Week from</th>
            <th scope="col" class="n">Sessions</th>
            <th scope="col" class="n">Other time</th>
            <th scope="col" class="n">Together</th>
          </tr>
        </thead>
        <tbody>
          @for (row of rows(); track row.from) {
            <tr>
              <th scope="row">{{ row.from }}</th>
              <td class="n">{{ row.sessions }}</td>
              <td class="n">{{ row.other }}</td>
              <td class="n">{{ row.all }}</td>
            </tr>
          }
        </tbody>
      </table>
      <us-csv-button tool name="caseload-hours" [rows]="csv()" />
    </us-chart-figure>
  `,
  styles: `
    :host {
      display: block;
    }
  `,
})
export class HoursFigure {
  readonly reading = input.required<CaseloadReading>();

  protected readonly hours = computed(() => this.reading().hoursAWeek ?? 0);
  protected readonly contracted = computed(() => this.reading().agreement?.contractedHours ?? null);
  protected readonly finding = computed(() => hoursFinding(this.reading()));
  protected readonly label = computed(
    () => `${decimal(this.hours())} hours a week, ${decimal(this.contracted() ?? 0)} contracted`,
  );
  private readonly weeks = computed(() =>
    this.reading().weeks.filter(({ isClosed, isCurrent }) => isClosed || isCurrent),
  );
  protected readonly rows = computed(() =>
    this.weeks().map(({ on, heldMinutes, otherMinutes }) => ({
      from: shortDay(on),
      sessions: heldMinutes > 0 ? duration(heldMinutes) : 'none logged',
      other: otherMinutes > 0 ? duration(otherMinutes) : 'none logged',
      all: duration(heldMinutes + otherMinutes),
    })),
  );
  protected readonly csv = computed<Cell[][]>(() => [
    ['week_from', 'session_minutes', 'other_minutes', 'contracted_hours_a_week'],
    ...this.weeks().map(({ on, heldMinutes, otherMinutes }) => [
      on,
      heldMinutes,
      otherMinutes,
      this.contracted(),
    ]),
  ]);
}
