import { Component, computed, input } from '@angular/core';
import type { Cell } from '@understory/charts';
import {
  CASELOAD_WORDS,
  LATE_FIGURE_TEXTS,
  clockTime,
  lateFinding,
  lateNote,
  shortDay,
} from '@understory/wording';
import { ChartFigure } from '../shared/chart-figure';
import { CsvButton } from '../shared/csv-button';
import { Picture } from '../shared/picture';
import { TableTwin } from '../shared/table-twin';
import { widthOfHost } from '../shared/width-of';
import { type CaseloadReading, lastAppointmentOf } from './caseload-reading';
import { layOutLate } from './late-layout';

const WIDEST = 560;

/** Sessions of each week that began after the last appointment agreed on; only where one is. */
@Component({
  selector: 'us-late-figure',
  imports: [ChartFigure, CsvButton, Picture, TableTwin],
  templateUrl: './late-figure.html',
  styleUrl: './late-figure.css',
})
export class LateFigure {
  readonly reading = input.required<CaseloadReading>();

  private readonly hostWidth = widthOfHost(350);
  private readonly weeks = computed(() => this.reading().lateWeeks);
  private readonly late = computed(() => this.weeks().reduce((sum, { late }) => sum + late, 0));
  protected readonly texts = LATE_FIGURE_TEXTS;
  protected readonly finding = computed(() =>
    lateFinding(this.late(), lastAppointmentOf(this.reading().caseload)),
  );
  protected readonly note = computed(() =>
    lateNote({
      held: this.weeks().reduce((sum, { held }) => sum + held, 0),
      latest: this.latest(),
    }),
  );
  private readonly layout = computed(() =>
    layOutLate(this.weeks(), Math.min(WIDEST, Math.max(240, this.hostWidth()))),
  );
  /** None at all is said, and needs no empty ground. */
  protected readonly drawn = computed(() => (this.late() > 0 ? this.layout() : null));
  protected readonly columns = computed(() =>
    this.layout().columns.map((column) => ({ ...column, date: shortDay(column.on) })),
  );
  protected readonly heads = [
    CASELOAD_WORDS.weekFrom,
    this.texts.table.held,
    this.texts.table.late,
    this.texts.table.latest,
  ];
  protected readonly rows = computed(() =>
    this.weeks().map(({ on, held, late, latest }) => [
      shortDay(on),
      held > 0 ? String(held) : CASELOAD_WORDS.noneLogged,
      held > 0 ? String(late) : '–',
      latest === null ? '–' : clockTime(latest),
    ]),
  );
  protected readonly label = computed(() => {
    const weeks = this.weeks().map(({ on, late }) => ({ from: shortDay(on), late }));
    return LATE_FIGURE_TEXTS.label(this.finding(), weeks);
  });
  protected readonly csv = computed<Cell[][]>(() => [
    [
      this.texts.csv.weekFrom,
      this.texts.csv.heldSessions,
      this.texts.csv.lateSessions,
      this.texts.csv.latestStart,
    ],
    ...this.weeks().map(({ on, held, late, latest }) => [
      on,
      held > 0 ? held : null,
      held > 0 ? late : null,
      latest,
    ]),
  ]);

  private latest() {
    const starts = this.reading().caseload.lateStarts;
    return starts.toSorted((a, b) => (a.at < b.at ? -1 : 1)).at(-1) ?? null;
  }
}
