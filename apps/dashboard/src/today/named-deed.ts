import type { CaseInBrief, LogSession } from '@understory/contracts';
import { SESSION_SHEET_TEXTS, oneOfADay, sessionTitle } from '@understory/wording';
import { codeInText } from '../cases/code-in-text';
import type { Deed } from '../done/last-done';
import { dayAndTime } from './session-draft';

/** What was done, with the name of the session: the list of changes holds others too. */
export function namedDeed(
  { message, undo }: Deed,
  { kind, caseId, startsAt }: LogSession,
  { cases, timeZone }: { cases: readonly CaseInBrief[]; timeZone: string },
): Deed {
  const code = codeInText(cases.find(({ id }) => id === caseId)?.code ?? '');
  const { date } = dayAndTime(startsAt, timeZone);
  const one = oneOfADay(sessionTitle({ session: { kind }, code }), date);
  return { message: SESSION_SHEET_TEXTS.doneWith(message, one), undo };
}
