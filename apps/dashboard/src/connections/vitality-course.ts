import type { Cell } from '@understory/charts';
import type { ConnectionDetail } from '@understory/contracts';
import { type TieWord, epochDay, tieWord } from '@understory/domain';
import { VITALITY_TEXTS, vitalityAloud, vitalityFinding } from '@understory/wording';
import { isMetAbout } from './tie-facts';

/** Since when a tie has had its word; the date is null where that is longer ago than the days known. */
export function wordSince({ vitality, tie }: ConnectionDetail): {
  word: TieWord;
  since: string | null;
} {
  let since: string | null = null;
  for (const day of [...vitality].reverse()) {
    if (tieWord(day.value) !== tie.word) return { word: tie.word, since };
    since = day.on;
  }
  return { word: tie.word, since: null };
}

/** What the vitality chart shows, its day as surely as it is known. */
export function courseFinding(detail: ConnectionDetail): string {
  return vitalityFinding(detail.tie, isMetAbout(detail));
}

/** What the vitality chart shows in a sentence, with the contacts, for whoever cannot see it. */
export function vitalityDescription(detail: ConnectionDetail): string {
  const { vitality, contacts } = detail;
  const first = vitality.at(0)?.on;
  const shown = contacts.filter(({ localDate }) => first && localDate >= first);
  const held = shown.filter(({ isHeld }) => isHeld).length;
  return vitalityAloud(courseFinding(detail), held, shown.length - held);
}

export interface WeekRow {
  on: string;
  value: number | null;
  held: number;
  missed: number;
}

/** The chart as rows: each week's end, newest first, with the contacts of its seven days. */
export function weekRows({ vitality, contacts }: ConnectionDetail): WeekRow[] {
  const ends = [...vitality].reverse().filter((_, index) => index % 7 === 0);
  return ends.map(({ on, value }) => {
    const last = epochDay(on);
    const week = contacts.filter(({ localDate }) => {
      const day = epochDay(localDate);
      return day <= last && day > last - 7;
    });
    const held = week.filter(({ isHeld }) => isHeld).length;
    return { on, value, held, missed: week.length - held };
  });
}

/** One row a day, oldest first; unknown is an empty cell, never a zero. */
export function vitalityTable({ vitality, contacts }: ConnectionDetail): Cell[][] {
  const rows = vitality.map(({ on, value }) => {
    const day = contacts.filter(({ localDate }) => localDate === on);
    const held = day.filter(({ isHeld }) => isHeld).length;
    return [on, value === null ? null : value.toFixed(4), held, day.length - held];
  });
  return [VITALITY_TEXTS.table, ...rows];
}
