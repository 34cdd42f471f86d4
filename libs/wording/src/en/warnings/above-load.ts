import { isoDate, THRESHOLDS, type W9Facts, type WeekLoad } from '@understory/domain';
import { fromAgreed } from '../from-agreed';
import { plainDate } from '../plain-date';
import { units } from '../units';
import type { WarningAbout, WarningWords } from './warning-words';

/** W9, for everybody. */
export function aboveLoadAbout(): WarningAbout {
  const { raiseFrom } = THRESHOLDS.W9;
  return {
    name: 'Above agreed load',
    meaning: 'The work of the last weeks is more than you agreed you can carry.',
    rule:
      'Raised when the work of six weeks, the newest counting most, is ' +
      `${fromAgreed(raiseFrom)} than agreed, or further above, at two week ends in a row.`,
    clears: 'When a week ends with it at, or below, what you agreed.',
  };
}

/** W9: above agreed load. */
export function aboveLoad({ weeks }: W9Facts): WarningWords {
  const [before, last] = weeks;
  const { rule, clears } = aboveLoadAbout();
  return {
    clause: 'your work stands above what you agreed',
    evidence:
      `In the week from ${plainDate(isoDate(last.from))} you held ${held(last)}; ` +
      `in the week before, ${held(before)}.`,
    rule: `${rule} At the last two: ${distance(before)}, then ${distance(last)}.`,
    clears,
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
