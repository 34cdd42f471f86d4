/** While the clocks of a zone stay as they are: from `from`, before `until`, in milliseconds since 1970. */
interface Stretch {
  readonly from: number;
  readonly until: number;
  readonly offsetMs: number;
}

const stretches = new Map<string, Stretch[]>();
/** More zones than there are; names differ in capitals, and anybody may send any. */
const MOST_ZONES = 1000;
/** Of one zone: fifty years of them, the latest used first. */
const MOST_STRETCHES = 100;
const DAY_MS = 86_400_000;
const names = new Map<number, string>();
/** Of some twenty years. */
const MOST_NAMES = 8000;
const TIME_OF_DAY = 'T00:00:00.000Z'.length;

/**
 * The calendar day of an instant in a zone, `YYYY-MM-DD`. The runtime is asked once for each time between two changes of the
 * zone's clocks: a calendar has thousands of events, and asking for each is slow.
 *
 * @param instant Whole milliseconds since 1970.
 * @throws {RangeError} On a zone that this runtime does not know.
 * @example localDay(Date.parse('2026-03-04T23:30:00Z'), 'Europe/Berlin') // '2026-03-05'
 */
export function localDay(instant: number, zone: string): string {
  const { offsetMs } = stretchAt(instant, zone);
  return nameOf(Math.floor((instant + offsetMs) / DAY_MS));
}

/** @param day Days since 1970. */
function nameOf(day: number): string {
  const known = names.get(day);
  if (known !== undefined) return known;
  const name = new Date(day * DAY_MS).toISOString().slice(0, -TIME_OF_DAY);
  if (names.size >= MOST_NAMES) names.clear();
  names.set(day, name);
  return name;
}

function stretchAt(instant: number, zone: string): Stretch {
  const known = stretches.get(zone) ?? [];
  const last = known[0];
  if (last && isWithin(last, instant)) return last;
  const at = known.findIndex((one) => isWithin(one, instant));
  const found = known[at] ?? lookUp(instant, zone);
  if (at >= 0) known.splice(at, 1);
  known.unshift(found);
  if (known.length > MOST_STRETCHES) known.pop();
  if (stretches.size >= MOST_ZONES && !stretches.has(zone)) stretches.clear();
  stretches.set(zone, known);
  return found;
}

function isWithin({ from, until }: Stretch, instant: number): boolean {
  return instant >= from && instant < until;
}

function lookUp(instant: number, zone: string): Stretch {
  const at = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
  const before = at.add({ milliseconds: 1 }).getTimeZoneTransition('previous');
  const after = at.getTimeZoneTransition('next');
  return {
    from: before?.epochMilliseconds ?? -Infinity,
    until: after?.epochMilliseconds ?? Infinity,
    offsetMs: at.offsetNanoseconds / 1e6,
  };
}
