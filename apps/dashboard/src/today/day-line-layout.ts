import { plannedUnits } from '@understory/domain';
import { DAY_LINE_TEXTS, sessionTitle } from '@understory/wording';
import type { DayContact, DaySession } from './day-session';

export interface Block {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly look: 'held' | 'to-mark' | 'booked';
  readonly label: string;
  readonly labelX: number;
}

export interface Hanging {
  readonly x: number;
  readonly width: number;
  readonly isHeld: boolean;
  readonly label: string;
}

export interface DayLineLayout {
  readonly width: number;
  readonly height: number;
  readonly ground: number;
  readonly hours: readonly { x: number; hour: number }[];
  readonly blocks: readonly Block[];
  readonly hangings: readonly Hanging[];
  /** Depth of what hangs below the ground. */
  readonly depth: number;
  /** Where now stands; null outside the hours drawn. */
  readonly now: { x: number; isLabelLeft: boolean } | null;
  readonly free: { from: number; to: number; label: string } | null;
}

export interface DayLineFacts {
  readonly sessions: readonly DaySession[];
  readonly contacts: readonly DayContact[];
  readonly nowMinute: number;
  readonly width: number;
}

const WIDE = 600;
const CHARACTER = 7.4;
const BEFORE_FIRST_HOUR = 0.3;
const AFTER_LAST_HOUR = 0.1;
/** A usual day where nothing is logged yet. */
const USUAL_HOURS = { first: 9, last: 17 };

/** Places a day on its ground line: width is minutes, height is units. Pure, drawn per width. */
export function layOutDay(facts: DayLineFacts): DayLineLayout {
  const isWide = facts.width >= WIDE;
  const ground = isWide ? 116 : 98;
  const { first, last } = hoursOf(facts);
  const perHour = facts.width / (last - first + BEFORE_FIRST_HOUR + AFTER_LAST_HOUR);
  const x = (minute: number) => round((minute / 60 - first + BEFORE_FIRST_HOUR) * perHour);
  const step = perHour >= 60 ? 1 : 2;
  const hours = [];
  for (let hour = first; hour <= last; hour += step) hours.push({ x: x(hour * 60), hour });
  return {
    width: facts.width,
    height: ground + (isWide ? 56 : 52),
    ground,
    hours,
    blocks: blocksOf(facts.sessions, { x, ground, unit: isWide ? 32 : 26 }),
    hangings: hangingsOf(facts.contacts, x, facts.width),
    depth: isWide ? 20 : 16,
    now: nowMark(facts, x(facts.nowMinute)),
    free: freeTime(facts, x),
  };
}

function hoursOf({ sessions, contacts }: DayLineFacts): { first: number; last: number } {
  const spans = [...sessions, ...contacts];
  if (spans.length === 0) return USUAL_HOURS;
  const first = Math.floor(Math.min(...spans.map(({ start }) => start)) / 60);
  const last = Math.ceil(Math.max(...spans.map(({ end }) => end)) / 60);
  return { first, last: Math.max(last, first + 4) };
}

function blocksOf(
  sessions: readonly DaySession[],
  { x, ground, unit }: { x: (minute: number) => number; ground: number; unit: number },
): Block[] {
  const weighed = sessions.map((day) => ({ day, units: unitsOf(day) }));
  const tallest = Math.max(2.7, ...weighed.map(({ units }) => units));
  const scale = (unit * 2.7) / tallest;
  let free = 0;
  return weighed
    .filter(({ units }) => units > 0)
    .map(({ day, units }) => {
      const left = x(day.start) + 1;
      const width = Math.max(2, x(day.end) - x(day.start) - 2);
      const height = round(units * scale);
      const room = sessionTitle(day).length * CHARACTER;
      const isClear = room <= width + 14 && left + width / 2 >= free + room / 2;
      const label = isClear ? sessionTitle(day) : '';
      if (isClear) free = left + width / 2 + room / 2;
      return {
        x: left,
        y: round(ground - height),
        width: round(width),
        height,
        look: lookOf(day),
        label,
        labelX: round(left + width / 2),
      };
    });
}

/** A planned session stands as high as it would if held. */
function unitsOf({ session }: DaySession): number {
  return session.outcome === 'planned' ? plannedUnits(session) : session.units;
}

function lookOf({ state }: DaySession): Block['look'] {
  if (state === 'marked') return 'held';
  return state === 'to-mark' ? 'to-mark' : 'booked';
}

function hangingsOf(
  contacts: readonly DayContact[],
  x: (minute: number) => number,
  width: number,
): Hanging[] {
  return contacts.map(({ contact, alias, start, end }, index) => {
    const right = x(end);
    const next = contacts[index + 1];
    const room = (next ? x(next.start) : width) - right - 12;
    const words = [DAY_LINE_TEXTS.contact(alias, contact.minutes), alias];
    return {
      x: x(start),
      width: Math.max(3, round(right - x(start))),
      isHeld: contact.isHeld,
      label: words.find((label) => label.length * CHARACTER <= room) ?? '',
    };
  });
}

function nowMark({ width }: DayLineFacts, x: number): DayLineLayout['now'] {
  return x < 0 || x > width ? null : { x, isLabelLeft: x > width - 50 };
}

/** The free time until the next session, where nobody is in one and it is wide enough to see. */
function freeTime(
  { sessions, nowMinute }: DayLineFacts,
  x: (minute: number) => number,
): DayLineLayout['free'] {
  const next = sessions.find(({ state }) => state === 'later');
  if (!next || sessions.some(({ state }) => state === 'running')) return null;
  const from = x(nowMinute) + 5;
  const to = x(next.start) - 5;
  if (from < 0 || to - from < 34) return null;
  const long = DAY_LINE_TEXTS.freeFor(Math.round(next.start - nowMinute));
  return { from, to, label: long.length * CHARACTER <= to - from ? long : DAY_LINE_TEXTS.free };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
