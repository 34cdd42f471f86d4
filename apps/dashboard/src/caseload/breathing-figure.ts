import { Component, computed, input } from '@angular/core';
import type { Cell } from '@understory/charts';
import { BREATHING_FIGURE_TEXTS, CASELOAD_WORDS, shortDay } from '@understory/wording';
import { ChartFigure } from '../shared/chart-figure';
import { CsvButton } from '../shared/csv-button';
import { Picture } from '../shared/picture';
import { TableTwin } from '../shared/table-twin';
import { widthOfHost } from '../shared/width-of';
import { runsFinding, runsNote } from './breathing-words';
import type { CaseloadReading } from './caseload-reading';
import { layOutRuns } from './runs-layout';

const WIDEST = 560;

/** Breathing space: the longest run of sessions of each week against what was agreed. */
@Component({
  selector: 'us-breathing-figure',
  imports: [ChartFigure, CsvButton, Picture, TableTwin],
  templateUrl: './breathing-figure.html',
  styleUrl: './breathing-figure.css',
})
export class BreathingFigure {
  readonly reading = input.required<CaseloadReading>();

  private readonly hostWidth = widthOfHost(350);
  private readonly weeks = computed(() => this.reading().runWeeks);
  protected readonly texts = BREATHING_FIGURE_TEXTS;
  protected readonly agreedRun = computed(() => this.reading().agreedRun);
  protected readonly finding = computed(() => runsFinding(this.reading()));
  protected readonly note = computed(() => runsNote(this.reading()));
  protected readonly layout = computed(() => {
    const width = Math.min(WIDEST, Math.max(240, this.hostWidth()));
    return layOutRuns(this.weeks(), this.agreedRun(), width);
  });
  protected readonly columns = computed(() =>
    this.layout().columns.map((column, index) => ({
      ...column,
      number: String(this.weeks()[index]?.longestRun ?? ''),
      date: shortDay(column.on),
    })),
  );
  private readonly said = computed(() =>
    this.weeks().map(({ on, longestRun, daysBeyond }) => ({
      from: shortDay(on),
      longest: longestRun === null ? this.texts.none : String(longestRun),
      beyond: longestRun === null ? '–' : String(daysBeyond),
    })),
  );
  protected readonly label = computed(() => this.texts.label(this.finding(), this.said()));
  protected readonly heads = [
    CASELOAD_WORDS.weekFrom,
    this.texts.table.longest,
    this.texts.table.beyond,
  ];
  protected readonly rows = computed(() =>
    this.said().map(({ from, longest, beyond }) => [from, longest, beyond]),
  );
  protected readonly csv = computed<Cell[][]>(() => [
    [
      this.texts.csv.weekFrom,
      this.texts.csv.longestRun,
      this.texts.csv.agreedRun,
      this.texts.csv.daysBeyond,
    ],
    ...this.weeks().map(({ on, longestRun, daysBeyond }) => [
      on,
      longestRun,
      this.agreedRun(),
      longestRun === null ? null : daysBeyond,
    ]),
  ]);
}
