import type { CaseInBrief, Session } from '@understory/contracts';
import { namedSessions, type NamedSessionRow } from '../sessions/session.queries';
import type { ExpectedSession } from './expected';
import { sessionsExpected } from './session-expected';

/**
 * Sessions written and expected by their start, and the cases that they name.
 *
 * @param isShown Which of them are wanted.
 */
export function joinSessions(
  rows: readonly NamedSessionRow[],
  expected: readonly ExpectedSession[],
  isShown: (session: Session) => boolean = () => true,
): { sessions: Session[]; cases: CaseInBrief[] } {
  const { sessions: written, codes } = namedSessions(rows);
  for (const { series } of expected) {
    const { caseId, caseCode } = series;
    if (caseId !== null && caseCode !== null) codes.set(caseId, caseCode);
  }
  const sessions = [...written, ...sessionsExpected(expected)].filter(isShown).sort(byStart);
  const named = new Set(sessions.map(({ caseId }) => caseId));
  const cases = [...codes].flatMap(([id, code]) => (named.has(id) ? [{ id, code }] : []));
  return { sessions, cases };
}

/** Instants are written alike, so that their texts have their order. */
function byStart(a: Session, b: Session): number {
  if (a.startsAt !== b.startsAt) return a.startsAt < b.startsAt ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
