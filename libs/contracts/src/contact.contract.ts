import { CONTACT_INITIATORS, CONTACT_MODES, CONTACT_RATINGS, LIMITS } from '@understory/domain';
import * as z from 'zod/mini';
import { answersTo, ClientId, Instant, LocalDate, TimeZone, Version } from './common.contract';

const tap = z.int().check(z.minimum(LIMITS.rating.min), z.maximum(LIMITS.rating.max));
/** Up to five taps, 0 to 4; those not answered are left out. */
export const ContactRatings = answersTo(CONTACT_RATINGS, tap);
export type ContactRatings = z.infer<typeof ContactRatings>;

/** Body of `PUT contacts/:id`. */
export const LogContact = z.object({
  connectionId: ClientId,
  startsAt: Instant,
  zone: TimeZone,
  minutes: z
    .int()
    .check(z.minimum(LIMITS.contactMinutes.min), z.maximum(LIMITS.contactMinutes.max)),
  mode: z.enum(CONTACT_MODES),
  /** Null where nobody said. */
  initiator: z.nullable(z.enum(CONTACT_INITIATORS)),
  isHeld: z.boolean(),
  /** -2 I gave much more … 2 I received much more; null unrated. */
  giveAndTake: z.nullable(
    z.int().check(z.minimum(LIMITS.giveAndTake.min), z.maximum(LIMITS.giveAndTake.max)),
  ),
  ratings: ContactRatings,
  version: Version,
});
export type LogContact = z.infer<typeof LogContact>;

export const Contact = z.extend(LogContact, {
  id: ClientId,
  /** The day on the person's own calendar, fixed when logged. */
  localDate: LocalDate,
  isImported: z.boolean(),
});
export type Contact = z.infer<typeof Contact>;

export const contactPaths = { one: (id: string) => `contacts/${id}` } as const;
