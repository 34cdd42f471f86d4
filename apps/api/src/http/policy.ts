import { SetMetadata } from '@nestjs/common';

/**
 * Who may call a route. `lead` and `administrator` read `:practiceId` from the path and need an active membership
 * with that role in that practice.
 */
export const POLICIES = ['anyone', 'signed-in', 'lead', 'administrator'] as const;
export type PolicyName = (typeof POLICIES)[number];

export const POLICY = 'understory:policy';

/**
 * Required on every route, on the method or its controller; the method's own comes first. Several roles let in whoever holds
 * one of them.
 *
 * @example
 *   @Policy('signed-in')
 *   @Policy('lead', 'administrator')
 */
export function Policy(
  ...anyOf: ['anyone'] | ['signed-in'] | ['lead' | 'administrator', ...('lead' | 'administrator')[]]
) {
  return SetMetadata(POLICY, anyOf satisfies readonly PolicyName[]);
}
