import {
  THRESHOLDS,
  type UnseenWorkKind,
  type UnseenWorkShare,
  type W8Facts,
} from '@understory/domain';
import { decimal } from '../decimal';
import { listed } from '../listed';
import { inSentence, UNSEEN_WORK_NAMES } from '../names';
import type { WarningAbout, WarningWords } from './warning-words';

const { raiseFrom, leastEffort, clearBelow } = THRESHOLDS.W8;

/** Kinds that are named; the chart beside it has them all. */
const KINDS_NAMED = 2;

const NEXT_STEP: Readonly<Record<UnseenWorkKind, string>> = {
  'starting-contact':
    'Say that you have been the one who starts, and leave the next first word to someone else.',
  'reading-temperature':
    'Say that you have been watching how everyone is, and ask one person to watch with you.',
  'handling-conflict': 'Say that conflicts tend to land with you, and ask who takes the next one.',
  'keeping-track': 'Say aloud what you keep track of, and hand one list to someone else.',
  'anticipating-needs':
    'Say what you have been thinking ahead of, and ask to be told what is needed instead.',
  'holding-feelings': 'Choose one person, and tell them one feeling you have been holding in.',
};

/** W8, for everybody. */
export function lopsidedAbout(): WarningAbout {
  return {
    name: 'Unseen work is lopsided',
    meaning:
      'Work that nobody lists, from keeping track to holding feelings in, lies mostly with you.',
    rule:
      `Raised when the tilt is ${decimal(raiseFrom)} or more, with effort behind it that adds up to ${decimal(leastEffort)} ` +
      'or more, at two midnights in a row. 0 is shared evenly, 1 is all yours.',
    clears: `When the tilt is below ${decimal(clearBelow)}.`,
  };
}

/** W8: unseen work is lopsided. */
export function lopsided({ asymmetry, effort, kinds }: W8Facts): WarningWords {
  const { rule, clears } = lopsidedAbout();
  const mine = kinds.filter((kind) => kind.mine > 0);
  const most = mine[0]?.kind;
  return {
    clause: 'you carry more than your share of the unseen work',
    evidence: most === undefined ? 'Little of it is left to count.' : evidence(mine, effort),
    rule: `${rule} Now ${decimal(asymmetry)}, with effort of ${decimal(effort)}.`,
    clears,
    nextStep:
      most === undefined ? 'Name it to those you share it with, and take turns.' : NEXT_STEP[most],
  };
}

function evidence(mine: readonly UnseenWorkShare[], effort: number): string {
  const share = mine.reduce((sum, kind) => sum + kind.mine, 0) / effort;
  const named = mine.slice(0, KINDS_NAMED).map(({ kind }) => inSentence(UNSEEN_WORK_NAMES[kind]));
  return (
    `Of what you logged in the last six weeks, about ${Math.round(share * 100)}\u00a0% was yours. ` +
    `${mine.length > KINDS_NAMED ? 'Most of yours' : 'Yours'} was ${listed(named)}.`
  );
}
