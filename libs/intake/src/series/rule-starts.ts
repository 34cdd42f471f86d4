import ICAL from 'ical.js';
import { fitsRule } from './fits-rule';
import type { RepeatRule } from './repeat-rule';
import { OutOfTime } from './time-budget';

type Wall = Temporal.PlainDateTime;

/** Which occurrences are wanted: by wall clock, at most `limit` of them. */
export interface StartsWanted {
  from: Wall;
  to: Wall;
  /** Last moment of the rule itself, included; null where it never ends. */
  until: Wall | null;
  limit: number;
}

export interface RuleStarts {
  /** In order, the first start among them where it lies in the window. */
  starts: Wall[];
  /** `limit`: there are more. `steps`: the rule was given up, it cannot be followed or never matches. */
  cut: 'limit' | 'steps' | null;
}

/** Steps of one rule before it is given up: 130 years of days. */
const MOST_STEPS = 50_000;
const SECONDS = {
  SECONDLY: 1,
  MINUTELY: 60,
  HOURLY: 3600,
  DAILY: 86_400,
  WEEKLY: 604_800,
} as const;

/** Thrown out of ical.js's own loops, which may never come to an end: there is nothing more to find. */
class PastWindow extends Error {}

/**
 * The starts that a rule gives within a window, on the wall clock of the event's own zone.
 *
 * The first start always counts as the first occurrence, whether the rule would give it or not (RFC 5545,
 * 3.8.5.3). ical.js walks the rule; what it gets wrong (29 February of a common year becomes 1 March) is
 * sifted out, and its loops are watched from inside, so a rule can neither hang nor invent days.
 *
 * @param tick Called at every step; may throw `OutOfTime`.
 * @throws {OutOfTime} From `tick`.
 */
export function ruleStarts(
  rule: RepeatRule,
  first: Wall,
  wanted: StartsWanted,
  tick: () => void,
): RuleStarts {
  const found = new Found(rule, first, wanted);
  try {
    if (found.isOpenAfter(first)) walk(rule, first, wanted, found, tick);
  } catch (error) {
    if (error instanceof OutOfTime) throw error;
    if (!(error instanceof PastWindow)) return { starts: found.starts, cut: 'steps' };
  }
  return { starts: found.starts, cut: found.isOverLimit ? 'limit' : null };
}

function walk(rule: RepeatRule, first: Wall, wanted: StartsWanted, found: Found, tick: () => void) {
  const iterator = guardedIterator(
    rule,
    nearWindow(rule, first, wanted.from),
    wanted.to.year + 1,
    tick,
  );
  for (let next = iterator.next(); next; next = iterator.next()) {
    const wall = asWall(next);
    if (Temporal.PlainDateTime.compare(wall, first) <= 0) continue;
    if (fitsRule(wall, rule.recur, first) && !found.isOpenAfter(wall)) return;
    if (Temporal.PlainDateTime.compare(wall, wanted.to) > 0) return;
  }
}

class Found {
  readonly starts: Wall[] = [];
  isOverLimit = false;
  private counted = 0;

  constructor(
    private readonly rule: RepeatRule,
    private readonly first: Wall,
    private readonly wanted: StartsWanted,
  ) {}

  /** Takes one occurrence in; false once there can be no further one. */
  isOpenAfter(wall: Wall): boolean {
    const { from, to, until, limit } = this.wanted;
    const compare = Temporal.PlainDateTime.compare;
    if (wall !== this.first && until && compare(wall, until) > 0) return false;
    if (compare(wall, to) > 0) return false;
    this.counted++;
    if (compare(wall, from) >= 0) {
      this.isOverLimit = this.starts.length >= limit;
      if (this.isOverLimit) return false;
      this.starts.push(wall);
    }
    return this.rule.count === null || this.counted < this.rule.count;
  }
}

/** A rule without a count may begin anywhere on its own grid: shortly before the window saves the way there. */
function nearWindow({ recur, count }: RepeatRule, first: Wall, from: Wall): Wall {
  if (count !== null || !isGridded(recur.freq)) return first;
  const step = SECONDS[recur.freq] * recur.interval;
  const seconds = first.until(from, { largestUnit: 'second' }).seconds;
  const steps = Math.floor(seconds / step) - 1;
  return steps > 0 ? first.add({ seconds: steps * step }) : first;
}

function isGridded(freq: string): freq is keyof typeof SECONDS {
  return freq in SECONDS;
}

function guardedIterator(
  { recur }: RepeatRule,
  first: Wall,
  lastYear: number,
  tick: () => void,
): ICAL.RecurIterator {
  let steps = 0;
  const guard = (year: number) => {
    tick();
    if (year > lastYear) throw new PastWindow();
    if (++steps > MOST_STEPS) throw new RangeError('The rule was followed for too long');
  };
  class GuardedIterator extends ICAL.RecurIterator {
    override check_contracting_rules(): boolean {
      guard(this.last.year);
      return super.check_contracting_rules();
    }
    override increment_month(): void {
      guard(this.last.year);
      super.increment_month();
    }
    override expand_year_days(year: number): number {
      guard(year);
      return super.expand_year_days(year);
    }
  }
  return new GuardedIterator({ rule: recur, dtstart: asIcalTime(first) });
}

function asIcalTime({ year, month, day, hour, minute, second }: Wall): ICAL.Time {
  return ICAL.Time.fromData({ year, month, day, hour, minute, second, isDate: false });
}

function asWall({ year, month, day, hour, minute, second }: ICAL.Time): Wall {
  return new Temporal.PlainDateTime(year, month, day, hour, minute, second);
}
