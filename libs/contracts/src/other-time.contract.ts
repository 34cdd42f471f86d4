import { LIMITS, OTHER_TIME_KINDS } from '@understory/domain';
import * as z from 'zod/mini';
import { ClientId, Instant, LocalDate, TimeZone, Version } from './common.contract';

/** Body of `PUT other-time/:id`: work that is no session. */
export const LogOtherTime = z.object({
  startsAt: Instant,
  zone: TimeZone,
  minutes: z
    .int()
    .check(z.minimum(LIMITS.sessionMinutes.min), z.maximum(LIMITS.sessionMinutes.max)),
  kind: z.enum(OTHER_TIME_KINDS),
  version: Version,
});
export type LogOtherTime = z.infer<typeof LogOtherTime>;

export const OtherTime = z.extend(LogOtherTime, {
  id: ClientId,
  localDate: LocalDate,
  isImported: z.boolean(),
});
export type OtherTime = z.infer<typeof OtherTime>;

export const otherTimePaths = { one: (id: string) => `other-time/${id}` } as const;
