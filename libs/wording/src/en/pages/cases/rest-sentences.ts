import type { SaveCase } from '@understory/contracts';
import { dayInYear } from '../../day-in-year';

/**
 * What ending and pausing a case means for what recurs of it; nothing where neither is said, or nothing recurs.
 *
 * @param names Its series, as in "Every Tuesday at 14:00".
 */
export function restSentences(
  { endsOn, pauses }: Pick<SaveCase, 'endsOn' | 'pauses'>,
  names: readonly string[],
  today: string,
): string[] {
  if (names.length === 0) return [];
  const [it, comes, rests] =
    names.length === 1 ? ['it', 'comes', 'rests'] : ['they', 'come', 'rest'];
  const ahead = pauses.filter(({ from, to }) => from !== '' && (to === null || to >= today));
  const pausing = ahead.map(({ from, to }) => {
    const since = from <= today ? '' : ` from ${dayInYear(from, today)}`;
    if (to === null) return `While it is paused${since}, ${it} ${rests}: nothing is expected.`;
    return `While it is paused${since}, ${it} ${rests}, and ${comes} back after ${dayInYear(to, today)}.`;
  });
  if (!endsOn) return pausing;
  const after = `After ${dayInYear(endsOn, today)} nothing more is expected of ${it === 'it' ? 'it' : 'them'}.`;
  return [...pausing, `${after} What was marked stays as it is.`];
}
