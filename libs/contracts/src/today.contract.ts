import * as z from 'zod/mini';
import { CaseInBrief } from './case-in-brief.contract';
import { Instant, LocalDate } from './common.contract';
import { Contact } from './contact.contract';
import { Tie } from './connection.contract';
import { Session } from './session.contract';

export const WeekDay = z.object({
  on: LocalDate,
  heldUnits: z.number(),
  /** Planned sessions, in units as if held. */
  plannedUnits: z.number(),
  supportMinutes: z.number(),
  isLeave: z.boolean(),
});
export type WeekDay = z.infer<typeof WeekDay>;

/** A standing warning as far as Today shows it; its own page has the rest. */
export const WarningInBrief = z.object({
  code: z.string(),
  subject: z.string(),
  /** The tie it speaks of; null for conditions. */
  connectionId: z.nullable(z.string()),
  what: z.string(),
  evidence: z.string(),
  /** It rests, by choice. */
  isQuiet: z.boolean(),
});
export type WarningInBrief = z.infer<typeof WarningInBrief>;

export const Today = z.object({
  date: LocalDate,
  /** By start; one that is expected from a series and was not written yet has version 0. */
  sessions: z.array(Session),
  /** Of the sessions above. */
  cases: z.array(CaseInBrief),
  contacts: z.array(Contact),
  /** Seven days from the person's week start. */
  week: z.array(WeekDay),
  /** Units agreed for a week like this one; the first agreement also speaks for the days before it. Null until agreed. */
  capacityUnits: z.nullable(z.number()),
  /** Told ones first, those that rest last. */
  warnings: z.array(WarningInBrief),
  /** All active ties, longest past its rhythm first. */
  ties: z.array(Tie),
  /** Sessions of the last six weeks, before today, that are still planned. */
  unconfirmed: z.int(),
  lastLogAt: z.nullable(Instant),
});
export type Today = z.infer<typeof Today>;

export const todayPaths = { mine: 'today' } as const;
