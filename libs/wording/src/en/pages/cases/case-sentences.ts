import type { CaseLately, CasePause, SaveCase } from '@understory/contracts';
import { dayInYear } from '../../day-in-year';
import { duration } from '../../duration';
import { inSentence } from '../../names';
import { ACUITY_NAMES, SESSION_KIND_NAMES } from '../../session-names';
import { CASE_WORK_TEXTS } from '../case-work';
import { rhythmWords } from '../connections/tie-words';

/** "every two weeks", "every ten days"; "no set rhythm" for null. */
export function caseRhythmWords(days: number | null): string {
  if (days === null) return 'no set rhythm';
  return days === 1 ? 'every day' : rhythmWords(days);
}

/** "Individual, 50 min, complex, trauma-focused, every week". */
export function caseDetails(known: SaveCase): string {
  return [
    SESSION_KIND_NAMES[known.kind],
    duration(known.minutes),
    known.acuity === 'usual' ? '' : inSentence(ACUITY_NAMES[known.acuity]),
    known.isTraumaFocused ? inSentence(CASE_WORK_TEXTS.traumaFocused) : '',
    caseRhythmWords(known.rhythmDays),
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/**
 * A case with all that its form says: "K-14, individual, 50 min, every week, Alder House. Began on 12 January.".
 *
 * @param code As it stands in a sentence.
 * @param practice Its name; null where none is said.
 */
export function caseInWords(
  known: SaveCase,
  { code, practice, today }: { code: string; practice: string | null; today: string },
): string {
  const { startsOn, endsOn, pauses } = known;
  const what = [code, inSentence(caseDetails(known)), ...(practice === null ? [] : [practice])];
  const days = [
    ...(startsOn
      ? [`${startsOn > today ? 'Begins' : 'Began'} on ${dayInYear(startsOn, today)}`]
      : []),
    ...(endsOn ? [`${endsOn < today ? 'Ended' : 'Ends'} on ${dayInYear(endsOn, today)}`] : []),
    ...pauses.map((pause) => pauseName(pause, today)),
  ];
  return [what.join(', '), ...days].map((part) => `${part}.`).join(' ');
}

/** Where a case stands on the day it is read; the pause that holds the day, where one does. */
interface CaseNow {
  readonly standing: 'ahead' | 'going-on' | 'paused' | 'ended';
  readonly pause: CasePause | null;
}

/** "Last held 17 November. Next 24 November." */
export function caseLately(
  known: Pick<CaseLately, 'startsOn' | 'endsOn' | 'lastHeldOn' | 'nextOn'>,
  { standing, pause }: CaseNow,
  today: string,
): string {
  const { startsOn, endsOn, lastHeldOn, nextOn } = known;
  if (standing === 'ahead') return `Begins on ${day(startsOn, today)}.`;
  const held = lastHeldOn === null ? 'Not held yet.' : `Last held ${day(lastHeldOn, today)}.`;
  if (standing === 'ended') {
    const ended = `Ended on ${day(endsOn ?? today, today)}.`;
    if (endsOn === lastHeldOn) return ended;
    return `${ended} ${lastHeldOn === null ? 'No session was held.' : held}`;
  }
  if (standing === 'paused') return `${pausedSentence(pause, today)} ${held}`;
  return `${held} ${nextOn === null ? 'Nothing is planned.' : `Next ${day(nextOn, today)}.`}`;
}

function pausedSentence(pause: CasePause | null, today: string): string {
  if (!pause?.to) return `Paused since ${day(pause?.from ?? today, today)}.`;
  return `Paused until ${day(pause.to, today)}.`;
}

function day(date: string, today: string): string {
  return date === today ? 'today' : dayInYear(date, today);
}

/** "Pause from 3 August until 21 August", as its fields stand; empty days are not said. */
export function pauseName({ from, to }: CasePause, today: string): string {
  const since = from ? `Pause from ${dayInYear(from, today)}` : 'Pause';
  return to ? `${since} until ${dayInYear(to, today)}` : since;
}

/** "50 min, until 24 December, next on 24 November": a series of the case below its name. */
export function seriesDetails(
  { minutes, lastOn }: { readonly minutes: number; readonly lastOn: string | null },
  next: string | null,
  today: string,
): string {
  const until = lastOn === null ? '' : `, until ${dayInYear(lastOn, today)}`;
  const day = next === null ? '' : `, next on ${dayInYear(next, today)}`;
  return `${duration(minutes)}${until}${day}`;
}
