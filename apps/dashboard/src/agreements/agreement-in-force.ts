import type { Agreement } from '@understory/contracts';

/** The agreement that holds on a day; the first one also speaks for the days before it. Null without any. */
export function inForceOn(agreements: readonly Agreement[], day: string): Agreement | null {
  const begun = agreements.filter(({ effectiveFrom }) => effectiveFrom <= day);
  return begun.at(-1) ?? agreements[0] ?? null;
}
