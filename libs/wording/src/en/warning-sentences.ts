import type { StandingWarning } from '@understory/domain';
import type { WarningSentences } from '../wording';
import { aboveLoad } from './warnings/above-load';
import { fading } from './warnings/fading';
import { oneTrunk } from './warnings/one-trunk';
import { thinSoil } from './warnings/thin-soil';

/**
 * The sentences of a warning, the same on page, in mail and in a pack.
 *
 * @param warning Any standing warning.
 * @param names `alias` of the connection that `warningSubject` names; the kind speaks where it is left out.
 * @returns What, evidence, rule, what clears it, one next step; each one or more whole sentences.
 * @example warningSentences(warning, { alias: 'Peer trio' }).what // 'Your peer trio has grown thin.'
 */
export function warningSentences(
  warning: StandingWarning,
  names: { readonly alias?: string },
): WarningSentences {
  switch (warning.code) {
    case 'W1':
      return fading(warning.facts, names.alias);
    case 'W3':
      return oneTrunk(warning.facts, names.alias);
    case 'W4':
      return thinSoil(warning.facts);
    case 'W9':
      return aboveLoad(warning.facts);
  }
}
