import type { WeekDay } from '@understory/contracts';
import { dayName, units } from '@understory/wording';

export interface WeekColumn {
  readonly on: string;
  readonly name: string;
  readonly isToday: boolean;
  readonly isLeave: boolean;
  /** Middle of the column. */
  readonly x: number;
  readonly barWidth: number;
  readonly heldHeight: number;
  readonly allHeight: number;
  readonly label: string;
  readonly supportDepth: number;
  readonly supportMinutes: number;
}

/** Drawing sizes of the week, as in the look. */
export const WEEK = {
  width: 300,
  height: 170,
  ground: 110,
  tallest: 84,
  deepest: 34,
  widest: 35.2,
  usualUnits: 8,
  minuteDepth: 0.52,
} as const;

/** Five columns, or seven where a weekend is today or holds work, support or leave. Pure. */
export function layOutWeek(week: readonly WeekDay[], today: string): WeekColumn[] {
  const isWhole = week.some((day) => isWeekend(day.on) && (day.on === today || isAnything(day)));
  const shown = week.filter((day) => isWhole || !isWeekend(day.on));
  const most = Math.max(WEEK.usualUnits, ...shown.map((day) => day.heldUnits + day.plannedUnits));
  const perUnit = WEEK.tallest / most;
  const deepest = Math.max(...shown.map(({ supportMinutes }) => supportMinutes), 0);
  const perMinute = Math.min(WEEK.minuteDepth, WEEK.deepest / Math.max(deepest, 1));
  const step = WEEK.width / shown.length;
  return shown.map((day, index) => {
    const all = day.heldUnits + day.plannedUnits;
    return {
      on: day.on,
      name: dayName(day.on, 'short'),
      isToday: day.on === today,
      isLeave: day.isLeave,
      x: Math.round((index + 0.5) * step * 10) / 10,
      barWidth: Math.min(WEEK.widest, Math.round(step * 7) / 10),
      heldHeight: day.heldUnits * perUnit,
      allHeight: all * perUnit,
      label: all > 0 ? units(all) : '',
      supportDepth: day.supportMinutes * perMinute,
      supportMinutes: day.supportMinutes,
    };
  });
}

function isWeekend(localDate: string): boolean {
  return Temporal.PlainDate.from(localDate).dayOfWeek > 5;
}

function isAnything(day: WeekDay): boolean {
  return day.heldUnits > 0 || day.plannedUnits > 0 || day.supportMinutes > 0 || day.isLeave;
}
