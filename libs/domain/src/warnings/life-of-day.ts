import type { EpochDay } from '../days/day';
import { isAbout, type WarningLife } from './life';
import type { WarningDays } from './life-days';
import { clearedBy } from './life-ending';
import type { StandingWarning } from './standing-warning';
import { tellOn } from './telling';
import { type TellingChoice, TOLD_AS_USUAL } from './telling-choice';
import { byTelling, comesFirst } from './telling-order';

/** Ended warnings are looked at again for so long, since entries may still come in late: the reach of the load's kernel. */
export const REVISED_DAYS = 42;

/**
 * Brings the lives of warnings to a day. The log alone decides what stood when; the lives add what a log cannot know: what was
 * told, what rests, and what was taken back. Asked every day or once after many, in the morning or at night, twice or
 * not: the same log gives the same lives, as long as every day up to the last is asked for, in order.
 *
 * @param known As they stood on an earlier day or on this one; any order, not changed.
 * @param days The log's days.
 * @param day The day.
 * @param weekStart First day of the person's week.
 * @param choice How much the person asked to be told; as usual where it is left out.
 * @returns All lives, in the order in which they are told. New ones are added; those whose rule was crossed are `cleared` on the
 *   day the log says; those that the log no longer shows on the day they were raised are `withdrawn` on this day; two that turn
 *   out to be one are joined.
 * @throws {RangeError} As `readEcosystem`.
 * @example livesOn([], warningDays(log), 100, 1)
 */
export function livesOn(
  known: readonly WarningLife[],
  days: WarningDays,
  day: EpochDay,
  weekStart: 1 | 6 | 7,
  choice: TellingChoice = TOLD_AS_USUAL,
): WarningLife[] {
  const revised = known.map((life) => (isSettled(life, day) ? life : revise(life, days, day)));
  const joined = join(revised);
  const raised = [...joined, ...newOn(joined, days, day)];
  const stoodEarly = (life: WarningLife) => days.opening(day).some((one) => isAbout(one, life));
  const told = tellOn(raised, day, weekStart, { choice, mayTell: stoodEarly });
  return tellOn(told, day, weekStart, { choice }).sort(byTelling);
}

function isSettled({ raisedOn, endedOn }: WarningLife, day: EpochDay): boolean {
  return raisedOn > day || (endedOn !== null && endedOn < day - REVISED_DAYS);
}

function revise(life: WarningLife, days: WarningDays, day: EpochDay): WarningLife {
  const { raisedOn } = life;
  const standing = days.closing(day).find((one) => isAbout(one, life));
  if (standing && standing.raisedOn <= raisedOn) {
    const first = life.comesFirst || comesFirst(standing);
    return { ...life, comesFirst: first, endedOn: null, endedAs: null, endedBy: null };
  }
  const goneOn = firstGone(life, days, day);
  if (goneOn > raisedOn || days.opening(raisedOn).some((one) => isAbout(one, life))) {
    return {
      ...life,
      endedOn: goneOn,
      endedAs: 'cleared',
      endedBy: clearedBy(days.log, life, goneOn),
    };
  }
  if (life.endedAs === 'withdrawn') return life;
  return { ...life, endedOn: day, endedAs: 'withdrawn', endedBy: 'entry' };
}

/** The first day from its raise on which it does not stand at the close; it stood on all days between. */
function firstGone(life: WarningLife, days: WarningDays, day: EpochDay): EpochDay {
  const stands = (on: EpochDay) =>
    days.closing(on).some((one) => isAbout(one, life) && one.raisedOn <= life.raisedOn);
  const guess = life.endedOn ?? day;
  if (guess > life.raisedOn && guess <= day && !stands(guess) && stands(guess - 1)) return guess;
  let gone = day;
  let from = life.raisedOn;
  while (from < gone) {
    const middle = Math.floor((from + gone) / 2);
    if (stands(middle)) from = middle + 1;
    else gone = middle;
  }
  return gone;
}

/** Where an entry between two is gone, they were one warning: the earlier goes on, with the rest that was chosen last. */
function join(lives: readonly WarningLife[]): WarningLife[] {
  const joined: WarningLife[] = [];
  for (const life of lives.toSorted((a, b) => a.raisedOn - b.raisedOn)) {
    const index = joined.findIndex((one) => isAbout(one, life) && overlap(one, life));
    const earlier = joined[index];
    if (!earlier) joined.push(life);
    else {
      const toldOn = earlier.toldOn ?? life.toldOn;
      joined[index] = { ...earlier, toldOn, snooze: life.snooze ?? earlier.snooze };
    }
  }
  return joined;
}

function overlap(earlier: WarningLife, later: WarningLife): boolean {
  if (earlier.endedAs === 'withdrawn' || later.endedAs === 'withdrawn') return false;
  return earlier.endedOn === null || later.raisedOn < earlier.endedOn;
}

/** What stands and is not known yet, and what stood in the morning and was cleared by an entry of the day. */
function newOn(known: readonly WarningLife[], days: WarningDays, day: EpochDay): WarningLife[] {
  const opening = days.opening(day);
  const closing = days.closing(day);
  const standing = closing
    .filter((one) => !known.some((life) => isAbout(life, one) && life.endedOn === null))
    .map((one) => opening.find((early) => isAbout(early, one)) ?? one);
  const cleared = opening.filter(
    (one) =>
      !closing.some((now) => isAbout(now, one)) &&
      !known.some((life) => isAbout(life, one) && life.raisedOn >= one.raisedOn),
  );
  return [
    ...standing.map(begun),
    ...cleared.map((one) => ({
      ...begun(one),
      endedOn: day,
      endedAs: 'cleared' as const,
      endedBy: clearedBy(days.log, one, day),
    })),
  ];
}

function begun(warning: StandingWarning): WarningLife {
  const { code, subject, raisedOn, facts } = warning;
  const first = comesFirst(warning);
  const open = { toldOn: null, snooze: null, endedOn: null, endedAs: null, endedBy: null };
  return { id: null, code, subject, raisedOn, facts, comesFirst: first, ...open };
}
