import type { EpochDay } from '../days/day';
import type { SessionAcuity, SessionKind } from '../vocabulary';

/** Something of one day that adds up: units, minutes or sessions. */
export interface DayAmount {
  on: EpochDay;
  /** 0 or more. */
  amount: number;
}

/** All that a caseload's weeks are read from: one day's work and support. */
export interface CaseloadDayLog {
  on: EpochDay;
  /** Load units held; 0 or more, as everything below. */
  heldUnits: number;
  /** Load units still planned, as if held. */
  plannedUnits: number;
  heldMinutes: number;
  plannedMinutes: number;
  /** Minutes of work that is no session. */
  otherMinutes: number;
  /** Minutes of contacts held. */
  supportMinutes: number;
  /** Minutes of contacts ahead. */
  bookedSupportMinutes: number;
}

/** A kind of case as far as its weight asks, whoever it is. */
export interface CaseShape {
  kind: SessionKind;
  acuity: SessionAcuity;
  isTraumaFocused: boolean;
  /** Of one session, 1 to 600. */
  minutes: number;
}

/** One line of a question: so many more, or fewer, of a kind. */
export interface WhatIfLine extends CaseShape {
  /** Whole, -40 to 40; below 0 takes away. */
  count: number;
  /** Weeks from one session to the next, whole, 1 to 12. */
  everyWeeks: number;
}

/** Bounds of a question. */
export const WHAT_IF_LIMITS = {
  count: { min: -40, max: 40 },
  everyWeeks: { min: 1, max: 12 },
} as const;
