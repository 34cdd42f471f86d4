import type { EpochDay } from '../days/day';
import { weekStartOn } from '../days/week-start-on';
import { isSnoozed, type WarningLife } from './life';
import { byTelling } from './telling-order';

/** New warnings told in a week: the model's. */
export const TOLD_A_WEEK = 2;

/**
 * Tells what can be told on a day: at most two new warnings a week by the order of the model, what comes first of all
 * besides. What was there in the morning counts, also if an entry of the day has cleared it since, so that it does not
 * matter at which hour this is asked.
 *
 * @param lives Any order; not changed.
 * @param day The day; nothing later is looked at.
 * @param weekStart First day of the person's week: 1 Monday, 6 Saturday, 7 Sunday.
 * @param mayTell Which of those that wait may be told now; all where it is left out.
 * @returns The same lives in their order, some told on this day; snoozed ones neither told nor counted.
 * @throws {RangeError} On another first day of the week.
 * @example tellOn(lives, 100, 1)
 */
export function tellOn(
  lives: readonly WarningLife[],
  day: EpochDay,
  weekStart: 1 | 6 | 7,
  mayTell: (life: WarningLife) => boolean = () => true,
): WarningLife[] {
  const week = weekStartOn(day, weekStart);
  const counted = lives.filter(
    (life) => isToldSince(life, week) && !life.comesFirst && !isSnoozed(life, day),
  );
  let places = TOLD_A_WEEK - counted.length;
  const told = new Set<WarningLife>();
  const waiting = lives.filter((life) => waits(life, day) && mayTell(life));
  for (const life of waiting.sort(byTelling)) {
    if (!life.comesFirst && places-- <= 0) continue;
    told.add(life);
  }
  return lives.map((life) => (told.has(life) ? { ...life, toldOn: day } : life));
}

function isToldSince({ toldOn }: WarningLife, from: EpochDay): boolean {
  return toldOn !== null && toldOn >= from;
}

function waits(life: WarningLife, day: EpochDay): boolean {
  const { toldOn, raisedOn, endedOn, endedAs } = life;
  if (toldOn !== null || raisedOn > day || isSnoozed(life, day)) return false;
  return endedOn === null || (endedOn === day && endedAs === 'cleared');
}
