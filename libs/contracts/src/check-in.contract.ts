import { LIMITS, REST_SOURCES } from '@understory/domain';
import * as z from 'zod/mini';
import { ClientId, LocalDate, oneLine, Version } from './common.contract';

export const CHECK_IN_LIMITS = {
  /** Characters of the open line. */
  note: { max: 500 },
  /** Characters of the word for clients. */
  clientWord: { max: 30 },
} as const;

const answer = z.nullable(
  z.int().check(z.minimum(LIMITS.rating.min), z.maximum(LIMITS.rating.max)),
);

/**
 * Body of `PUT check-ins/:id`: one week, answered as far as one likes, or skipped. Where the week has one already, the answer is
 * `changed-elsewhere` with that one, whose id is another.
 */
export const SaveCheckIn = z.object({
  /** The day it is about, on the person's own calendar; its week holds one check-in. */
  on: LocalDate,
  /** "Skip this week": an answer of its own, with every other one null. */
  isSkipped: z.boolean(),
  /** 0 not at all … 4 very much; null is left open. */
  energy: answer,
  withheld: answer,
  alone: answer,
  demands: answer,
  tooMuch: answer,
  /** One open line, for oneself alone. */
  note: z.nullable(oneLine(CHECK_IN_LIMITS.note.max)),
  version: Version,
});
export type SaveCheckIn = z.infer<typeof SaveCheckIn>;

export const CheckIn = z.extend(SaveCheckIn, {
  id: ClientId,
  /** First day of its week, fixed when logged: another first day of the week moves none. */
  weekFrom: LocalDate,
});
export type CheckIn = z.infer<typeof CheckIn>;

/** Oldest first, skipped weeks among them. */
export const CheckIns = z.object({
  today: LocalDate,
  /** First day of the week that runs. */
  weekFrom: LocalDate,
  checkIns: z.array(CheckIn),
});
export type CheckIns = z.infer<typeof CheckIns>;

/** Body of `PUT check-in-settings`, and what holds: with version 0 where nothing was chosen yet. */
export const CheckInSettings = z.object({
  /** What the soil Rest is read from. */
  restFrom: z.enum(REST_SOURCES),
  /** The word in use for clients, in the plural, as the inventory asks with it. */
  clientWord: oneLine(CHECK_IN_LIMITS.clientWord.max),
  version: Version,
});
export type CheckInSettings = z.infer<typeof CheckInSettings>;

export const checkInPaths = {
  all: 'check-ins',
  one: (id: string) => `check-ins/${id}`,
  settings: 'check-in-settings',
} as const;
