import { LIMITS, SESSION_ACUITIES, SESSION_KINDS, SESSION_OUTCOMES } from '@understory/domain';
import * as z from 'zod/mini';
import { ClientId, Instant, LocalDate, TimeZone, Version } from './common.contract';

/** Body of `PUT sessions/:id`. There is no field for a client's name, on purpose. */
export const LogSession = z.object({
  startsAt: Instant,
  zone: TimeZone,
  minutes: z
    .int()
    .check(z.minimum(LIMITS.sessionMinutes.min), z.maximum(LIMITS.sessionMinutes.max)),
  kind: z.enum(SESSION_KINDS),
  acuity: z.enum(SESSION_ACUITIES),
  isTraumaFocused: z.boolean(),
  outcome: z.enum(SESSION_OUTCOMES),
  isFirst: z.boolean(),
  isRiskEvent: z.boolean(),
  /** Null where it names no case. */
  caseId: z.nullable(ClientId),
  /** The practice it belongs to; null where that was not said. */
  practiceId: z.nullable(z.uuid()),
  /** People in a group session; null where they were not counted. Dropped with every other kind. */
  attendees: z.nullable(
    z.int().check(z.minimum(LIMITS.attendees.min), z.maximum(LIMITS.attendees.max)),
  ),
  /** The series it belongs to and the day on which it stood there, wherever it was moved; null for one of its own. */
  series: z.nullable(z.object({ id: ClientId, on: LocalDate })),
  version: Version,
});
export type LogSession = z.infer<typeof LogSession>;

export const Session = z.extend(LogSession, {
  id: ClientId,
  localDate: LocalDate,
  /** Load units, see the domain's `sessionUnits`. */
  units: z.number(),
  isImported: z.boolean(),
});
export type Session = z.infer<typeof Session>;

export const sessionPaths = { one: (id: string) => `sessions/${id}` } as const;
