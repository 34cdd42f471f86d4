import { plural } from '../../plural';

const HOUR_MS = 3_600_000;
/** From here on hours say less than days. */
const DAYS_FROM_HOURS = 36;

/** What the wrong clock of a device means, and what to do. */
export const CLOCK_NOTE =
  'Understory goes by the server’s clock: Today is the right day, and what you log stands at the right time. Please set the clock in the settings of this device.';

/** "This device’s clock is two days ahead", to the nearest hour or day. */
export function clockFinding(aheadMs: number): string {
  const hours = Math.max(1, Math.round(Math.abs(aheadMs) / HOUR_MS));
  const far =
    hours < DAYS_FROM_HOURS
      ? plural(hours, 'hour', 'hours')
      : plural(Math.round(hours / 24), 'day', 'days');
  return `This device’s clock is ${far} ${aheadMs > 0 ? 'ahead' : 'behind'}`;
}
