import { Component, computed, input } from '@angular/core';
import type { Cell } from '@understory/charts';
import { CASELOAD_WORDS, duration, HOURS_FIGURE_TEXTS, shortDay } from '@understory/wording';
import { ChartFigure } from '../shared/chart-figure';
import { CsvButton } from '../shared/csv-button';
import { TableTwin } from '../shared/table-twin';
import { AmountBullet } from './amount-bullet';
import type { CaseloadReading } from './caseload-reading';
import { hoursFinding } from './hours-words';

/** Hours of work, sessions and other time together, against contracted hours; only where those are agreed. */
@Component({
  selector: 'us-hours-figure',
  imports: [AmountBullet, ChartFigure, CsvButton, TableTwin],
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
      <us-table-twin table [caption]="texts.table.caption" [heads]="heads" [rows]="rows()" />
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
  protected readonly hours = computed(() => this.reading().hoursAWeek ?? 0);
  protected readonly contracted = computed(() => this.reading().agreement?.contractedHours ?? null);
  protected readonly finding = computed(() => hoursFinding(this.reading()));
  protected readonly label = computed(() => this.texts.label(this.hours(), this.contracted() ?? 0));
  private readonly weeks = computed(() =>
    this.reading().weeks.filter(({ isClosed, isCurrent }) => isClosed || isCurrent),
  );
  protected readonly heads = [
    CASELOAD_WORDS.weekFrom,
    this.texts.table.sessions,
    this.texts.table.other,
    this.texts.table.together,
  ];
  protected readonly rows = computed(() =>
    this.weeks().map(({ on, heldMinutes, otherMinutes }) => [
      shortDay(on),
      heldMinutes > 0 ? duration(heldMinutes) : CASELOAD_WORDS.noneLogged,
      otherMinutes > 0 ? duration(otherMinutes) : CASELOAD_WORDS.noneLogged,
      duration(heldMinutes + otherMinutes),
    ]),
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
