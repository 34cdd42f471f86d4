import { LIMITS } from '@understory/domain';
import * as z from 'zod/mini';
import { LocalDate } from './common.contract';

/**
 * What a therapist agreed to carry, from a day on. Body of `PUT agreements/:effectiveFrom`. What is left out stays as it was
 * agreed before; null says that nothing is agreed about it.
 */
export const SaveAgreement = z.object({
  /** Capacity K, load units a week. */
  capacityUnits: z
    .number()
    .check(z.minimum(LIMITS.capacityUnits.min), z.maximum(LIMITS.capacityUnits.max)),
  /** Sessions in a row without ten free minutes. */
  longestRun: z.optional(
    z.nullable(z.int().check(z.minimum(LIMITS.longestRun.min), z.maximum(LIMITS.longestRun.max))),
  ),
  /** Hours a week in the contract. */
  contractedHours: z.optional(z.nullable(z.number().check(z.minimum(1), z.maximum(80)))),
  /** When the last appointment of a day begins at the latest, `HH:MM`. */
  lastAppointment: z.optional(z.nullable(z.iso.time({ precision: -1 }))),
});
export type SaveAgreement = z.infer<typeof SaveAgreement>;

export const Agreement = z.object({
  effectiveFrom: LocalDate,
  capacityUnits: z.number(),
  longestRun: z.nullable(z.int()),
  contractedHours: z.nullable(z.number()),
  lastAppointment: z.nullable(z.string()),
});
export type Agreement = z.infer<typeof Agreement>;
/** Oldest first; empty until a capacity is agreed. */
export const Agreements = z.object({ agreements: z.array(Agreement) });
export type Agreements = z.infer<typeof Agreements>;
