import { isoDate, type W9Facts, type WeekLoad } from '@understory/domain';
import type { WarningSentences } from '../../wording';
import { fromAgreed } from '../from-agreed';
import { plainDate } from '../plain-date';
import { units } from '../units';

/** W9: above agreed load. */
export function aboveLoad({ weeks }: W9Facts): WarningSentences {
  const [before, last] = weeks;
  return {
    what: 'Your work stands above what you agreed.',
    evidence:
      `In the week from ${plainDate(isoDate(last.from))} you held ${held(last)}; ` +
      `in the week before, ${held(before)}.`,
    rule:
      'Raised when the work of six weeks, the newest counting most, is 15\u00a0% or more above the ' +
      `agreement at two week ends in a row. At the last two: ${distance(before)}, then ${distance(last)}.`,
    clears: 'When a week ends with it at, or below, what you agreed.',
    nextStep: 'Pause new intakes for now. A lighter mix, or agreeing on more, is an answer too.',
  };
}

function held(week: WeekLoad): string {
  return `${units(week.units)} units of ${units(week.agreedUnits)} agreed`;
}

function distance({ load }: WeekLoad): string {
  if (load === null) return 'not known';
  return fromAgreed(load) ?? 'as agreed';
}
