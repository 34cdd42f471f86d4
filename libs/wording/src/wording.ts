import type { ConnectionKind } from '@understory/domain';
import type * as English from './en';

/** The sentences of a warning: each ends with a full stop and names ties and conditions, never faults. */
export interface WarningSentences {
  /** What is so. */
  what: string;
  /** What it rests on. */
  evidence: string;
  /** When it is raised, with the figure as it stands. */
  rule: string;
  /** How often it is raised by chance; null where that was not measured. */
  falseAlarms: string | null;
  /** What makes it go away. */
  clears: string;
  /** One thing to do. */
  nextStep: string;
}

/** What a warning means and how it is decided, whoever it is about. */
export interface WarningMeaning {
  /** A few words, without a stop; the rest are sentences. */
  name: string;
  meaning: string;
  rule: string;
  falseAlarms: string | null;
  clears: string;
}

/** The sentence at the head of a page: what is found, and what eases it. */
export interface StateSentence {
  finding: string;
  relief: string;
}

/** Names as the person typed them, by connection id. */
export type Aliases = Readonly<Record<string, string>>;

/** The sections of a supervision pack that have a title of their own. */
export type PackSectionName = 'load' | 'support' | 'thin-ties';

/** What a supervision pack holds, as far as its sentences need it; a section that was left out is null. */
export interface PackFigures {
  /** First and last day, `YYYY-MM-DD`. */
  from: string;
  to: string;
  load: {
    heldSessions: number;
    heldMinutes: number;
    /** Whether a week of days is known; not told by packs of before. */
    isEnough?: boolean | undefined;
    weeks: readonly PackWeek[];
  } | null;
  support: {
    supervisionMinutes: number;
    contacts: readonly { isHeld: boolean }[];
  } | null;
  thinTies: readonly { kind: ConnectionKind }[] | null;
}

/** A week of a pack. */
export interface PackWeek {
  /** First day, `YYYY-MM-DD`. */
  from: string;
  /** Null where it is not known. */
  units: number | null;
  /** What was agreed for it; null where nothing was. */
  capacityUnits: number | null;
  /** Whether it counts in a mean; not told by packs of before. */
  isCompared?: boolean | undefined;
}

/** One sentence per section, null where it was left out. */
export interface PackSentences {
  load: string | null;
  support: string | null;
  thinTies: string | null;
}

/** One question of the weekly check-in. */
export interface CheckInQuestion {
  /** As it is asked. */
  question: string;
  /** The ease below it. */
  ease: string;
  /** What its line is called. */
  name: string;
  /** Five steps, 0 first. */
  steps: readonly [string, string, string, string, string];
  /** The ends of its line, where there is little room. */
  ends: readonly [low: string, high: string];
}

/** What a line says at its head and below it. */
export interface LineWords {
  /** Up to ten words, without a stop. */
  finding: string;
  /** What it rests on, in sentences. */
  caption: string;
}

/** What one score of the inventory says, own history first. */
export interface ScoreSentences {
  /** Beside one's own earlier scores; always there. */
  change: string;
  /** The number with its band of error. */
  score: string;
}

/** What went wrong, and what to do. */
export interface TroubleSentences {
  what: string;
  next: string;
}

/** A text in any language, where the first one says it in its own words. */
type Said<T> = T extends string
  ? string
  : T extends (...facts: infer Facts) => infer Words
    ? (...facts: Facts) => Said<Words>
    : { readonly [Part in keyof T]: Said<T[Part]> };

/** What a language says: everything the first one exports. A language is one more folder of this shape; without a text of it, it does not compile. */
export type Wording = Said<typeof English>;
