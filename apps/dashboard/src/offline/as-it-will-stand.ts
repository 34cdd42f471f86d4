import type { LogSession } from '@understory/contracts';
import { sessionUnits } from '@understory/domain';
import type { Write } from './waiting';

/** The person's calendar, which the server would ask. */
export interface OwnCalendar {
  readonly timeZone: string;
  readonly weekStart: 1 | 6 | 7;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

type Body = Readonly<Record<string, unknown>>;

/** What the server adds to each kind of entry when it is kept. */
const ADDED: Readonly<Record<string, (body: Body, calendar: OwnCalendar) => Body>> = {
  sessions: (body) => ({
    ...onItsDay(body),
    units: sessionUnits(body as LogSession),
  }),
  contacts: onItsDay,
  'other-time': onItsDay,
  'unseen-work': ({ context = null }) => ({ context }),
  'check-ins': (body, { weekStart }) => ({ weekFrom: weekFrom(String(body['on']), weekStart) }),
  inventories: () => ({}),
  'other-scores': () => ({}),
  leave: () => ({ isImported: false }),
  disconnections: () => ({}),
  cases: () => ({}),
  series: () => ({}),
  connections: (_, { today }) => ({ createdOn: today }),
};
/** An agreement is known by its day and has no version; what is left out of it is not known here. */
const NOT_AGREED = { longestRun: null, contractedHours: null, lastAppointment: null };

/**
 * The row as it will stand once a write has arrived, for the page that is waiting for an answer: the writer's own words, the next
 * version, and what follows from them.
 *
 * @returns Null for a DELETE.
 */
export function asItWillStand({ path, body }: Write, calendar: OwnCalendar): Body | null {
  if (!body) return null;
  const [kind = '', id, part] = path.split('/');
  if (kind === 'agreements') return { ...NOT_AGREED, ...body, effectiveFrom: id };
  const version = Number(body['version'] ?? 0) + 1;
  if (part) return { ...body, version };
  return { ...body, ...ADDED[kind]?.(body, calendar), id, version };
}

function onItsDay(body: Body): Body {
  const localDate = Temporal.Instant.from(String(body['startsAt']))
    .toZonedDateTimeISO(String(body['zone']))
    .toPlainDate()
    .toString();
  return { localDate, isImported: false };
}

function weekFrom(on: string, weekStart: number): string {
  const day = Temporal.PlainDate.from(on);
  return day.subtract({ days: (day.dayOfWeek - weekStart + 7) % 7 }).toString();
}
