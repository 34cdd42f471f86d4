import type { EventVersion } from '../events/event-version';
import { type Moment, instantOf } from '../events/moment';
import { isUtc } from '../zones/event-zone';
import { fitsRule } from './fits-rule';
import type { RepeatRule } from './repeat-rule';
import { type RuleStarts, ruleStarts } from './rule-starts';

type Wall = Temporal.PlainDateTime;

/** Local days, both included. */
export interface Window {
  from: Temporal.PlainDate;
  to: Temporal.PlainDate;
}

/** A start that a series' rules and dates give, before exceptions. */
export interface Candidate {
  wall: Wall;
  date: string;
  /** The local date; with `#2` and so on where a day has several. */
  key: string;
}

export interface Candidates {
  /** In order. */
  list: Candidate[];
  cut: RuleStarts['cut'];
}

/**
 * All starts of a series within a window and a day on either side of it, on the series' own clock.
 *
 * @param limit Most starts to give.
 */
export function candidates(
  master: EventVersion,
  window: Window,
  limit: number,
  tick: () => void,
): Candidates {
  const bounds = {
    from: window.from.subtract({ days: 1 }).toPlainDateTime(),
    to: window.to.add({ days: 2 }).toPlainDateTime(),
    limit,
  };
  const startsOf = (rule: RepeatRule) =>
    ruleStarts(rule, master.start.wall, { ...bounds, until: lastWall(rule, master) }, tick);
  const runs = master.rules.map(startsOf);
  const walls = new Map<string, Wall>();
  for (const wall of [
    master.start.wall,
    ...runs.flatMap(({ starts }) => starts),
    ...extra(master),
  ]) {
    if (isWithin(wall, bounds)) walls.set(wall.toString(), wall);
  }
  for (const wall of master.excludedRules.flatMap((rule) => excluded(rule, startsOf(rule), master)))
    walls.delete(wall.toString());
  const list = keyed([...walls.values()].sort(Temporal.PlainDateTime.compare));
  const cut = runs.find((run) => run.cut)?.cut ?? (list.length > limit ? 'limit' : null);
  return { list: list.slice(0, limit), cut };
}

/** The wall clock of a series' master at a moment written on any clock. */
export function onMasterClock(moment: Moment, { start, home }: EventVersion): Wall {
  if (!start.isDate) {
    if (moment.isDate) return moment.wall.toPlainDate().toPlainDateTime(start.wall.toPlainTime());
    return moment.isFloating ? moment.wall : start.zone.toWall(instantOf(moment));
  }
  const isWritten = moment.isDate || !isUtc(moment.zone) || isMidnight(moment.wall);
  const wall = isWritten ? moment.wall : home.toWall(instantOf(moment));
  return wall.toPlainDate().toPlainDateTime();
}

/** An end that is a date includes its day; a time without `Z` is on the series' own clock. */
function lastWall({ until }: RepeatRule, master: EventVersion): Wall | null {
  if (!until) return null;
  if (until.isDate || master.start.isDate) {
    const day = until.isUtc ? dayOfUtc(until.wall, master) : until.wall.toPlainDate();
    return day.toPlainDateTime('23:59:59');
  }
  if (!until.isUtc) return until.wall;
  return master.start.zone.toWall(until.wall.toZonedDateTime('UTC').toInstant());
}

function dayOfUtc(wall: Wall, { home }: EventVersion): Temporal.PlainDate {
  if (isMidnight(wall)) return wall.toPlainDate();
  return home.toWall(wall.toZonedDateTime('UTC').toInstant()).toPlainDate();
}

function extra(master: EventVersion): Wall[] {
  return master.extra.map((moment) => onMasterClock(moment, master));
}

/** EXRULE, as older calendars have it: the first start counts only where the rule gives it. */
function excluded(rule: RepeatRule, { starts }: RuleStarts, { start }: EventVersion): Wall[] {
  return starts.filter(
    (wall) => !wall.equals(start.wall) || fitsRule(wall, rule.recur, start.wall),
  );
}

function isWithin(wall: Wall, { from, to }: { from: Wall; to: Wall }): boolean {
  const compare = Temporal.PlainDateTime.compare;
  return compare(wall, from) >= 0 && compare(wall, to) <= 0;
}

function keyed(walls: Wall[]): Candidate[] {
  let last = '';
  let ordinal = 1;
  return walls.map((wall) => {
    const date = wall.toPlainDate().toString();
    ordinal = date === last ? ordinal + 1 : 1;
    last = date;
    return { wall, date, key: ordinal === 1 ? date : `${date}#${ordinal}` };
  });
}

function isMidnight(wall: Wall): boolean {
  return wall.hour === 0 && wall.minute === 0 && wall.second === 0;
}
