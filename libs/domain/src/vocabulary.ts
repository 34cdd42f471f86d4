/** The kinds of connection, in the order in which they are offered. */
export const CONNECTION_KINDS = [
  'supervision',
  'consultation',
  'own-therapy',
  'peer',
  'team',
  'mentor',
  'partner',
  'family',
  'friend',
  'community',
] as const;
export type ConnectionKind = (typeof CONNECTION_KINDS)[number];

/** Where a connection stands: it holds me, it goes alongside, or it lies beyond the work. */
export const ZONES = ['held', 'alongside', 'beyond'] as const;
export type Zone = (typeof ZONES)[number];

/** How a contact took place; a written one counts half. */
export const CONTACT_MODES = ['in-person', 'video', 'phone', 'written'] as const;
export type ContactMode = (typeof CONTACT_MODES)[number];

/** Who started a contact. */
export const CONTACT_INITIATORS = ['me', 'them', 'scheduled'] as const;
export type ContactInitiator = (typeof CONTACT_INITIATORS)[number];

/** The five taps after a contact, each 0 to 4. */
export const CONTACT_RATINGS = [
  'energy',
  'couldAct',
  'sawClearer',
  'mattered',
  'wantedMore',
] as const;
export type ContactRating = (typeof CONTACT_RATINGS)[number];

/** Whom a session is with. */
export const SESSION_KINDS = ['individual', 'couple', 'family', 'group'] as const;
export type SessionKind = (typeof SESSION_KINDS)[number];

/** How much a case weighs, lightest first. */
export const SESSION_ACUITIES = ['settled', 'usual', 'complex', 'acute'] as const;
export type SessionAcuity = (typeof SESSION_ACUITIES)[number];

/** What became of a session. */
export const SESSION_OUTCOMES = [
  'planned',
  'held',
  'no-show',
  'late-cancel',
  'cancelled',
  'cancelled-by-practice',
] as const;
export type SessionOutcome = (typeof SESSION_OUTCOMES)[number];

/** The six kinds of unseen work. */
export const UNSEEN_WORK_KINDS = [
  'starting-contact',
  'reading-temperature',
  'handling-conflict',
  'keeping-track',
  'anticipating-needs',
  'holding-feelings',
] as const;
export type UnseenWorkKind = (typeof UNSEEN_WORK_KINDS)[number];

/** Work that is no session, in the order in which it is offered. */
export const OTHER_TIME_KINDS = [
  'notes',
  'cover',
  'crisis-call',
  'admin',
  'supervision-given',
] as const;
export type OtherTimeKind = (typeof OTHER_TIME_KINDS)[number];

/** What the soil Rest can be read from. */
export const REST_SOURCES = ['check-in', 'inventory'] as const;
export type RestSource = (typeof REST_SOURCES)[number];

/** The six soils of an ecosystem. */
export const COMPONENTS = ['roots', 'spare', 'cover', 'headroom', 'evenness', 'rest'] as const;
export type ComponentName = (typeof COMPONENTS)[number];

/** The word of a soil, best first. */
export const COMPONENT_WORDS = ['ample', 'enough', 'low', 'bare'] as const;
export type ComponentWord = (typeof COMPONENT_WORDS)[number];

/** The word for one connection's vitality; "due" is a list entry, never a warning. */
export const TIE_WORDS = ['alive', 'due', 'thin', 'new'] as const;
export type TieWord = (typeof TIE_WORDS)[number];

/** The one word for an ecosystem as a whole; it follows from the warnings and is never a score. */
export const STATE_WORDS = ['thin', 'stretched', 'holding', 'not-enough-yet'] as const;
export type StateWord = (typeof STATE_WORDS)[number];

/** Bounds shared by contracts, forms and the domain's own checks. */
export const LIMITS = {
  rhythmDays: { min: 3, max: 120 },
  contactMinutes: { min: 1, max: 600 },
  sessionMinutes: { min: 1, max: 600 },
  /** People in a group session, the therapist not counted. */
  attendees: { min: 1, max: 200 },
  caseRhythmDays: { min: 1, max: 365 },
  casePauses: { min: 0, max: 50 },
  seriesWeeks: { min: 1, max: 52 },
  seriesMonths: { min: 1, max: 12 },
  rating: { min: 0, max: 4 },
  giveAndTake: { min: -2, max: 2 },
  balance: { min: -1, max: 1 },
  capacityUnits: { min: 1, max: 80 },
  longestRun: { min: 1, max: 20 },
  share: { min: 0, max: 1 },
} as const;

/** Every warning about one person's ecosystem; W16 is about a practice. */
export const WARNING_CODES = [
  'W1',
  'W2',
  'W3',
  'W4',
  'W5',
  'W6',
  'W7',
  'W8',
  'W9',
  'W10',
  'W11',
  'W12',
  'W13',
  'W14',
  'W15',
  'W17',
] as const;
export type WarningCode = (typeof WARNING_CODES)[number];
