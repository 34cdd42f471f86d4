import * as z from 'zod/mini';
import { ClientId } from './common.contract';

/** What a session row needs to name its case. */
export const CaseInBrief = z.object({ id: ClientId, code: z.string() });
export type CaseInBrief = z.infer<typeof CaseInBrief>;
