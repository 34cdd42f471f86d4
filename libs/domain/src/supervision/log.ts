import type { EpochDay } from '../days/day';

/** Alone, in a pair, or in a group. */
export const SUPERVISION_FORMATS = ['individual', 'triadic', 'group'] as const;
export type SupervisionFormat = (typeof SUPERVISION_FORMATS)[number];

/** Whether the body recognises who supervises. */
export const SUPERVISOR_KINDS = ['qualified', 'other'] as const;
export type SupervisorKind = (typeof SUPERVISOR_KINDS)[number];

/** Connections whose contacts a policy may credit; one with a peer only where it was said to be supervision. */
export const CREDITED_KINDS = ['supervision', 'consultation', 'peer'] as const;
export type CreditedKind = (typeof CREDITED_KINDS)[number];

/** What a policy may ask of a supervision contact. */
export const SUPERVISION_FIELDS = [
  'format',
  'groupSize',
  'isPeer',
  'setting',
  'isObserved',
  'supervisor',
  'ownShare',
] as const;
export type SupervisionField = (typeof SUPERVISION_FIELDS)[number];

/** More about a supervision contact; null is not known. */
export interface SupervisionDetail {
  format: SupervisionFormat | null;
  /** How many share the time, oneself included, a facilitator not; whole, 2 to 60. */
  groupSize: number | null;
  /** Whether the group leads itself. */
  isPeer: boolean | null;
  /** Where the work is done that was spoken of. */
  setting: string | null;
  /** Whether sessions were seen or heard, live or recorded. */
  isObserved: boolean | null;
  /** Whether the supervisor is one that the body recognises. */
  supervisor: SupervisorKind | null;
  /** What part of the time was on one's own practice, 0 to 1. */
  ownShare: number | null;
}

/** Held, booked ahead, or fallen through. */
export const SUPERVISION_STATES = ['held', 'booked', 'missed'] as const;
type SupervisionState = (typeof SUPERVISION_STATES)[number];

/** One contact that a policy may credit. */
export interface SupervisionContact extends SupervisionDetail {
  id: string;
  on: EpochDay;
  /** 1 to 600. */
  minutes: number;
  kind: CreditedKind;
  /** `booked` is only what lies ahead of the day of reading; what has passed is held or missed. */
  state: SupervisionState;
  /** Since when it is in the log, its own day at the latest. Before, it was not booked; from then to its day it was. */
  knownOn: EpochDay;
}

/** Work with clients that was held on a day. */
export interface ClientDay {
  on: EpochDay;
  /** 0 or more. */
  minutes: number;
  /** Where; null where that is not known. */
  setting: string | null;
}

/** Of which nothing more is known. */
export const NO_DETAIL: SupervisionDetail = {
  format: null,
  groupSize: null,
  isPeer: null,
  setting: null,
  isObserved: null,
  supervisor: null,
  ownShare: null,
};

/** Bounds of a supervision contact beyond those of every contact. */
export const SUPERVISION_LIMITS = {
  groupSize: { min: 2, max: 60 },
  ownShare: { min: 0, max: 1 },
  settingLength: 40,
} as const;
