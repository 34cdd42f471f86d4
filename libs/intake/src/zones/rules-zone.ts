import { readWall } from '../events/moment-value';
import type { ContentLine } from '../lines/content-line';
import type { ObservanceLines } from '../lines/components';
import { repeatRule } from '../series/repeat-rule';
import { ruleStarts } from '../series/rule-starts';
import { type EventZone, ianaZone, offsetMinutes } from './event-zone';
import { fixedZone } from './guess-zone';

interface Transition {
  /** Epoch milliseconds from which the offset holds. */
  at: number;
  minutes: number;
}

/** Years of transitions to work out: the window and what an event in it may touch. */
export interface ZoneYears {
  from: number;
  to: number;
}

/**
 * The clock that the calendar itself describes by a VTIMEZONE's rules.
 *
 * @param observances STANDARD and DAYLIGHT parts; those without a start or offset are passed over.
 * @param candidates Zones to name it after, the likeliest first; one that shows the same offsets is taken.
 * @returns null where no part can be read.
 */
export function rulesZone(
  observances: readonly ObservanceLines[],
  years: ZoneYears,
  candidates: readonly EventZone[],
  tick: () => void,
): EventZone | null {
  const transitions = observances.flatMap((lines) => observed(lines, years, tick));
  const [first] = transitions.sort((a, b) => a.at - b.at || a.minutes - b.minutes);
  if (!first) return null;
  const offsetAt = (milliseconds: number) =>
    (transitions.findLast(({ at }) => at <= milliseconds) ?? first).minutes;
  const zone = offsetZone(offsetAt);
  return { ...zone, id: nameFor(zone, years, candidates).id };
}

function offsetZone(offsetAt: (milliseconds: number) => number): EventZone {
  return {
    id: 'UTC',
    toInstant: (wall) => {
      const utc = wall.toZonedDateTime('UTC').epochMilliseconds;
      const before = utc - offsetAt(utc - 86_400_000) * 60_000;
      const settled = utc - offsetAt(before) * 60_000;
      return Temporal.Instant.fromEpochMilliseconds(settled);
    },
    toWall: (instant) =>
      instant
        .add({ minutes: offsetAt(instant.epochMilliseconds) })
        .toZonedDateTimeISO('UTC')
        .toPlainDateTime(),
  };
}

function observed(lines: ObservanceLines, years: ZoneYears, tick: () => void): Transition[] {
  const valueOf = (name: string) => lines.find((line) => line.name === name)?.value ?? '';
  const start = readWall(valueOf('DTSTART'))?.wall;
  const minutes = readOffset(valueOf('TZOFFSETTO'));
  if (!start || minutes === null) return [];
  const before = readOffset(valueOf('TZOFFSETFROM')) ?? minutes;
  const walls = [start, ...ruled(lines, { start, before, years }, tick), ...dated(lines)];
  return walls.map((wall) => ({
    at: wall.toZonedDateTime('UTC').epochMilliseconds - before * 60_000,
    minutes,
  }));
}

function ruled(
  lines: readonly ContentLine[],
  { start, before, years }: { start: Temporal.PlainDateTime; before: number; years: ZoneYears },
  tick: () => void,
): Temporal.PlainDateTime[] {
  const rules = lines.filter(({ name }) => name === 'RRULE').map(({ value }) => repeatRule(value));
  return rules.flatMap((rule) => {
    if (!rule || !/^(YEARLY|MONTHLY)$/.test(rule.recur.freq)) return [];
    const until = rule.until?.wall.add({ minutes: rule.until.isUtc ? before : 0 }) ?? null;
    const from = new Temporal.PlainDateTime(years.from - 1, 1, 1);
    const to = new Temporal.PlainDateTime(years.to + 1, 12, 31);
    return ruleStarts(rule, start, { from, to, until, limit: 1000 }, tick).starts;
  });
}

function dated(lines: readonly ContentLine[]): Temporal.PlainDateTime[] {
  return lines
    .filter(({ name }) => name === 'RDATE')
    .flatMap(({ value }) => value.split(','))
    .flatMap((value) => readWall(value)?.wall ?? []);
}

/** `+0100`, `-0330`, also `+01:00` and with seconds; null where it is none. */
function readOffset(value: string): number | null {
  const found = /^([+-])?(\d{1,2}):?(\d{2})(?::?\d{2})?$/.exec(value.trim());
  if (!found) return null;
  const minutes = Number(found[2]) * 60 + Number(found[3]);
  return found[1] === '-' ? -minutes : minutes;
}

/** A zone that shows the same offsets on the 1st and 16th of every month of the last years looked at. */
function nameFor(zone: EventZone, years: ZoneYears, candidates: readonly EventZone[]): EventZone {
  const looks: Temporal.Instant[] = [];
  for (let year = Math.max(years.from, years.to - 2); year <= years.to; year++)
    for (let month = 1; month <= 12; month++)
      for (const day of [1, 16])
        looks.push(
          new Temporal.PlainDateTime(year, month, day, 12).toZonedDateTime('UTC').toInstant(),
        );
  const offsets = looks.map((instant) => offsetMinutes(zone, instant));
  const isSame = (other: EventZone) =>
    looks.every((instant, at) => offsetMinutes(other, instant) === offsets[at]);
  const close = candidates.find(isSame) ?? worldZones().find(isSame);
  return close ?? fixedZone(offsets[0] ?? 0) ?? candidates[0] ?? zone;
}

function worldZones(): EventZone[] {
  return Intl.supportedValuesOf('timeZone').flatMap((id) => ianaZone(id) ?? []);
}
