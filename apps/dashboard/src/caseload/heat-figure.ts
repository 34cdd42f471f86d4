import { Component, computed, ElementRef, inject, input, linkedSignal } from '@angular/core';
import { type Cell, HEAT_STEPS, heatMap, type HeatCell } from '@understory/charts';
import {
  CASELOAD_WORDS,
  duration,
  HEAT_FIGURE_TEXTS,
  heatDaySentence,
  monthName,
  shortDay,
  units,
  weekdayName,
} from '@understory/wording';
import { ChartFigure } from '../shared/chart-figure';
import { CsvButton } from '../shared/csv-button';
import { TableTwin } from '../shared/table-twin';
import type { CaseloadReading } from './caseload-reading';
import { heatFinding } from './heat-words';

const WEEK_DAYS = 7;
/** Hours are told in quarters, so that one step ends where the next begins. */
const STEP_HOURS = 0.25;
/** Steps of the keyboard through the calendar, in days. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -WEEK_DAYS,
  ArrowDown: WEEK_DAYS,
};
const STEP_CLASSES = ['', 's1', 's2', 's3', 's4', 's5'] as const;

/** Hours with clients by day, as a calendar that is walked with the arrow keys. */
@Component({
  selector: 'us-heat-figure',
  imports: [ChartFigure, CsvButton, TableTwin],
  templateUrl: './heat-figure.html',
  styleUrl: './heat-figure.css',
})
export class HeatFigure {
  readonly reading = input.required<CaseloadReading>();

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected readonly texts = HEAT_FIGURE_TEXTS;
  protected readonly words = CASELOAD_WORDS;
  protected readonly finding = computed(() => {
    const { byWeekday, caseload } = this.reading();
    return heatFinding(
      byWeekday,
      caseload.days.reduce((sum, { heldMinutes }) => sum + heldMinutes, 0),
    );
  });
  private readonly today = computed(() => this.reading().caseload.today);
  private readonly days = computed(
    () => new Map(this.reading().caseload.days.map((day) => [day.on, day])),
  );
  private readonly cells = computed(() => {
    const { caseload, weeks } = this.reading();
    const { leave, today, days } = caseload;
    const [first, last] = [weeks[0]?.on ?? today, weeks.at(-1)?.on ?? today];
    const to = Temporal.PlainDate.from(last)
      .add({ days: WEEK_DAYS - 1 })
      .toString();
    return heatMap(days, { from: first, to }, { leave, today });
  });
  protected readonly rows = computed(() => {
    const { today } = this.reading().caseload;
    return this.cells().map((week) => ({
      from: shortDay(week[0]?.on ?? today),
      cells: week.map((cell, index) => ({
        on: cell.on,
        label: heatDaySentence(cell, this.days().get(cell.on), today),
        text: cell.hours === null ? leaveWord(week, index) : units(cell.hours),
        classes: `${STEP_CLASSES[cell.step]} ${cell.state}${cell.isToday ? ' today' : ''}`,
      })),
    }));
  });
  protected readonly heads = computed(() =>
    (this.cells()[0] ?? []).map(({ on }) => {
      const weekday = Temporal.PlainDate.from(on).dayOfWeek;
      return { long: weekdayName(weekday), short: weekdayName(weekday, 'short') };
    }),
  );
  /** The one day that Tab reaches, and whose sentence stands below. */
  protected readonly at = linkedSignal(() => this.today());
  protected readonly sentence = computed(
    () =>
      this.rows()
        .flatMap(({ cells }) => cells)
        .find(({ on }) => on === this.at())?.label ?? '',
  );
  /** The first day of each month that is shown. */
  protected readonly months = computed(() => {
    const all = this.cells().flat();
    return all
      .filter(({ on }, index) => on.slice(0, 7) !== all[index - 1]?.on.slice(0, 7))
      .map(({ on }) => ({ on, name: monthName(on) }));
  });
  protected readonly legend = HEAT_STEPS.map((from, index) => ({
    classes: STEP_CLASSES[index + 1],
    text: legendText(from, HEAT_STEPS[index + 1]),
  }));
  protected readonly has = computed(() => {
    const states = new Set(this.cells().flatMap((week) => week.map(({ state }) => state)));
    return { booked: states.has('booked'), leave: states.has('leave') };
  });
  protected readonly tableHeads = [
    this.texts.table.day,
    this.texts.table.held,
    this.texts.table.booked,
    this.texts.table.other,
  ];
  protected readonly table = computed(() =>
    this.reading()
      .caseload.days.filter((day) => day.heldMinutes + day.plannedMinutes + day.otherMinutes > 0)
      .map((day) => [
        shortDay(day.on),
        day.heldMinutes > 0 ? duration(day.heldMinutes) : '–',
        day.plannedMinutes > 0 ? duration(day.plannedMinutes) : '–',
        day.otherMinutes > 0 ? duration(day.otherMinutes) : '–',
      ]),
  );
  protected readonly csv = computed<Cell[][]>(() => [
    [
      this.texts.csv.day,
      this.texts.csv.clientMinutes,
      this.texts.csv.bookedClientMinutes,
      this.texts.csv.otherMinutes,
      this.texts.csv.longestRun,
    ],
    ...this.reading().caseload.days.map((day) => [
      day.on,
      day.heldMinutes,
      day.plannedMinutes,
      day.otherMinutes,
      day.longestRun,
    ]),
  ]);

  protected move(event: KeyboardEvent, on: string): void {
    const to = this.target(event, on);
    if (to === null) return;
    event.preventDefault();
    this.goTo(to);
  }

  /** Also where a month is chosen: its first day takes the focus. */
  protected goTo(on: string): void {
    this.at.set(on);
    this.host.querySelector<HTMLElement>(`[data-on="${on}"]`)?.focus();
  }

  private target({ key }: KeyboardEvent, on: string): string | null {
    const all = this.cells().flat();
    const index = all.findIndex((cell) => cell.on === on);
    const week = this.cells()[Math.floor(index / WEEK_DAYS)] ?? [];
    if (key === 'Home') return week[0]?.on ?? null;
    if (key === 'End') return week.at(-1)?.on ?? null;
    const step = STEPS[key];
    return step === undefined ? null : (all[index + step]?.on ?? null);
  }
}

/** Said once for neighbouring days, in their middle. */
function leaveWord(week: readonly HeatCell[], index: number): string {
  const isLeave = (at: number) => week[at]?.state === 'leave';
  if (!isLeave(index)) return '';
  let [first, last] = [index, index];
  while (isLeave(first - 1)) first -= 1;
  while (isLeave(last + 1)) last += 1;
  return index === Math.floor((first + last) / 2) ? CASELOAD_WORDS.leave : '';
}

function legendText(from: number, next: number | undefined): string {
  const { under, between, from: upwards } = HEAT_FIGURE_TEXTS.step;
  if (from === 0) return under(next ?? 0);
  return next === undefined ? upwards(from) : between(from, next - STEP_HOURS);
}
