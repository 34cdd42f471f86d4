import { epochDay } from '@understory/domain';
import { clockTime, plainDate } from '@understory/wording';

/** "Last log today at 12:44."; empty where nothing was logged yet. */
export function lastLogLine(at: string | null, asOf: string, timeZone: string): string {
  if (at === null) return '';
  const moment = Temporal.Instant.from(at).toZonedDateTimeISO(timeZone);
  const date = moment.toPlainDate().toString();
  const clock = clockTime(moment.toPlainTime().toString());
  const days = epochDay(asOf) - epochDay(date);
  if (days <= 0) return `Last log today at ${clock}.`;
  if (days === 1) return `Last log yesterday at ${clock}.`;
  return `Last log on ${plainDate(date)}.`;
}
