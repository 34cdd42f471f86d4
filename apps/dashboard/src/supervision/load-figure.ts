import { Component, computed, input } from '@angular/core';
import { type ChartTokens, loadChart } from '@understory/charts';
import type { PackContent } from '@understory/contracts';
import { LOAD_FIGURE_TEXTS, plainDate, units, wordsLocale } from '@understory/wording';
import { ChartFigure } from '../shared/chart-figure';
import { CsvButton } from '../shared/csv-button';
import { DrawnChart } from '../shared/drawn-chart';
import { TableTwin } from '../shared/table-twin';
import { widthOfHost } from '../shared/width-of';

type Weeks = NonNullable<PackContent['load']>['weeks'];

const NARROW = 520;

/** Units of work by week against what was agreed: the drawing of the pack, and its table twin. */
@Component({
  selector: 'us-load-figure',
  imports: [ChartFigure, CsvButton, DrawnChart, TableTwin],
  templateUrl: './load-figure.html',
  styles: `
    :host {
      display: block;
    }
    /* What is over is solid, and nothing else is. */
    @media (forced-colors: active) {
      :host {
        --work-2: Canvas;
      }
    }
  `,
})
export class LoadFigure {
  readonly weeks = input.required<Weeks>();
  readonly finding = input.required<string>();

  private readonly hostWidth = widthOfHost(350);

  protected readonly texts = LOAD_FIGURE_TEXTS;
  protected readonly size = computed(() => {
    const width = Math.min(960, Math.max(240, this.hostWidth()));
    return { width, height: width < NARROW ? 200 : 230 };
  });
  protected readonly note = computed(() =>
    this.texts.note(this.weeks().some(({ capacityUnits }) => capacityUnits !== null)),
  );
  protected readonly heads = [
    this.texts.columns.week,
    this.texts.columns.units,
    this.texts.columns.agreed,
  ];
  protected readonly rows = computed(() =>
    this.weeks().map((week) => [
      plainDate(week.from),
      week.units === null ? this.texts.nothingLogged : units(week.units),
      week.capacityUnits === null ? this.texts.nothingAgreed : units(week.capacityUnits),
    ]),
  );
  protected readonly csvRows = computed(() => [
    this.texts.csvColumns,
    ...this.weeks().map((week) => [
      week.from,
      week.units ?? this.texts.nothingLogged,
      week.capacityUnits,
    ]),
  ]);
  protected readonly label = computed(() => this.texts.label(this.finding()));
  protected readonly configuration = computed(() => {
    const [weeks, options] = [this.weeks(), { ...this.size(), locale: wordsLocale() }];
    return (tokens: ChartTokens) => loadChart(weeks, tokens, options);
  });
}
