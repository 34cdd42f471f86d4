import { localTimeOf } from './local-hours';
import { instantFrom } from './standing-digest';

/** What was in the way of the last digest for a receiver, as a page is told it; null where nothing was. */
export function failureOf<Trouble>(
  {
    trouble,
    triedAt,
    tryAt,
  }: { trouble?: Trouble | null; triedAt?: Date | null; tryAt?: Date | null },
  timeZone: string,
) {
  if (!trouble || !triedAt) return null;
  const nextTry = tryAt ? localTimeOf(instantFrom(tryAt), timeZone) : null;
  return { trouble, at: triedAt.toISOString(), nextTry };
}
