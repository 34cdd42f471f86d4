import { epochDay } from '@understory/domain';
import { LAST_LOG } from '@understory/wording';

/** "Last log today at 12:44."; empty where nothing was logged yet. */
export function lastLogLine(at: string | null, asOf: string, timeZone: string): string {
  if (at === null) return '';
  const moment = Temporal.Instant.from(at).toZonedDateTimeISO(timeZone);
  const date = moment.toPlainDate().toString();
  const time = moment.toPlainTime().toString();
  const days = epochDay(asOf) - epochDay(date);
  if (days <= 0) return LAST_LOG.today(time);
  if (days === 1) return LAST_LOG.yesterday(time);
  return LAST_LOG.on(date);
}
