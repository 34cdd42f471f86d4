import * as z from 'zod/mini';
import { ClientId, LocalDate, Version } from './common.contract';

/** Days away, first and last included. Body of `PUT leave/:id`. */
export const SaveLeave = z.object({ firstDay: LocalDate, lastDay: LocalDate, version: Version });
export type SaveLeave = z.infer<typeof SaveLeave>;

export const Leave = z.extend(SaveLeave, { id: ClientId, isImported: z.boolean() });
export type Leave = z.infer<typeof Leave>;
/** Latest first. */
export const Leaves = z.object({ leave: z.array(Leave) });
export type Leaves = z.infer<typeof Leaves>;

export const leavePaths = { all: 'leave', one: (id: string) => `leave/${id}` } as const;
