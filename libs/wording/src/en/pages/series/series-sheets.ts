import type { SaveSeries } from '@understory/contracts';
import { LIMITS } from '@understory/domain';
import { dayInYear } from '../../day-in-year';
import { duration } from '../../duration';
import { listed } from '../../listed';
import { dayWithName } from '../../plain-date';
import { smallNumber } from '../../small-number';
import { WRITE_START } from '../../start-refusal';
import { writeWholeMinutes } from '../../whole-minutes';
import { SESSION_FIELDS_TEXTS } from '../today/session-fields';
import { seriesName } from './series-sentences';

const { day, start, length } = SESSION_FIELDS_TEXTS;

/** The sheet that changes what recurs from one of its days on. */
export const SERIES_CHANGE_TEXTS = {
  heading: 'Change it from a day on',
  from: 'This one and later',
  /** One of its days to begin with. */
  option: (on: string) => dayWithName(on),
  day,
  start,
  length,
  stays: 'What came before stays as it was, and what was marked too.',
  refused: {
    firstOn: 'Choose a day from today on.',
    at: WRITE_START,
    minutes: writeWholeMinutes(LIMITS.sessionMinutes),
    rhythm: 'Choose on which days it repeats.',
    lastOn: 'Choose a last day after the first one, and before another series goes on from there.',
  },
};

/** The sheet that ends what recurs. */
export const SERIES_END_TEXTS = {
  heading: 'End it from a day on',
  from: 'From',
  end: 'End it',
  refused: { lastOn: 'Choose a day from today on, no later than it goes on by itself.' },
};

/** What was done with what recurs, beside a way to take it back. */
export const SERIES_DONE = {
  changed: (from: string, today: string) => `Changed from ${dayInYear(from, today)} on`,
  ended: (from: string, today: string) => `Ended from ${dayInYear(from, today)} on`,
};

/** What ending a series on a day means; empty while no day is chosen. */
export function seriesEndSentence(from: string, today: string): string {
  if (from === '') return '';
  return `From ${dayInYear(from, today)} on nothing more is expected of it. What was marked stays as it is.`;
}

/** "Every Tuesday at 14:00, 50 min, until 24 December": a series by itself. */
export function seriesInWords(
  series: Pick<SaveSeries, 'rhythm' | 'firstOn' | 'lastOn' | 'at' | 'minutes'>,
  today: string,
): string {
  const until = series.lastOn === null ? [] : [`until ${dayInYear(series.lastOn, today)}`];
  return [seriesName(series), duration(series.minutes), ...until].join(', ');
}

/**
 * What is so of the coming days of a series besides its rule.
 *
 * @param ahead Its next day, and how many of the coming ones were changed by themselves or taken out.
 * @returns Sentences; none where its next one comes as planned.
 */
export function aheadSentences({
  nextOn,
  changedDays,
  removedDays,
}: {
  readonly nextOn: string | null;
  readonly changedDays: number;
  readonly removedDays: number;
}): string[] {
  const exceptions = [
    changedDays === 0
      ? ''
      : `${are(changedDays)} changed by ${changedDays === 1 ? 'itself' : 'themselves'}`,
    removedDays === 0 ? '' : `${are(removedDays)} taken out`,
  ].filter((part) => part !== '');
  return [
    ...(nextOn === null ? ['None is expected at present.'] : []),
    ...(exceptions.length === 0 ? [] : [`Ahead, ${listed(exceptions)}.`]),
  ];
}

const are = (count: number) => `${smallNumber(count)} ${count === 1 ? 'is' : 'are'}`;
