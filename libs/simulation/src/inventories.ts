import { CBI_ANSWERS, CBI_ITEMS, type CbiAnswer, type CbiItem } from '@understory/domain';
import { addDays, daysFrom, weekdayOf, type Day } from './calendar';
import { moodOn, type MoodSpan } from './check-ins';
import type { Identifiers } from './identifiers';
import type { MadeUpInventory } from './made-up-types';
import type { Mood, TherapistProfile } from './profile';
import type { Random } from './random';
import { isAway } from './sessions';

const GAP_DAYS = 35;
const SPREAD = 14;

/** An inventory about every five weeks, on a Sunday that is not on leave; the last one within a month of the visit. */
export function inventoriesOf(
  profile: TherapistProfile,
  span: MoodSpan,
  random: Random,
  ids: Identifiers,
): MadeUpInventory[] {
  return inventoryDays(span).map((on) => ({
    id: ids.next(`${on}T18:00:00Z`),
    on,
    answers: answersOf(moodOn(profile, on, span.asOf), random),
    isFinished: true,
    version: 0,
  }));
}

function inventoryDays({ startsOn, asOf, leave }: MoodSpan): Day[] {
  const sundays = daysFrom(addDays(startsOn, 14), addDays(asOf, -3)).filter(
    (day) => weekdayOf(day) === 7 && !isAway(day, leave),
  );
  const kept: Day[] = [];
  for (const day of sundays.reverse()) {
    const later = kept.at(-1);
    if (later === undefined || day <= addDays(later, -GAP_DAYS)) kept.push(day);
  }
  return kept.reverse();
}

function answersOf(mood: Mood, random: Random): MadeUpInventory['answers'] {
  const answers = CBI_ITEMS.map((item) => {
    const level = levelOf(item, mood) + SPREAD * random.normal();
    return [item.id, nearest(item.isReversed ? 100 - level : level)];
  });
  return Object.fromEntries(answers) as MadeUpInventory['answers'];
}

/** How burnt out an item finds someone in this mood, 0 to 100. */
function levelOf({ subscale }: CbiItem, { energy, demands }: Mood): number {
  const tired = 25 * (4 - energy);
  switch (subscale) {
    case 'personal':
      return tired;
    case 'work':
      return 0.6 * tired + 10 * demands;
    case 'client':
      return 0.3 * tired + 14 * demands;
  }
}

function nearest(level: number): CbiAnswer {
  const [first, ...others] = CBI_ANSWERS;
  return others.reduce<CbiAnswer>(
    (best, answer) => (Math.abs(answer - level) < Math.abs(best - level) ? answer : best),
    first,
  );
}
