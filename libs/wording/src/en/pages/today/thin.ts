import type { TieWord } from '@understory/domain';
import { capital } from '../../capital';
import { plural } from '../../plural';
import { TIE_ACTIONS } from '../../tie-actions';
import { TIE_WORD_NAMES } from '../../tie-word-names';
import { UNKNOWN_NOT_LOW } from '../../unknown-not-low';
import { asSure } from '../connections/day-met';

/** What is thin, as one fact and one next step. */
export const THIN_TEXTS = {
  logContact: TIE_ACTIONS.log,
  findHelp: 'Find help',
  look: 'Look at the ecosystem',
  why: 'Why this',
  nothingNew: 'Nothing new is thin',
  nothing: 'Nothing is thin',
  /**
   * @param tie Its name, or a mark of the place where that stands as a link.
   * @param isAbout Whether its days rest on an answer alone.
   */
  longest: (tie: string, gapDays: number, rhythmDays: number, word: TieWord, isAbout: boolean) => {
    const days = asSure(`${gapDays} of ${rhythmDays} days`, isAbout);
    return `Longest since: ${tie}, ${days}, ${TIE_WORD_NAMES[word]}.`;
  },
  notEnough: `Not enough yet to say. ${UNKNOWN_NOT_LOW}`,
  more: (count: number) => `${capital(plural(count, 'more', 'more'))} on Ecosystem`,
  resting: (count: number) => `${capital(plural(count, 'rests', 'rest'))} on Ecosystem`,
};
