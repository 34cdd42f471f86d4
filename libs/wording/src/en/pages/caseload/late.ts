import { clockTime } from '../../clock-time';
import { whole } from '../../decimal';
import { dayWithName } from '../../plain-date';
import { sessionCount } from '../../session-count';

/** Sessions that began after the last appointment agreed on, and their table. */
export const LATE_FIGURE_TEXTS = {
  label: (finding: string, weeks: readonly { readonly from: string; readonly late: number }[]) =>
    `${finding}. By week: ${weeks.map(({ from, late }) => `${from} ${late}`).join(', ')}.`,
  table: {
    caption: 'Sessions after the last appointment agreed on, by week',
    held: 'Held',
    late: 'Began later',
    latest: 'The latest at',
  },
  /** Heads of the columns of the file. */
  csv: {
    weekFrom: 'week_from',
    heldSessions: 'held_sessions',
    lateSessions: 'late_sessions',
    latestStart: 'latest_start',
  },
};

/** "Four sessions began after 18:30", as a heading. @param time Null where it changed within the weeks. */
export function lateFinding(sessions: number, time: string | null): string {
  return `${sessionCount(sessions)} began after ${time === null ? 'the last appointment agreed on' : clockTime(time)}`;
}

interface LateNote {
  /** Held in the weeks that are shown. */
  readonly held: number;
  readonly latest: { readonly on: string; readonly at: string } | null;
}

/** "Of 210 that were held in these weeks. The latest: Thursday 19 November, 19:10." */
export function lateNote({ held, latest }: LateNote): string {
  const all = `Of ${whole(held)} that ${held === 1 ? 'was' : 'were'} held in these weeks.`;
  if (!latest) return all;
  return `${all} The latest: ${dayWithName(latest.on)}, ${clockTime(latest.at)}.`;
}
