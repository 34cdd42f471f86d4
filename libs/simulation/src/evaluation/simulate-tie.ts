import type { ConnectionKind, EpochDay, LeaveSpan } from '@understory/domain';
import type { Random } from '../random';
import type { Conditions, TieDesign } from './conditions';

/** A tie as a person logged it. */
export interface LoggedTie {
  id: string;
  kind: ConnectionKind;
  rhythmDays: number;
  isFlexible: boolean;
  /** Answer to "when did you last meet?", before the first day. */
  lastMetOn: EpochDay;
  /** Days of contacts logged as held, in order; a day can come twice. */
  contacts: readonly EpochDay[];
}

/** What a tie goes through, day by day. */
export interface TieCourseOfEvents {
  firstDay: EpochDay;
  lastDay: EpochDay;
  /** Fortnights away. */
  absences: readonly LeaveSpan[];
  /** Share of the usual pace of contacts on a day. */
  paceOn: (day: EpochDay) => number;
}

/** A tie has met for so many agreed intervals before the log begins. */
const INTERVALS_BEFORE = 8;
/** Days in which a tie catches up after a fortnight away. */
const CATCH_UP_DAYS = 5;

/**
 * Draws the contacts of a tie. Gaps are drawn in days at the usual pace, and the days are then walked at the
 * pace of each, so that thinning stretches what is left of a gap and two arms share every draw.
 *
 * @param design The tie as agreed.
 * @param conditions How people are.
 * @param events What happens on which day.
 * @param random The tie's own stream.
 * @returns The tie as logged.
 * @example simulateTie(SIX_TIES[0], USUAL, events, new Random('test').fork('supervision'))
 */
export function simulateTie(
  design: TieDesign,
  conditions: Conditions,
  events: TieCourseOfEvents,
  random: Random,
): LoggedTie {
  const { id, kind, rhythmDays } = design;
  const { isFlexible, missingLogs, agreedLonger } = conditions;
  const days = contactDays(design, conditions, events, random);
  const logs = random.fork('logs');
  const contacts = days.filter((day) => day >= events.firstDay);
  return {
    id,
    kind,
    rhythmDays: Math.round(rhythmDays * agreedLonger),
    isFlexible,
    lastMetOn: days.findLast((day) => day < events.firstDay) ?? events.firstDay - 1,
    contacts: contacts.filter(() => !logs.chance(missingLogs)),
  };
}

function contactDays(
  { rhythmDays }: TieDesign,
  { gapSpread, misstatement, afterAbsence }: Conditions,
  { firstDay, lastDay, absences, paceOn }: TieCourseOfEvents,
  random: Random,
): EpochDay[] {
  const livedDays = rhythmDays * Math.exp(misstatement * random.fork('plan').normal());
  const gaps = random.fork('gaps');
  const catchUps = random.fork('catch-ups');
  const drawGap = () => gaps.gamma(1 / gapSpread ** 2, livedDays);
  const days: EpochDay[] = [];
  let caughtUp: LeaveSpan | undefined;
  let walked = 0;
  let next = drawGap();
  for (let day = firstDay - INTERVALS_BEFORE * rhythmDays; day <= lastDay; day += 1) {
    const absence = absences.find(({ from, to }) => from <= day && day <= to);
    if (absence !== undefined && afterAbsence === 'held-up') continue;
    walked += day < firstDay ? 1 : paceOn(day);
    for (; next <= walked; next += drawGap()) {
      if (absence === undefined) days.push(day);
      else if (absence !== caughtUp) days.push(absence.to + catchUps.integer(1, CATCH_UP_DAYS));
      caughtUp = absence ?? caughtUp;
    }
  }
  return days.filter((day) => day <= lastDay).sort((a, b) => a - b);
}
