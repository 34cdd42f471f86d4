import { LIMITS } from '@understory/domain';
import * as z from 'zod/mini';
import { LocalDate } from './common.contract';

/** What a therapist agreed to carry, from a day on. Body of `PUT agreements/:effectiveFrom`. */
export const SaveAgreement = z.object({
  /** Capacity K, load units a week. */
  capacityUnits: z
    .number()
    .check(z.minimum(LIMITS.capacityUnits.min), z.maximum(LIMITS.capacityUnits.max)),
});
export type SaveAgreement = z.infer<typeof SaveAgreement>;

export const Agreement = z.extend(SaveAgreement, { effectiveFrom: LocalDate });
export type Agreement = z.infer<typeof Agreement>;
/** Oldest first; empty until a capacity is agreed. */
export const Agreements = z.object({ agreements: z.array(Agreement) });
export type Agreements = z.infer<typeof Agreements>;

export const agreementPaths = {
  all: 'agreements',
  one: (effectiveFrom: string) => `agreements/${effectiveFrom}`,
} as const;
