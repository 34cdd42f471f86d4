import { Component, computed, input, output, signal } from '@angular/core';
import type { WeekDay } from '@understory/contracts';
import { WEEK_TEXTS, dayName, duration, units } from '@understory/wording';
import { ChartFigure } from '../shared/chart-figure';
import { CsvButton } from '../shared/csv-button';
import { CapacityForm } from './capacity-form';
import { weekFinding } from './week-finding';
import { WEEK, layOutWeek } from './week-layout';

const { file, noneLogged } = WEEK_TEXTS;

/** This week on its ground line: units above, minutes of support below, against what was agreed. */
@Component({
  selector: 'us-week-load',
  imports: [CapacityForm, ChartFigure, CsvButton],
  templateUrl: './week-load.html',
  styleUrl: './week-load.css',
})
export class WeekLoad {
  readonly week = input.required<readonly WeekDay[]>();
  readonly capacityUnits = input.required<number | null>();
  readonly today = input.required<string>();
  readonly agreed = output<number>();

  protected readonly texts = WEEK_TEXTS;
  protected readonly size = WEEK;
  protected readonly isAgreeing = signal(false);
  protected readonly words = computed(() => weekFinding(this.week(), this.capacityUnits()));
  protected readonly columns = computed(() => layOutWeek(this.week(), this.today()));
  protected readonly hasSupport = computed(() =>
    this.week().some(({ supportMinutes }) => supportMinutes > 0),
  );
  protected readonly table = computed(() =>
    this.week().map((day) => ({
      on: day.on,
      name: dayName(day.on),
      held: heldWords(day),
      booked: day.plannedUnits > 0 ? units(day.plannedUnits) : WEEK_TEXTS.none,
      support: day.supportMinutes > 0 ? duration(day.supportMinutes) : noneLogged,
    })),
  );
  protected readonly csvRows = computed(() => [
    file.columns,
    ...this.week().map((day) => [
      day.on,
      day.heldUnits,
      day.plannedUnits,
      day.supportMinutes,
      day.isLeave ? file.yes : file.no,
    ]),
  ]);
  protected readonly label = computed(() => {
    const work = this.columns().map(
      ({ name, label, isLeave }) => `${name} ${isLeave ? WEEK_TEXTS.leave : label || noneLogged}`,
    );
    const support = this.columns()
      .filter(({ supportMinutes }) => supportMinutes > 0)
      .map(({ name, supportMinutes }) => `${name} ${supportMinutes}`);
    return WEEK_TEXTS.label(work, support);
  });
}

function heldWords({ isLeave, heldUnits }: WeekDay): string {
  if (isLeave) return WEEK_TEXTS.leave;
  return heldUnits > 0 ? units(heldUnits) : noneLogged;
}
