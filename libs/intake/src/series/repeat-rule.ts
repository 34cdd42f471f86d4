import ICAL from 'ical.js';
import { type WrittenMoment, readWall } from '../events/moment-value';

/** A rule of repetition, cleaned and checked; its end is kept apart from what ical.js iterates. */
export interface RepeatRule {
  recur: ICAL.Recur;
  count: number | null;
  /** As written; null where it never ends. */
  until: WrittenMoment | null;
}

const PARTS =
  /^(FREQ|INTERVAL|WKST|BYSECOND|BYMINUTE|BYHOUR|BYDAY|BYMONTHDAY|BYYEARDAY|BYWEEKNO|BYMONTH|BYSETPOS)$/;
/** Beyond this the next occurrence lies outside any window; ical.js would count every day up to it. */
const LONGEST_INTERVAL = { rare: 10_000, often: 10_000_000 };

/**
 * Reads an RRULE value, forgiving spaces, lower case, empty and unknown parts.
 *
 * @returns The rule, or null where it cannot be followed: no or unknown FREQ, a part out of its range, weeks of
 *   the year (ical.js gives wrong days for them).
 * @example repeatRule('FREQ=weekly;BYDAY=MO, TU;COUNT=')?.recur.parts // { BYDAY: ['MO', 'TU'] }
 */
export function repeatRule(value: string): RepeatRule | null {
  const parts = ruleParts(value);
  const scale = parts.get('RSCALE') ?? 'GREGORIAN';
  const count = parts.get('COUNT');
  const end = parts.get('UNTIL');
  const until = end === undefined ? null : readWall(end);
  if (scale !== 'GREGORIAN' || (end !== undefined && !until)) return null;
  if (count !== undefined && !/^\d+$/.test(count)) return null;
  if (!parts.has('FREQ') || parts.has('BYWEEKNO')) return null;
  parts.set('INTERVAL', String(interval(parts)));
  const known = [...parts].filter(([name]) => PARTS.test(name));
  try {
    const recur = ICAL.Recur.fromString(known.map((part) => part.join('=')).join(';'));
    return { recur, until, count: count === undefined ? null : Math.max(1, Number(count)) };
  } catch {
    return null;
  }
}

function ruleParts(value: string): Map<string, string> {
  const parts = new Map<string, string>();
  for (const part of value.toUpperCase().replace(/\s+/g, '').split(';')) {
    const [name = '', text = ''] = part.split('=');
    const cleaned = text.replace(/^,+|,+$/g, '').replace(/,{2,}/g, ',');
    if (cleaned && !parts.has(name)) parts.set(name, cleaned);
  }
  return parts;
}

function interval(parts: Map<string, string>): number {
  const isOften = /^(SECONDLY|MINUTELY|HOURLY)$/.test(parts.get('FREQ') ?? '');
  const longest = isOften ? LONGEST_INTERVAL.often : LONGEST_INTERVAL.rare;
  return Math.min(longest, Math.max(1, Math.trunc(Number(parts.get('INTERVAL')) || 1)));
}
