import type { Cell } from '@understory/charts';
import type { ConnectionDetail, RhythmAgreement } from '@understory/contracts';
import { type TieWord, THRESHOLDS, epochDay, tieWord } from '@understory/domain';
import { plainDate, plural, smallNumber } from '@understory/wording';
import { capital, partWords } from './tie-words';

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

/** Contacts of the last weeks that make a rhythm: one of them is a meeting. */
const KEPT_FROM = 2;

/** The silence after which a tie is said to fade: so many rhythms, or days where those would be over sooner. */
export function silenceAllowed({ rhythmDays, isFlexible }: RhythmAgreement): string {
  const { raiseAbove, raiseAboveFlexible, raiseAboveDays } = THRESHOLDS.W1;
  const rhythms = isFlexible ? raiseAboveFlexible : raiseAbove;
  return rhythms * rhythmDays < raiseAboveDays
    ? `${raiseAboveDays} days`
    : `${smallNumber(rhythms)} rhythms`;
}

/** What the vitality chart shows, in at most ten words. */
export function vitalityFinding({ tie }: ConnectionDetail): string {
  const { vitality, word, lastContactOn } = tie;
  if (vitality === null) return 'Not enough yet to draw';
  const part = partWords(vitality);
  const since = lastContactOn ? ` since ${plainDate(lastContactOn)}` : '';
  if (word === 'thin') return `Fallen to ${part}${since}`;
  if (word === 'due') return `Down to ${part}${since}`;
  const isKept = part === 'full' && tie.recentContacts >= KEPT_FROM;
  return isKept ? 'Full, as the rhythm is kept' : `${capital(part)}${since}`;
}

/** The same in a sentence, with the contacts, for whoever cannot see it. */
export function vitalityDescription(detail: ConnectionDetail): string {
  const first = detail.vitality.at(0)?.on;
  const shown = detail.contacts.filter(({ localDate }) => first && localDate >= first);
  const held = shown.filter(({ isHeld }) => isHeld).length;
  const missed = shown.length - held;
  const parts = [
    `${vitalityFinding(detail)}.`,
    `${capital(plural(held, 'contact hangs', 'contacts hang'))} below the line.`,
    missed > 0 ? `${capital(plural(missed, 'was', 'were'))} missed.` : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
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
  return [['date', 'vitality', 'contacts_held', 'contacts_missed'], ...rows];
}
