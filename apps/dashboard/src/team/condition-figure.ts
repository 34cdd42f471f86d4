import { Component, computed, input } from '@angular/core';
import type { Release } from '@understory/contracts';
import { CONDITION_TEXTS, teamStep } from '@understory/wording';
import { ChartFigure } from '../shared/chart-figure';
import { CsvButton } from '../shared/csv-button';
import { newestFigure, releaseRow, teamTable } from './releases';

/** Periods that have room beside each other; the table has all of them. */
const SHOWN = 12;
const ON_A_PHONE = 6;

/** One condition by closed period: bars with coded ends, withheld hatched, and the table twin. */
@Component({
  selector: 'us-condition-figure',
  imports: [ChartFigure, CsvButton],
  templateUrl: './condition-figure.html',
  styleUrl: './condition-figure.css',
})
export class ConditionFigure {
  /** Oldest first, at least one. */
  readonly releases = input.required<readonly Release[]>();

  protected readonly texts = CONDITION_TEXTS;
  protected readonly rows = computed(() => this.releases().map(releaseRow));
  protected readonly bars = computed(() => {
    const shown = this.rows().slice(-SHOWN);
    return shown.map((row, nth) => ({
      ...row,
      isOlder: nth < shown.length - ON_A_PHONE,
    }));
  });
  protected readonly newestFirst = computed(() => this.rows().toReversed());
  protected readonly step = computed(() => teamStep(newestFigure(this.releases())));
  protected readonly finding = computed(() => {
    const last = this.rows().findLast(({ value }) => value !== null);
    return last ? CONDITION_TEXTS.coveredIn(last.says, last.name) : CONDITION_TEXTS.covered;
  });
  protected readonly label = computed(() => CONDITION_TEXTS.label(this.bars()));
  protected readonly csvRows = computed(() => teamTable(this.releases()));
}
