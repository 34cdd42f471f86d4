import { FALSE_ALARMS, type StandingWarning } from '@understory/domain';
import type { WarningSentences } from '../wording';
import { falseAlarmsSentence } from './false-alarms-sentence';
import { sentence } from './sentence';
import { aboveLoad } from './warnings/above-load';
import { burnoutInventory } from './warnings/burnout-inventory';
import { carryingAlone } from './warnings/carrying-alone';
import { draining } from './warnings/draining';
import { fading } from './warnings/fading';
import { feltAsDemands } from './warnings/felt-as-demands';
import { givingMore, mostlyReceiving } from './warnings/give-and-take';
import { lopsided } from './warnings/lopsided';
import { noBreathingSpace } from './warnings/no-breathing-space';
import { oneTrunk } from './warnings/one-trunk';
import { quietSide } from './warnings/quiet-side';
import { requirement } from './warnings/requirement';
import { thinSoil } from './warnings/thin-soil';
import { thinning } from './warnings/thinning';
import { unrepaired } from './warnings/unrepaired';
import type { WarningWords } from './warnings/warning-words';

/**
 * The sentences of a warning, the same on page, in mail and in a pack.
 *
 * @param warning Any standing warning.
 * @param names `alias` of the connection that `namedConnection` names; the kind speaks where it is left out.
 *   `isDayAbout` where the day they last met is known only as about.
 * @returns What, evidence, rule, false alarms, what clears it, one next step; each one or more whole sentences.
 * @example warningSentences(warning, { alias: 'Peer trio' }).what // 'Your peer trio has grown thin.'
 */
export function warningSentences(
  warning: StandingWarning,
  names: { readonly alias?: string; readonly isDayAbout?: boolean },
): WarningSentences {
  const { clause, evidence, rule, clears, nextStep } = warningWords(
    warning,
    names.alias,
    names.isDayAbout,
  );
  const falseAlarms = falseAlarmsSentence(FALSE_ALARMS[warning.code]);
  return { what: sentence(clause), evidence, rule, falseAlarms, clears, nextStep };
}

/**
 * What is so, as a part of a sentence.
 *
 * @param warning Any standing warning.
 * @param alias As for `warningSentences`.
 * @returns A clause without capital or stop.
 * @example warningClause(warning, 'Peer trio') // 'your peer trio has grown thin'
 */
export function warningClause(warning: StandingWarning, alias?: string): string {
  return warningWords(warning, alias).clause;
}

function warningWords(
  warning: StandingWarning,
  alias?: string,
  isDayAbout?: boolean,
): WarningWords {
  switch (warning.code) {
    case 'W1':
      return fading(warning.facts, alias, isDayAbout);
    case 'W2':
      return thinning(warning.facts);
    case 'W3':
      return oneTrunk(warning.facts, alias);
    case 'W4':
      return thinSoil(warning.facts);
    case 'W5':
      return quietSide(warning.facts);
    case 'W6':
      return givingMore(warning.facts, alias);
    case 'W7':
      return mostlyReceiving(warning.facts, alias);
    case 'W8':
      return lopsided(warning.facts);
    case 'W9':
      return aboveLoad(warning.facts);
    case 'W10':
      return noBreathingSpace(warning.facts);
    case 'W11':
      return carryingAlone(warning.facts);
    case 'W12':
      return feltAsDemands(warning.facts);
    case 'W13':
      return unrepaired(warning.facts, alias);
    case 'W14':
      return burnoutInventory(warning.facts);
    case 'W15':
      return requirement(warning.facts);
    case 'W17':
      return draining(warning.facts, alias);
  }
}
