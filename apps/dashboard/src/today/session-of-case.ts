import type { CaseLately, LogSession } from '@understory/contracts';

/** A session that has just ended, as one of this case: as long as its sessions usually are, and over at the same moment. */
export function endedOfCase(ended: LogSession, chosen: CaseLately): LogSession {
  const { id: caseId, practiceId, kind, acuity, isTraumaFocused, minutes } = chosen;
  const startsAt = Temporal.Instant.from(ended.startsAt)
    .subtract({ minutes: minutes - ended.minutes })
    .toString();
  return { ...ended, caseId, practiceId, kind, acuity, isTraumaFocused, minutes, startsAt };
}
