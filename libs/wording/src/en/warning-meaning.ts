import { FALSE_ALARMS, type StandingWarning } from '@understory/domain';
import type { WarningMeaning } from '../wording';
import { falseAlarmsSentence } from './false-alarms-sentence';
import { aboveLoadAbout } from './warnings/above-load';
import { burnoutInventoryAbout } from './warnings/burnout-inventory';
import { carryingAloneAbout } from './warnings/carrying-alone';
import { drainingAbout } from './warnings/draining';
import { fadingAbout } from './warnings/fading';
import { feltAsDemandsAbout } from './warnings/felt-as-demands';
import { givingMoreAbout, mostlyReceivingAbout } from './warnings/give-and-take';
import { lopsidedAbout } from './warnings/lopsided';
import { noBreathingSpaceAbout } from './warnings/no-breathing-space';
import { oneTrunkAbout } from './warnings/one-trunk';
import { quietSideAbout } from './warnings/quiet-side';
import { requirementAbout } from './warnings/requirement';
import { thinSoilAbout } from './warnings/thin-soil';
import { thinningAbout } from './warnings/thinning';
import { unrepairedAbout } from './warnings/unrepaired';
import type { WarningAbout } from './warnings/warning-words';

const ABOUT: Readonly<Record<StandingWarning['code'], () => WarningAbout>> = {
  W1: fadingAbout,
  W2: thinningAbout,
  W3: oneTrunkAbout,
  W4: thinSoilAbout,
  W5: quietSideAbout,
  W6: givingMoreAbout,
  W7: mostlyReceivingAbout,
  W8: lopsidedAbout,
  W9: aboveLoadAbout,
  W10: noBreathingSpaceAbout,
  W11: carryingAloneAbout,
  W12: feltAsDemandsAbout,
  W13: unrepairedAbout,
  W14: burnoutInventoryAbout,
  W15: requirementAbout,
  W17: drainingAbout,
};

/**
 * What a warning means and how it is decided, whoever it is about.
 *
 * @param code Any warning's.
 * @returns Its name, and sentences: what it means, its rule, its false alarms, what clears it.
 * @example warningMeaning('W1').name // 'A connection is fading'
 */
export function warningMeaning(code: StandingWarning['code']): WarningMeaning {
  const { name, meaning, rule, clears } = ABOUT[code]();
  return { name, meaning, rule, falseAlarms: falseAlarmsSentence(FALSE_ALARMS[code]), clears };
}
