import * as z from 'zod/mini';

/** Every refusal of the API, by code; the dashboard switches on these exhaustively. */
export const PROBLEM_CODES = [
  'invalid-input',
  'not-signed-in',
  'wrong-credentials',
  'too-many-tries',
  'not-allowed',
  'not-found',
  'changed-elsewhere',
  'link-used-or-expired',
  'email-taken',
  'password-too-common',
  'too-large',
  'not-undoable',
  'unavailable',
  'unexpected',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** RFC 9457 problem details. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.enum(PROBLEM_CODES),
  /** What to do next, in one sentence. */
  detail: z.string(),
  /** For `invalid-input`: which fields, as dotted paths, and why. */
  fields: z.optional(z.array(z.object({ path: z.string(), message: z.string() }))),
  /** For `changed-elsewhere`: the row as it now stands. */
  current: z.optional(z.unknown()),
});
export type Problem = z.infer<typeof Problem>;
