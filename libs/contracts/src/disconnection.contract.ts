import * as z from 'zod/mini';
import { ClientId, LocalDate, Version } from './common.contract';
import type { FieldRule } from './field-rules';

export const NOTE_LENGTH = 500;
const MOST_DAYS_OF_WORK = 60;

/** How a disconnection ended, and when. */
export const Closing = z.object({ on: LocalDate, as: z.enum(['repaired', 'let-go']) });
export type Closing = z.infer<typeof Closing>;

/** Body of `PUT disconnections/:id`. */
export const SaveDisconnection = z.object({
  connectionId: ClientId,
  openedOn: LocalDate,
  /** Days on which it was worked on, oldest first, each once. */
  workedOn: z.array(LocalDate).check(z.maxLength(MOST_DAYS_OF_WORK)),
  /** Null while it is open. */
  closing: z.nullable(Closing),
  /** For this person alone; it goes into no pack and no export for others. */
  note: z.nullable(
    z
      .string()
      .check(
        z.trim(),
        z.minLength(1),
        z.maxLength(NOTE_LENGTH),
        z.regex(/^[^\p{Cc}]*(?:[\n\t][^\p{Cc}]*)*$/u, 'plain-text' satisfies FieldRule),
      ),
  ),
  version: Version,
});
export type SaveDisconnection = z.infer<typeof SaveDisconnection>;

export const Disconnection = z.extend(SaveDisconnection, { id: ClientId });
export type Disconnection = z.infer<typeof Disconnection>;
/** Newest first. */
export const Disconnections = z.object({ disconnections: z.array(Disconnection) });
export type Disconnections = z.infer<typeof Disconnections>;

export const disconnectionPaths = {
  ofConnection: (connectionId: string) => `connections/${connectionId}/disconnections`,
  one: (id: string) => `disconnections/${id}`,
} as const;
