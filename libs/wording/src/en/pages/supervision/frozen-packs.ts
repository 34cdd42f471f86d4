import { clockTime } from '../../clock-time';
import { period } from '../../period';
import { plainDate } from '../../plain-date';

/** When a pack was frozen, on the reader’s own clock: `YYYY-MM-DD` and `HH:MM`. */
interface Frozen {
  readonly day: string;
  readonly time: string;
}

/** Packs as they were frozen. */
export const FROZEN_PACKS_TEXTS = {
  title: 'Frozen packs',
  none: 'None yet. A frozen pack stays here, with its PDF and its table.',
  frozen: (from: string, to: string, { day, time }: Frozen) =>
    `${period(from, to)}, frozen on ${plainDate(day, { withYear: true })}, ${clockTime(time)}`,
  /** Before the hash itself. */
  hash: 'SHA-256',
  file: (name: string, { day }: Frozen, kind: string) =>
    `${name}, ${plainDate(day, { withYear: true })}, ${kind}`,
};
