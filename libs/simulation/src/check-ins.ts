import { LIMITS } from '@understory/domain';
import { addDays, daysFrom, weekdayOf, type Day } from './calendar';
import type { Identifiers } from './identifiers';
import type { MadeUpCheckIn, MadeUpLeave } from './made-up-types';
import type { Mood, TherapistProfile } from './profile';
import type { Random } from './random';
import { isAway } from './sessions';

export interface MoodSpan {
  startsOn: Day;
  asOf: Day;
  leave: readonly MadeUpLeave[];
}

const USUAL: Mood = { energy: 2.7, withheld: 1.1, alone: 0.9, demands: 1, tooMuch: 0.7 };
/** What a busier time does to the answers. */
const STRAINED: Mood = { energy: -1.3, withheld: 0.6, alone: 0.5, demands: 1.7, tooMuch: 1 };
const FRIDAY = 5;
const PERSISTENCE = 0.6;
const SPREAD = 0.45;

/** A check-in each Friday, but for weeks on leave; now and then one is skipped or forgotten. */
export function checkInsOf(
  profile: TherapistProfile,
  span: MoodSpan,
  random: Random,
  ids: Identifiers,
): MadeUpCheckIn[] {
  let strain = 0;
  return fridays(span).flatMap((on) => {
    strain = PERSISTENCE * strain + SPREAD * random.normal();
    const answers = answersOf(moodOn(profile, on, span.asOf), strain, random);
    const isSkipped = random.chance(0.06);
    if (random.chance(0.07)) return [];
    const id = ids.next(`${on}T17:30:00Z`);
    const given = isSkipped ? SKIPPED : answers;
    return [
      { id, on, weekFrom: addDays(on, 1 - FRIDAY), isSkipped, ...given, note: null, version: 0 },
    ];
  });
}

/** Mean answers of a day, each 0 to 4. */
export function moodOn(profile: TherapistProfile, on: Day, asOf: Day): Mood {
  const usual = { ...USUAL, ...profile.mood };
  const { surge } = profile;
  if (!surge || on < addDays(asOf, -7 * surge.weeksAgo)) return usual;
  return mapMood((name) => usual[name] + STRAINED[name]);
}

const SKIPPED = { energy: null, withheld: null, alone: null, demands: null, tooMuch: null };

function answersOf(mood: Mood, strain: number, random: Random): Mood {
  return mapMood((name) => {
    const sway = name === 'energy' ? -strain : strain;
    return withinScale(mood[name] + sway + SPREAD * random.normal());
  });
}

function withinScale(answer: number): number {
  const { min, max } = LIMITS.rating;
  return Math.min(max, Math.max(min, Math.round(answer))) + 0;
}

function mapMood(answerOf: (name: keyof Mood) => number): Mood {
  return {
    energy: answerOf('energy'),
    withheld: answerOf('withheld'),
    alone: answerOf('alone'),
    demands: answerOf('demands'),
    tooMuch: answerOf('tooMuch'),
  };
}

function fridays({ startsOn, asOf, leave }: MoodSpan): Day[] {
  return daysFrom(startsOn, addDays(asOf, -1)).filter(
    (day) => weekdayOf(day) === FRIDAY && !isAway(day, leave),
  );
}
