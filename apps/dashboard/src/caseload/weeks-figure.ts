import { Component, computed, input } from '@angular/core';
import { type Cell, weekBars } from '@understory/charts';
import {
  CASELOAD_WORDS,
  duration,
  shortDay,
  units,
  WEEKS_FIGURE_TEXTS,
  weeksLabel,
  whole,
} from '@understory/wording';
import { ChartFigure } from '../shared/chart-figure';
import { CsvButton } from '../shared/csv-button';
import { Picture } from '../shared/picture';
import { TableTwin } from '../shared/table-twin';
import { uniqueId } from '../shared/unique-id';
import { widthOfHost } from '../shared/width-of';
import type { CaseloadReading, ShownWeek } from './caseload-reading';
import { loadNote, weeksFinding } from './caseload-words';

const WIDEST = 1080;
const WORD_ROOM = 30;

/** Units of work by week against what was agreed, minutes of support below, and what is booked ahead. */
@Component({
  selector: 'us-weeks-figure',
  imports: [ChartFigure, CsvButton, Picture, TableTwin],
  templateUrl: './weeks-figure.html',
  styleUrl: './weeks-figure.css',
})
export class WeeksFigure {
  readonly reading = input.required<CaseloadReading>();

  private readonly hostWidth = widthOfHost(350);
  protected readonly hatch = uniqueId('us-weeks-leave');

  protected readonly texts = WEEKS_FIGURE_TEXTS;
  protected readonly words = CASELOAD_WORDS;
  private readonly weeks = computed(() => this.reading().weeks);
  protected readonly layout = computed(() => {
    const current = this.weeks().findIndex(({ isCurrent }) => isCurrent);
    const width = Math.min(WIDEST, Math.max(240, this.hostWidth()));
    const bars = this.weeks().map((week) => ({ ...week, from: week.on }));
    return weekBars(bars, { width, current });
  });
  protected readonly columns = computed(() =>
    this.layout().columns.map((column, index) => {
      const week = this.weeks()[index];
      const all = (week?.heldUnits ?? 0) + (week?.plannedUnits ?? 0);
      const minutes = (week?.supportMinutes ?? 0) + (week?.bookedSupportMinutes ?? 0);
      return {
        ...column,
        isCurrent: week?.isCurrent ?? false,
        number: week?.isLeave && all === 0 ? CASELOAD_WORDS.leave : all > 0 ? units(all) : '',
        minutes: minutes > 0 ? whole(minutes) : '',
        date: shortDay(column.from),
      };
    }),
  );
  private readonly over = computed(
    () =>
      this.weeks().filter(({ isClosed, isLeave }, index) => {
        return isClosed && !isLeave && (this.layout().columns[index]?.isOver ?? false);
      }).length,
  );
  protected readonly finding = computed(() => weeksFinding(this.reading(), this.over()));
  protected readonly note = computed(() => loadNote(this.reading()));
  protected readonly ticks = computed(() =>
    this.layout().ticks.map((tick) => ({ ...tick, text: whole(tick.units) })),
  );
  protected readonly agreedUnits = computed(() => {
    const capacity = this.weeks().at(-1)?.capacityUnits ?? null;
    return capacity === null ? '' : units(capacity);
  });
  protected readonly hasWords = computed(() => this.layout().right < this.layout().width - 60);
  /** A low line would stand in the word for what stands upon the ground. */
  protected readonly hasWorkWord = computed(() => {
    const { agreedY, ground } = this.layout();
    return this.hasWords() && (agreedY === null || ground - agreedY > WORD_ROOM);
  });
  protected readonly label = computed(() => weeksLabel(this.finding(), this.weeks()));
  protected readonly has = computed(() => ({
    booked: this.weeks().some(({ plannedUnits }) => plannedUnits > 0),
    leave: this.weeks().some(({ isLeave }) => isLeave),
    over: this.columns().some(({ isOver }) => isOver),
    support: this.weeks().some((week) => week.supportMinutes + week.bookedSupportMinutes > 0),
  }));
  protected readonly heads = [
    this.words.weekFrom,
    this.texts.table.held,
    this.texts.table.booked,
    this.texts.table.agreed,
    this.texts.table.support,
    this.texts.table.leaveDays,
  ];
  protected readonly rows = computed(() =>
    this.weeks().map((week) => [
      shortDay(week.on),
      week.heldUnits > 0 ? units(week.heldUnits) : this.words.noneLogged,
      week.plannedUnits > 0 ? units(week.plannedUnits) : '–',
      week.agreedUnits === null ? this.texts.table.nothingAgreed : units(week.agreedUnits),
      week.supportMinutes > 0 ? duration(week.supportMinutes) : this.words.noneLogged,
      week.leaveDays === 0 ? '–' : String(week.leaveDays),
    ]),
  );
  protected readonly csv = computed<Cell[][]>(() => [
    [
      this.texts.csv.weekFrom,
      this.texts.csv.heldUnits,
      this.texts.csv.plannedUnits,
      this.texts.csv.agreedUnits,
      this.texts.csv.supportMinutes,
      this.texts.csv.bookedSupportMinutes,
      this.texts.csv.leaveDays,
    ],
    ...this.weeks().map((week: ShownWeek) => [
      week.on,
      week.heldUnits,
      week.plannedUnits,
      week.agreedUnits,
      week.supportMinutes,
      week.bookedSupportMinutes,
      week.leaveDays,
    ]),
  ]);
}
