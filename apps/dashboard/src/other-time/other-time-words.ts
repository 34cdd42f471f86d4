import type { LogOtherTime } from '@understory/contracts';
import type { OtherTimeKind } from '@understory/domain';
import { clockTime, dayWithName, duration } from '@understory/wording';
import { dayAndTime } from '../today/session-draft';

export const OTHER_TIME_NAMES: Readonly<Record<OtherTimeKind, string>> = {
  notes: 'Notes',
  cover: 'Cover',
  'crisis-call': 'Crisis call',
  admin: 'Admin',
  'supervision-given': 'Supervision given',
};

/** What each kind can look like, so that it is recognised. */
export const OTHER_TIME_EXAMPLES: Readonly<Record<OtherTimeKind, string>> = {
  notes: 'Writing up, letters, reports.',
  cover: 'Standing in for a colleague.',
  'crisis-call': 'A call nobody planned.',
  admin: 'Mail, billing, the calendar.',
  'supervision-given': 'Holding others up in their work.',
};

/** "Notes, Tuesday 24 November, 14:00, 30 min". */
export function otherTimeInWords(entry: LogOtherTime, timeZone: string): string {
  const { date, time } = dayAndTime(entry.startsAt, timeZone);
  const name = OTHER_TIME_NAMES[entry.kind];
  return [name, dayWithName(date), clockTime(time), duration(entry.minutes)].join(', ');
}
