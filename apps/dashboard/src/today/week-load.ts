import {
  Component,
  ViewContainerRef,
  computed,
  effect,
  input,
  inputBinding,
  output,
  outputBinding,
  signal,
  viewChild,
} from '@angular/core';
import type { WeekDay } from '@understory/contracts';
import { WEEK_TEXTS, dayName, duration, units } from '@understory/wording';
import { ChartFigure } from '../shared/chart-figure';
import { CsvButton } from '../shared/csv-button';
import { loaded } from '../shared/loaded';
import { weekFinding } from './week-finding';
import { WEEK, layOutWeek } from './week-layout';

const { file, noneLogged } = WEEK_TEXTS;

/** This week on its ground line: units above, minutes of support below, against what was agreed. */
@Component({
  selector: 'us-week-load',
  imports: [ChartFigure, CsvButton],
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
  protected readonly words = computed(() =>
    weekFinding(this.week(), this.capacityUnits(), this.today()),
  );
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
  private readonly outlet = viewChild('capacity', { read: ViewContainerRef });

  constructor() {
    effect(() => {
      const outlet = this.outlet();
      if (outlet) void this.ask(outlet);
    });
  }

  /** Loaded when first asked for; by then what asked for it may be gone. */
  private async ask(outlet: ViewContainerRef): Promise<void> {
    const { CapacityForm } = await loaded(outlet, () => import('./capacity-form'), false);
    if (this.outlet() !== outlet) return;
    outlet.createComponent(CapacityForm, {
      bindings: [
        inputBinding('agreed', this.capacityUnits),
        outputBinding<number>('saved', (units) => {
          this.isAgreeing.set(false);
          this.agreed.emit(units);
        }),
      ],
    });
  }
}

function heldWords({ isLeave, heldUnits }: WeekDay): string {
  if (isLeave) return WEEK_TEXTS.leave;
  return heldUnits > 0 ? units(heldUnits) : noneLogged;
}
