import { LIMITS } from '@understory/domain';
import * as z from 'zod';
import { LocalDate } from './common.contract';

/** What a therapist agreed to carry, from a day on. Body of `PUT agreements/:effectiveFrom`. */
export const SaveAgreement = z.object({
  /** Capacity K, load units a week. */
  capacityUnits: z.number().min(LIMITS.capacityUnits.min).max(LIMITS.capacityUnits.max),
});
export type SaveAgreement = z.infer<typeof SaveAgreement>;

export const Agreement = SaveAgreement.extend({ effectiveFrom: LocalDate });
export type Agreement = z.infer<typeof Agreement>;
/** Oldest first; empty until a capacity is agreed. */
export const Agreements = z.object({ agreements: z.array(Agreement) });
export type Agreements = z.infer<typeof Agreements>;

export const agreementPaths = {
  all: 'agreements',
  one: (effectiveFrom: string) => `agreements/${effectiveFrom}`,
} as const;
