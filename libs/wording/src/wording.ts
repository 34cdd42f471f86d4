import type {
  AsymmetryReading,
  CbiAnswer,
  CbiItemId,
  CbiScale,
  CbiSubscale,
  CheckInAnswer,
  ComponentName,
  ConnectionKind,
  ContactInitiator,
  ContactMode,
  ContactRating,
  CreditLine,
  DigestFacts,
  DigestPlan,
  EcosystemReading,
  MailTrouble,
  MissingField,
  PolicyReading,
  SessionAcuity,
  SessionKind,
  SessionOutcome,
  StandingWarning,
  StateWord,
  SubscaleFinding,
  SupervisionPolicy,
  TestReading,
  TieWord,
  UnseenWorkKind,
  Zone,
} from '@understory/domain';

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
    /** Units of each week from its first day, with what was agreed for it; null where nothing was. */
    weeks: readonly { from: string; units: number; capacityUnits: number | null }[];
  } | null;
  support: {
    supervisionMinutes: number;
    contacts: readonly { isHeld: boolean }[];
  } | null;
  thinTies: readonly { kind: ConnectionKind }[] | null;
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

/** What a language says; a language is one folder that exports all of this. */
export interface Wording {
  KIND_NAMES: Readonly<Record<ConnectionKind, string>>;
  ZONE_NAMES: Readonly<Record<Zone, string>>;
  MODE_NAMES: Readonly<Record<ContactMode, string>>;
  INITIATOR_NAMES: Readonly<Record<ContactInitiator, string>>;
  RATING_NAMES: Readonly<Record<ContactRating, string>>;
  SESSION_KIND_NAMES: Readonly<Record<SessionKind, string>>;
  ACUITY_NAMES: Readonly<Record<SessionAcuity, string>>;
  OUTCOME_NAMES: Readonly<Record<SessionOutcome, string>>;
  UNSEEN_WORK_NAMES: Readonly<Record<UnseenWorkKind, string>>;
  SUBSCALE_NAMES: Readonly<Record<CbiSubscale, string>>;
  COMPONENT_NAMES: Readonly<Record<ComponentName, string>>;
  TIE_WORD_NAMES: Readonly<Record<TieWord, string>>;
  STATE_NAMES: Readonly<Record<StateWord, string>>;
  PACK_SECTION_TITLES: Readonly<Record<PackSectionName, string>>;
  NOT_ENOUGH_YET: string;
  duration(minutes: number): string;
  decimal(value: number, most?: number): string;
  fixed(value: number, digits: number): string;
  whole(value: number): string;
  clockTime(time: string): string;
  clockHour(hour: number): string;
  plainDate(date: string, options?: { readonly withYear: boolean }): string;
  shortDay(date: string, options?: { readonly withYear: boolean }): string;
  dayWithName(date: string): string;
  dayName(date: string, length?: 'long' | 'short'): string;
  monthName(date: string): string;
  period(from: string, to: string): string;
  units(units: number): string;
  smallNumber(count: number): string;
  plural(count: number, one: string, many: string): string;
  warningSentences(warning: StandingWarning, names: { readonly alias?: string }): WarningSentences;
  warningMeaning(code: StandingWarning['code']): WarningMeaning;
  asymmetrySentence(reading: AsymmetryReading | null): string | null;
  componentSentence(name: ComponentName, reading: EcosystemReading): string;
  stateSentence(reading: EcosystemReading, aliases: Aliases): StateSentence;
  policyTitle(policy: Pick<SupervisionPolicy, 'body' | 'role'>): string;
  testTitle(reading: TestReading): string;
  testSentence(test: TestReading, reading: PolicyReading): string;
  forwardSentence(reading: PolicyReading): string;
  creditWords(line: CreditLine): string;
  missingClause(field: MissingField): string;
  sourceSentence(policy: Pick<SupervisionPolicy, 'verifiedOn'>): string;
  supervisionSentence(
    readings: readonly { title: string; reading: PolicyReading }[],
  ): StateSentence;
  packName(from: string, to: string): string;
  packSentences(figures: PackFigures): PackSentences;
  CHECK_IN_QUESTIONS: Readonly<Record<CheckInAnswer, CheckInQuestion>>;
  lineWords(name: CheckInAnswer, answers: readonly number[]): LineWords;
  checkInSentence(answers: Readonly<Record<CheckInAnswer, readonly number[]>>): StateSentence;
  itemText(id: CbiItemId, clientWord: string): string;
  ANSWER_NAMES: Readonly<Record<CbiScale, Readonly<Record<CbiAnswer, string>>>>;
  scoreSentences(finding: SubscaleFinding): ScoreSentences;
  inventorySentence(findings: readonly SubscaleFinding[]): StateSentence;
  INVENTORY_ABOUT: Readonly<Record<'what' | 'whoSees' | 'howOften' | 'licence', string>>;
  digestSentences(facts: DigestFacts): string[];
  digestPlanSentence(plan: Pick<DigestPlan, 'rhythm' | 'weekday' | 'hour'> | null): string;
  nextDigestSentence(next: { on: string; time: string }): string;
  weekdayName(weekday: number): string;
  hourOfDay(hour: number): string;
  mailTroubleSentences(trouble: MailTrouble): TroubleSentences;
  DIGEST_MAIL: Readonly<
    Record<'subject' | 'open' | 'later' | 'why' | 'testSubject' | 'test', string>
  >;
  LATER_PAGE: Readonly<
    Record<'title' | 'postpone' | 'asUsual' | 'orStop' | 'stop' | 'stopped' | 'start', string>
  > &
    Readonly<Record<'alone' | 'open' | 'gone' | 'goneNext', string>> & {
      readonly days: Readonly<Record<1 | 3 | 7, string>>;
    };
}
