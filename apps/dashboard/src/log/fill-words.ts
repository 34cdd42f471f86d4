import { capital, dayWithName, duration, listed, plainDate, plural } from '@understory/wording';

export interface FillWords {
  readonly finding: string;
  readonly relief: string;
}

/** What a day expects and what it holds already. */
export function fillSentence(expected: number, there: number): FillWords {
  const relief = there > 0 ? `${capital(plural(there, 'is', 'are'))} there already.` : '';
  if (expected === 0) return { finding: 'Nothing waits to be confirmed.', relief };
  const were = plural(expected, 'session was', 'sessions were');
  return { finding: `${capital(were)} expected.`, relief };
}

/** "Five sessions logged on 18 November". */
export function loggedOn(count: number, date: string): string {
  return `${capital(plural(count, 'session', 'sessions'))} logged on ${plainDate(date)}`;
}

/** "Log five sessions". */
export function toLog(count: number): string {
  return count === 0 ? 'Log the day' : `Log ${plural(count, 'session', 'sessions')}`;
}

/** "14:00 and 14:30 overlap."; empty where nothing does. The first three pairs are named. */
export function overlapWords(
  pairs: readonly { readonly first: string; readonly second: string }[],
): string {
  const named = pairs.slice(0, 3).map(({ first, second }) => `${first} with ${second}`);
  if (named.length === 0) return '';
  const more = pairs.length - named.length;
  const rest = more > 0 ? [plural(more, 'more pair', 'more pairs')] : [];
  return `These overlap: ${listed([...named, ...rest])}.`;
}

/** "These take 25 h. The day has 24: shorten one, or leave one out." */
export function tooLong(minutes: number, dayHours: number): string {
  return `These take ${duration(minutes)}. The day has ${dayHours} h: shorten one, or leave one out.`;
}

/** "Thursday 12 November", or that the address names no day. */
export function fillHeading(date: string, isDay: boolean): string {
  return isDay ? dayWithName(date) : 'That is no day';
}
