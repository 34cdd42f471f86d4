import { isOver } from './load-bars';

/** A week's work and support, in the order of time. */
export interface BarWeek {
  /** First day, `YYYY-MM-DD`. */
  from: string;
  /** Load units, 0 or more. */
  heldUnits: number;
  /** Units still planned, as if held. */
  plannedUnits: number;
  /** Units agreed for a whole week, and for its days that are not leave; null where nothing was agreed. */
  capacityUnits: number | null;
  agreedUnits: number | null;
  supportMinutes: number;
  bookedSupportMinutes: number;
  /** Too much of it is leave to be compared. */
  isLeave: boolean;
}

/** A piece of a bar, CSS pixels. */
export interface BarPiece {
  y: number;
  height: number;
}

export interface WeekColumn {
  from: string;
  /** Middle of the column. */
  x: number;
  left: number;
  width: number;
  /** Null where there is none of it. */
  held: BarPiece | null;
  /** Stands upon what is held. */
  booked: BarPiece | null;
  leave: BarPiece | null;
  /** Hang below the ground. */
  support: BarPiece | null;
  bookedSupport: BarPiece | null;
  /** Held more than 5 % over what was agreed. */
  isOver: boolean;
  /** Baseline of the number above; null where it has no room. */
  numberY: number | null;
  isDated: boolean;
}

export interface WeekBars {
  width: number;
  height: number;
  /** Left and right end of the drawing area, and the ground between work and support. */
  left: number;
  right: number;
  ground: number;
  columns: WeekColumn[];
  /** Path of what was agreed, a step a week; empty where nothing was. */
  agreed: string;
  /** Its height at the right end; null where nothing was agreed then. */
  agreedY: number | null;
  ticks: { units: number; y: number }[];
  /** There is room for the minutes beside each bar of support. */
  hasMinutes: boolean;
  datesY: number;
}

export interface WeekBarsSize {
  /** CSS pixels, 240 or more. */
  width: number;
  /** Index of the week that holds today. */
  current: number;
}

const NARROW = 520;
/** Rooms in CSS pixels: for units at the left, for words at the right, above, below for support, and for dates. */
const WIDE = { left: 34, right: 116, top: 30, work: 174, support: 44, dates: 32 } as const;
const SMALL = { left: 26, right: 4, top: 30, work: 140, support: 34, dates: 30 } as const;
const SHARE = 0.56;
const WIDEST_BAR = 46;
/** Steps of a column that a number above it and a date below it need. */
const NUMBER_WIDTH = 38;
const DATE_WIDTH = 56;
const MINUTES_FROM = 44;
/** Minutes that fill the room below, and no less, so that a short contact looks short. */
const LEAST_MINUTES = 120;
/** Bars closer to the line than this would have it through their number. */
const LINE_ROOM = 20;

/**
 * Where everything of the weeks' chart stands: units of work upon the ground line against what was agreed, minutes of support
 * below it. Pure geometry; words and colours are its page's.
 *
 * @param weeks Oldest first; may be empty, then there is only the ground.
 * @param size Width, and which week is the present one.
 * @returns Columns, line and ticks in CSS pixels.
 * @throws {RangeError} On a width too small to read, or an amount below 0.
 * @see docs/adr/0135-the-caseload-is-drawn-as-svg.md
 * @example weekBars(weeks, { width: 960, current: 12 }).columns[12]?.booked // { y: 96.2, height: 21.4 }
 */
export function weekBars(weeks: readonly BarWeek[], { width, current }: WeekBarsSize): WeekBars {
  check(weeks, width);
  const room = width < NARROW ? SMALL : WIDE;
  const ground = room.top + room.work;
  const right = width - room.right;
  const step = (right - room.left) / Math.max(1, weeks.length);
  const most = mostUnits(weeks);
  const scales: Scales = {
    ground,
    perUnit: room.work / most,
    perMinute: room.support / Math.max(LEAST_MINUTES, ...weeks.map(allMinutes)),
  };
  const numbered = numberedWeeks(weeks, step, current);
  const every = Math.max(1, Math.ceil(DATE_WIDTH / step));
  const agreedY = agreedLevel(weeks.at(-1), scales);
  return {
    width,
    height: ground + room.support + room.dates,
    left: room.left,
    right,
    ground,
    columns: weeks.map((week, index) => ({
      ...columnOf(week, room.left + step * (index + 0.5), step, scales),
      numberY: numbered.has(index) ? numberLevel(week, scales) : null,
      isDated: (index - current) % every === 0,
    })),
    agreed: agreedPath(weeks, room.left, step, scales),
    agreedY,
    ticks: ticksOf(most, scales, agreedY),
    hasMinutes: step >= MINUTES_FROM,
    datesY: ground + room.support + room.dates - 8,
  };
}

interface Scales {
  ground: number;
  perUnit: number;
  perMinute: number;
}

function check(weeks: readonly BarWeek[], width: number): void {
  if (!(width >= 240)) throw new RangeError(`A chart of ${width} px cannot be read`);
  for (const week of weeks) {
    const { heldUnits, plannedUnits, supportMinutes, bookedSupportMinutes } = week;
    const amounts = [heldUnits, plannedUnits, supportMinutes, bookedSupportMinutes];
    if (!amounts.every((amount) => amount >= 0)) {
      throw new RangeError(`Less than nothing in the week of ${week.from}`);
    }
  }
}

function mostUnits(weeks: readonly BarWeek[]): number {
  return Math.max(5, ...weeks.flatMap((week) => [allUnits(week), week.capacityUnits ?? 0]));
}

function allUnits({ heldUnits, plannedUnits }: BarWeek): number {
  return heldUnits + plannedUnits;
}

function allMinutes({ supportMinutes, bookedSupportMinutes }: BarWeek): number {
  return supportMinutes + bookedSupportMinutes;
}

function columnOf(
  week: BarWeek,
  x: number,
  step: number,
  { ground, perUnit, perMinute }: Scales,
): Omit<WeekColumn, 'numberY' | 'isDated'> {
  const width = Math.min(WIDEST_BAR, step * SHARE);
  const heldTop = ground - week.heldUnits * perUnit;
  const supportEnd = ground + week.supportMinutes * perMinute;
  const leaveTop = ground - (week.capacityUnits ?? mostOf(week)) * perUnit;
  return {
    from: week.from,
    x,
    left: x - width / 2,
    width,
    held: piece(heldTop, week.heldUnits * perUnit),
    booked: piece(heldTop - week.plannedUnits * perUnit, week.plannedUnits * perUnit),
    leave: week.isLeave ? piece(leaveTop, ground - leaveTop) : null,
    support: piece(ground, week.supportMinutes * perMinute),
    bookedSupport: piece(supportEnd, week.bookedSupportMinutes * perMinute),
    isOver: isOver({ from: week.from, units: week.heldUnits, capacityUnits: agreedOf(week) }),
  };
}

/** Leave where nothing is agreed is drawn as high as a light week. */
function mostOf(week: BarWeek): number {
  return Math.max(5, allUnits(week));
}

function piece(y: number, height: number): BarPiece | null {
  return height > 0 ? { y, height } : null;
}

/** Nothing can be over what is left of a week of leave. */
function agreedOf({ isLeave, agreedUnits, capacityUnits }: BarWeek): number | null {
  return isLeave ? capacityUnits : agreedUnits;
}

function agreedLevel(week: BarWeek | undefined, { ground, perUnit }: Scales): number | null {
  const agreed = week ? agreedOf(week) : null;
  return agreed === null ? null : ground - agreed * perUnit;
}

function agreedPath(weeks: readonly BarWeek[], left: number, step: number, scales: Scales): string {
  let path = '';
  let before: number | null = null;
  weeks.forEach((week, index) => {
    const level = agreedLevel(week, scales);
    const from = left + step * index;
    if (level !== null) {
      path += before === null ? `M${rounded(from)} ${rounded(level)}` : `V${rounded(level)}`;
      path += `H${rounded(from + step)}`;
    }
    before = level;
  });
  return path;
}

/** Above the bar, or above the line where that would strike the number through. */
function numberLevel(week: BarWeek, scales: Scales): number {
  const { ground, perUnit } = scales;
  const top = ground - (week.isLeave ? (agreedOf(week) ?? mostOf(week)) : allUnits(week)) * perUnit;
  const line = agreedLevel(week, scales) ?? -Infinity;
  const isUnderLine = line <= top && top - line < LINE_ROOM;
  return (isUnderLine ? line : top) - 7;
}

/** All where there is room; else the fullest that has begun, and the present one where it stands far enough from it. */
function numberedWeeks(weeks: readonly BarWeek[], step: number, current: number): Set<number> {
  if (step >= NUMBER_WIDTH) return new Set(weeks.keys());
  const all = weeks.slice(0, current + 1).map(allUnits);
  const fullest = all.indexOf(Math.max(...all));
  const isApart = Math.abs(fullest - current) * step >= NUMBER_WIDTH;
  return new Set(isApart ? [fullest, current] : [fullest]);
}

function ticksOf(most: number, { ground, perUnit }: Scales, agreedY: number | null) {
  const every = most > 45 ? 20 : most > 12 ? 10 : 5;
  const count = Math.floor(most / every);
  return Array.from({ length: count }, (_, index) => (index + 1) * every)
    .map((units) => ({ units, y: ground - units * perUnit }))
    .filter(({ y }) => agreedY === null || Math.abs(y - agreedY) >= LINE_ROOM);
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
