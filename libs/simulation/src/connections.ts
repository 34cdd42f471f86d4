import { KIND_DEFAULTS } from '@understory/domain';
import { addDays, type Day } from './calendar';
import type { Identifiers } from './identifiers';
import type { MadeUpConnection } from './made-up-types';
import type { TherapistProfile, TieProfile } from './profile';
import type { Random } from './random';

/** The ties of a therapist, as noted on their first day. */
export function connectionsOf(
  profile: TherapistProfile,
  span: { startsOn: Day; asOf: Day },
  random: Random,
  ids: Identifiers,
): MadeUpConnection[] {
  return profile.ties.map((tie) => {
    const agreements = agreementsOf(tie, span);
    const agreement = { ...agreementOf(tie), rhythmDays: rhythmOf(tie) };
    return {
      id: ids.next(`${span.startsOn}T08:00:00Z`),
      alias: tie.alias,
      kind: tie.kind,
      agreement,
      lastMetOn: addDays(span.startsOn, -random.integer(1, Math.ceil(rhythmOf(tie) * 0.9))),
      isEvaluative: tie.isEvaluative ?? false,
      isActive: true,
      version: 0,
      createdOn: span.startsOn,
      agreements,
    };
  });
}

function agreementsOf(
  tie: TieProfile,
  span: { startsOn: Day; asOf: Day },
): MadeUpConnection['agreements'] {
  const latest = { ...agreementOf(tie), rhythmDays: rhythmOf(tie) };
  if (!tie.reagreed) return [{ effectiveFrom: span.startsOn, ...latest }];
  const { daysAgo, fromRhythmDays } = tie.reagreed;
  return [
    { ...latest, effectiveFrom: span.startsOn, rhythmDays: fromRhythmDays },
    { ...latest, effectiveFrom: addDays(span.asOf, -daysAgo) },
  ];
}

function agreementOf(tie: TieProfile) {
  const { minutes, balance } = KIND_DEFAULTS[tie.kind];
  return { minutes: tie.minutes ?? minutes, balance, isFlexible: tie.isFlexible ?? false };
}

function rhythmOf(tie: TieProfile): number {
  return tie.rhythmDays ?? KIND_DEFAULTS[tie.kind].rhythmDays;
}
