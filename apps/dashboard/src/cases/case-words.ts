import type { CaseLately, SaveCase } from '@understory/contracts';
import { SESSION_KIND_NAMES, duration, plural, smallNumber } from '@understory/wording';
import { capital } from '../connections/tie-words';
import { dayInYear } from '../series/series-words';
import { pauseOn, standingOf } from './case-standing';

const NAMED_RHYTHMS: ReadonlyMap<number, string> = new Map([
  [7, 'every week'],
  [14, 'every two weeks'],
  [21, 'every three weeks'],
  [28, 'every four weeks'],
  [30, 'once a month'],
]);

/** Rhythms that are offered by name; any other is a number of days. */
export const CASE_RHYTHMS: readonly number[] = [...NAMED_RHYTHMS.keys()];

/** "every two weeks", "every ten days"; "no set rhythm" for null. */
export function caseRhythmWords(days: number | null): string {
  if (days === null) return 'no set rhythm';
  return NAMED_RHYTHMS.get(days) ?? (days === 1 ? 'every day' : `every ${smallNumber(days)} days`);
}

/** "Individual, 50 min, complex, trauma-focused, every week". */
export function caseDetails(known: SaveCase): string {
  return [
    SESSION_KIND_NAMES[known.kind],
    duration(known.minutes),
    known.acuity === 'usual' ? '' : known.acuity,
    known.isTraumaFocused ? 'trauma-focused' : '',
    caseRhythmWords(known.rhythmDays),
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** "Last held 17 November. Next 24 November." */
export function caseLately(known: CaseLately, today: string): string {
  const { startsOn, endsOn, lastHeldOn, nextOn } = known;
  const standing = standingOf(known, today);
  if (standing === 'ahead') return `Begins on ${day(startsOn, today)}.`;
  const held = lastHeldOn === null ? 'Not held yet.' : `Last held ${day(lastHeldOn, today)}.`;
  if (standing === 'ended') {
    const ended = `Ended on ${day(endsOn ?? today, today)}.`;
    if (endsOn === lastHeldOn) return ended;
    return `${ended} ${lastHeldOn === null ? 'No session was held.' : held}`;
  }
  if (standing === 'paused') return `${pauseWords(known, today)} ${held}`;
  return `${held} ${nextOn === null ? 'Nothing is planned.' : `Next ${day(nextOn, today)}.`}`;
}

function pauseWords(known: SaveCase, today: string): string {
  const pause = pauseOn(known, today);
  if (!pause?.to) return `Paused since ${day(pause?.from ?? today, today)}.`;
  return `Paused until ${day(pause.to, today)}.`;
}

function day(date: string, today: string): string {
  if (date === today) return 'today';
  return dayInYear(date, today);
}

/** The sentence at the head of the list. */
export function casesSentence(
  cases: readonly CaseLately[],
  today: string,
): { finding: string; relief: string } {
  const count = (standing: string) =>
    cases.filter((known) => standingOf(known, today) === standing).length;
  const going = count('going-on') + count('ahead');
  const parts = [
    count('paused') > 0 ? `${are(count('paused'))} paused` : '',
    count('ended') > 0 ? `${have(count('ended'))} ended` : '',
  ].filter((part) => part !== '');
  const finding = going === 0 ? 'No case goes on.' : `${capital(goOn(going))}.`;
  return { finding, relief: parts.length === 0 ? '' : `${capital(parts.join(', '))}.` };
}

const goOn = (count: number) =>
  `${plural(count, 'case', 'cases')} ${count === 1 ? 'goes' : 'go'} on`;
const are = (count: number) => `${smallNumber(count)} ${count === 1 ? 'is' : 'are'}`;
const have = (count: number) => `${smallNumber(count)} ${count === 1 ? 'has' : 'have'}`;
