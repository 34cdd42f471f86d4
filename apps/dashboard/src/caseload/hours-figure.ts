import { Component, computed, input } from '@angular/core';
import type { Cell } from '@understory/charts';
import { CASELOAD_WORDS, duration, HOURS_FIGURE_TEXTS, shortDay } from '@understory/wording';
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
    <us-chart-figure [finding]="finding()" [note]="texts.note">
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
          {{
            texts.table.caption
          }}
        </caption>
        <thead>
          <tr>
            <th scope="col">{{ words.weekFrom }}</th>
            <th scope="col" class="n">{{ texts.table.sessions }}</th>
            <th scope="col" class="n">{{ texts.table.other }}</th>
            <th scope="col" class="n">{{ texts.table.together }}</th>
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

  protected readonly texts = HOURS_FIGURE_TEXTS;
  protected readonly words = CASELOAD_WORDS;
  protected readonly hours = computed(() => this.reading().hoursAWeek ?? 0);
  protected readonly contracted = computed(() => this.reading().agreement?.contractedHours ?? null);
  protected readonly finding = computed(() => hoursFinding(this.reading()));
  protected readonly label = computed(() => this.texts.label(this.hours(), this.contracted() ?? 0));
  private readonly weeks = computed(() =>
    this.reading().weeks.filter(({ isClosed, isCurrent }) => isClosed || isCurrent),
  );
  protected readonly rows = computed(() =>
    this.weeks().map(({ on, heldMinutes, otherMinutes }) => ({
      from: shortDay(on),
      sessions: heldMinutes > 0 ? duration(heldMinutes) : this.words.noneLogged,
      other: otherMinutes > 0 ? duration(otherMinutes) : this.words.noneLogged,
      all: duration(heldMinutes + otherMinutes),
    })),
  );
  protected readonly csv = computed<Cell[][]>(() => [
    [
      this.texts.csv.weekFrom,
      this.texts.csv.sessionMinutes,
      this.texts.csv.otherMinutes,
      this.texts.csv.contractedHours,
    ],
    ...this.weeks().map(({ on, heldMinutes, otherMinutes }) => [
      on,
      heldMinutes,
      otherMinutes,
      this.contracted(),
    ]),
  ]);
}
