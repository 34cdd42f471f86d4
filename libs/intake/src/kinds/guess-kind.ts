import { type ImportKind } from '@understory/contracts';
import { LIMITS } from '@understory/domain';
import { GUESS_REASONS, TITLE_TEXTS } from '@understory/wording';
import type { ReadEvent } from '../reading';
import { LEAVE_WORDS, WORD_RULES } from './title-words';

/** What an event probably is, and why; `kind` is null where nothing tells. */
export interface Guess {
  kind: ImportKind | null;
  /** In words, for the person: the rule that decided. */
  why: string;
  /** Whether a word of the title decided, so that the title says it by itself. */
  isByWord: boolean;
  /** Titles of one family are shown and answered together; empty where a title stands for itself. */
  family: string;
  /** How a family is called; empty without one. */
  familyLabel: string;
}

/** What of an event a guess looks at, besides its title. */
export type EventShape = Pick<ReadEvent, 'minutes' | 'isAllDay' | 'isTransparent' | 'isRecurring'>;

/** Minutes from which "leave" in a timed title means the day and not an errand. */
const LEAVE_MINUTES = 240;
/** Minutes that initials alone may last to be taken as a session. */
const SESSION_MINUTES = { min: 15, max: 120 } as const;
/** Lengths that hardly anything but a therapy session has: our choice. */
const THERAPY_MINUTES: ReadonlySet<number> = new Set([45, 50, 53, 55, 80]);

const INITIALS = /^\p{Lu}(?:[. ]{0,2}\p{Lu}){1,2}\.?$/u;
const PAIRED = /^\p{Lu}{1,2} ?[&+/] ?\p{Lu}{1,2}$/u;
const CODE = /^#?\p{Lu}{0,3}[- ]?\d{2,5}$/u;
const FIRST_NAME = /^\p{Lu}[\p{L}'’-]+$/u;
const FULL_NAME = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]*){1,2}$/u;
/** Words that keep time without saying what for. */
const BLOCK =
  /^(?:busy|hold|held|block(?:ed)?|reserved|private|unavailable|available|free|open)\b/i;
const PLACE =
  /\s*[-–(]?\s*(?:video|zoom|teams|online|remote|phone|tele(?:health)?|in[- ]person)\)?$/i;

/**
 * Guesses from a title and the shape of its event what it counts as. A guess is shown and never acted on unseen.
 *
 * Whole days and events shown as free are never guessed to be a session.
 *
 * @example guessKind('Sup w/ L', { minutes: 50, isAllDay: false, isTransparent: false, isRecurring: false })
 * // { kind: 'supervision-received', why: 'the word “Sup”', isByWord: true, family: '', familyLabel: '' }
 */
export function guessKind(title: string, shape: EventShape): Guess {
  const isLeave = LEAVE_WORDS.exec(title);
  if (shape.isAllDay)
    return isLeave ? byWord('leave', isLeave[0]) : guess('ignore', GUESS_REASONS.wholeDay);
  if (shape.minutes === 0) return guess('ignore', GUESS_REASONS.noLength);
  if (isLeave && shape.minutes >= LEAVE_MINUTES) return byWord('leave', isLeave[0]);
  if (shape.isTransparent) return guess(null, GUESS_REASONS.shownAsFree);
  if (shape.minutes > LIMITS.sessionMinutes.max) return guess(null, GUESS_REASONS.veryLong);
  return fromWords(title) ?? fromPattern(title.replace(PLACE, ''), shape);
}

function fromWords(title: string): Guess | null {
  for (const { kind, words } of WORD_RULES) {
    const found = words.exec(title);
    if (!found) continue;
    const decided = byWord(kind, found[0]);
    if (kind !== 'client' || found.index > 0) return decided;
    return {
      ...decided,
      family: `word:${found[0].toLowerCase()}`,
      familyLabel: TITLE_TEXTS.beginningWith(found[0]),
    };
  }
  return null;
}

function fromPattern(title: string, { minutes, isRecurring }: EventShape): Guess {
  const isSession = minutes >= SESSION_MINUTES.min && minutes <= SESSION_MINUTES.max;
  const pattern = isSession ? patternOf(title) : null;
  if (pattern) {
    const why = GUESS_REASONS.shapes[pattern](minutes);
    const familyLabel = TITLE_TEXTS.shapes[pattern](minutes);
    return { ...guess('client', why), family: `${pattern}:${minutes}`, familyLabel };
  }
  const isName = FULL_NAME.test(title) || (isRecurring && FIRST_NAME.test(title));
  if (isName && !BLOCK.test(title) && THERAPY_MINUTES.has(minutes))
    return guess('client', GUESS_REASONS.name(minutes));
  return guess(null, '');
}

function patternOf(title: string): keyof typeof TITLE_TEXTS.shapes | null {
  if (PAIRED.test(title)) return 'paired-initials';
  if (CODE.test(title)) return 'a-code';
  if (!INITIALS.test(title)) return null;
  return title.replace(/\P{Lu}/gu, '').length === 2 ? 'two-initials' : 'three-initials';
}

function byWord(kind: ImportKind, word: string): Guess {
  return { ...guess(kind, GUESS_REASONS.word(word)), isByWord: true };
}

function guess(kind: ImportKind | null, why: string): Guess {
  return { kind, why, isByWord: false, family: '', familyLabel: '' };
}
