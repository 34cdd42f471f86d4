import type { EpochDay } from '../days/day';
import { weekStartOn } from '../days/week-start-on';
import { isSnoozed, type WarningLife } from './life';
import { isQuietKind, type TellingChoice, TOLD_AS_USUAL } from './telling-choice';
import { byTelling } from './telling-order';

/** What may be told, beside the order of the model. */
export interface TellingTerms {
  readonly choice: TellingChoice;
  readonly mayTell: (life: WarningLife) => boolean;
}

/**
 * Tells what can be told on a day: at most two new warnings a week, or fewer by choice, by the order of the model, what comes
 * first of all besides. What was there in the morning counts, also if an entry of the day has cleared it since, so that it does not
 * matter at which hour this is asked.
 *
 * @param lives Any order; not changed.
 * @param day The day; nothing later is looked at.
 * @param weekStart First day of the person's week: 1 Monday, 6 Saturday, 7 Sunday.
 * @param terms How much the person asked to be told, and which of those that wait may be told now; as usual and all where left
 *   out.
 * @returns The same lives in their order, some told on this day; snoozed ones and quiet kinds neither told nor counted.
 * @throws {RangeError} On another first day of the week.
 * @example tellOn(lives, 100, 1)
 */
export function tellOn(
  lives: readonly WarningLife[],
  day: EpochDay,
  weekStart: 1 | 6 | 7,
  { choice = TOLD_AS_USUAL, mayTell = () => true }: Partial<TellingTerms> = {},
): WarningLife[] {
  const week = weekStartOn(day, weekStart);
  const counted = lives.filter(
    (life) =>
      isToldSince(life, week) &&
      !life.comesFirst &&
      !isSnoozed(life, day) &&
      !isQuietKind(life, choice),
  );
  let places = choice.newAWeek - counted.length;
  const told = new Set<WarningLife>();
  const waiting = lives.filter(
    (life) => waits(life, day) && !isQuietKind(life, choice) && mayTell(life),
  );
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
