import { whole } from './decimal';
import { UNLOGGED } from './unlogged';

/** A frozen pack on paper, apart from its sentences. */
export const PACK_PAGE_TEXTS = {
  /** Of these words, for whoever reads them aloud. */
  language: { code: 'en', region: 'GB' },
  kind: 'For supervision',
  title: ({ name, period }: { name: string; period: string }) => `${name}, ${period}`,
  description: ({ period, frozenOn }: { period: string; frozenOn: string }) =>
    `Supervision pack for ${period}, frozen on ${frozenOn}.`,
  /** Day and time as they are read. */
  moment: (day: string, time: string) => `${day}, ${time} UTC`,
  footer: (frozenOn: string) => `Frozen on ${frozenOn}. It has not changed since.`,
  closing:
    'Ties stand here by their role, never by name. Contacts beyond work and of one’s own therapy are left out. A thin tie says something about the tie, nothing about the person.',
  load: {
    finding: ({ finding, held, length }: { finding: string; held: number; length: string }) =>
      `${finding}. Sessions held: ${whole(held)}, ${length}.`,
    /** Where no session was logged, and too few days are known to count none. */
    unknown: (finding: string) => `${finding}.`,
    alt: (finding: string) =>
      `Units of work by week beside what was agreed. ${finding}. The table below has every figure.`,
    note: 'Whole weeks, in load units: one is a usual session of fifty minutes. A solid bar was more than a twentieth over.',
    header: ['Week from', 'Units', 'Agreed'],
    nothingAgreed: 'none',
    nothingLogged: UNLOGGED,
  },
  support: {
    finding: (finding: string) => `${finding}.`,
    header: ['Date', 'With', 'Length'],
    held: 'held',
    missed: 'missed',
  },
  thinTies: {
    finding: (finding: string) => `${finding}.`,
    header: ['With', 'Since the last contact', 'Agreed'],
    notMet: 'not met yet',
    gap: (days: number) => dayCount(days),
    rhythm: (days: number) => `every ${dayCount(days)}`,
  },
};

/** The same pack as a table: what its lines are about, and what they measure. */
export const PACK_TABLE_TEXTS = {
  header: ['section', 'date', 'subject', 'measure', 'value'],
  nothingLogged: UNLOGGED,
  sections: { pack: 'pack', load: 'load', support: 'support', thinTies: 'thin ties' },
  subjects: { sessions: 'sessions', week: 'week', supervision: 'supervision' },
  measures: {
    firstDay: 'first day',
    lastDay: 'last day',
    frozenAt: 'frozen at',
    hash: 'SHA-256',
    held: 'held',
    minutesHeld: 'minutes held',
    minutesMissed: 'minutes missed',
    units: 'units',
    unitsAgreed: 'units agreed',
    gapDays: 'days since the last contact',
    rhythmDays: 'days agreed',
  },
};

function dayCount(days: number): string {
  return `${days} ${days === 1 ? 'day' : 'days'}`;
}
