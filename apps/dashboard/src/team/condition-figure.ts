import { Component, computed, input } from '@angular/core';
import type { Release } from '@understory/contracts';
import { ChartFigure } from '../shared/chart-figure';
import { CsvButton } from '../shared/csv-button';
import { releaseRow, teamStep, teamTable } from './team-words';

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

  protected readonly rows = computed(() => this.releases().map(releaseRow));
  protected readonly bars = computed(() => {
    const shown = this.rows().slice(-SHOWN);
    return shown.map((row, nth) => ({
      ...row,
      isOlder: nth < shown.length - ON_A_PHONE,
    }));
  });
  protected readonly newestFirst = computed(() => this.rows().toReversed());
  protected readonly step = computed(() => teamStep(this.releases()));
  protected readonly finding = computed(() => {
    const last = this.rows().findLast(({ value }) => value !== null);
    return last ? `Supervision covered, ${last.says} in ${last.name}` : 'Supervision covered';
  });
  protected readonly label = computed(
    () =>
      `Supervision covered, of 100: ${this.bars()
        .map(({ name, says }) => `${name} ${says}`)
        .join(', ')}.`,
  );
  protected readonly csvRows = computed(() => teamTable(this.releases()));
}
