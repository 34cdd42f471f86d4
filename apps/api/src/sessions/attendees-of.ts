import type { SessionKind } from '@understory/domain';

/** People are counted in a group alone: a session that was one and became another kind drops its number. */
export function attendeesOf({
  kind,
  attendees,
}: {
  kind: SessionKind;
  attendees: number | null;
}): number | null {
  return kind === 'group' ? attendees : null;
}
