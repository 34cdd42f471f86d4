import { CHECK_IN_ANSWERS, LIMITS } from '@understory/domain';
import { CHECK_IN_QUESTIONS } from '../../check-in';
import { clockTime } from '../../clock-time';
import { decimal } from '../../decimal';
import { duration } from '../../duration';
import { nameInText } from '../../name-in-text';
import { MODE_NAMES, UNSEEN_WORK_NAMES, inSentence } from '../../names';
import { OTHER_TIME_NAMES } from '../../other-time-names';
import { dayWithName } from '../../plain-date';
import { ACUITY_NAMES, OUTCOME_NAMES, SESSION_KIND_NAMES } from '../../session-names';
import { GIVE_AND_TAKE_STEPS } from '../connections/tie-words';
import { UNSEEN_WORK_CONTEXT_NAMES, UNSEEN_WORK_TEXTS, shareName } from '../unseen-work';
import { SET_UP_REST, setUpInWords, setUpValue } from './set-up-in-words';

/** A write as it waits. */
interface Write {
  /** The kind of its entry, as in `sessions`. */
  readonly kind: string;
  readonly does: 'save' | 'remove' | 'say-how-it-was';
  /** What it says; null where it removes. */
  readonly body: Body | null;
}

type Body = Readonly<Record<string, unknown>>;

/** "Thursday 12 November, 14:05". */
export function momentInWords(instant: string, timeZone: string): string {
  const at = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone);
  return `${dayWithName(at.toPlainDate().toString())}, ${clockTime(at.toPlainTime().toString())}`;
}

/** What each kind of entry is called. */
const NAMES: Readonly<Record<string, string>> = {
  sessions: 'Session',
  contacts: 'Contact',
  'unseen-work': 'Unseen work',
  'other-time': 'Other time',
  'check-ins': 'Check-in',
  inventories: 'Inventory',
  'other-scores': 'Score',
  leave: 'Leave',
  disconnections: 'Disconnection',
  series: 'Recurring time',
  cases: 'Case',
  connections: 'Connection',
  agreements: 'Agreement',
};

/** What an entry is, as "Session". */
export function entryName(kind: string): string {
  return NAMES[kind] ?? 'Entry';
}

/**
 * What a write is about and what it says: "Session, K-14, Thursday 12 November, 14:00, 50 min, Held".
 *
 * @param about The case or the connection that it names; null where none is, or none is known.
 */
export function writeInWords({ kind, does, body }: Write, about: string | null = null): string {
  const name = listed(entryName(kind), about === null ? '' : nameInText(about));
  if (does === 'remove') return `${name}, removed`;
  if (does === 'say-how-it-was') {
    return kind === 'contacts' ? 'What supervision was about' : 'How a session was';
  }
  const said = contentInWords(kind, body ?? {});
  return said ? `${name}, ${said}` : name;
}

/** What an entry says, in few words; empty where there is nothing short to say. */
export function contentInWords(kind: string, body: Body): string {
  const { outcome, kind: of, isHeld, isSkipped, name } = body;
  switch (kind) {
    case 'sessions':
      return listed(
        wordOf(SESSION_KIND_NAMES, of),
        when(body),
        length(body),
        wordOf(OUTCOME_NAMES, outcome),
      );
    case 'contacts':
      return listed(when(body), length(body), isHeld === false ? 'missed' : '');
    case 'other-time':
      return listed(wordOf(OTHER_TIME_NAMES, of), when(body), length(body));
    case 'unseen-work':
      return listed(wordOf(UNSEEN_WORK_NAMES, of), day(body['on']));
    case 'leave':
      return `${day(body['firstDay'])} to ${day(body['lastDay'])}`;
    case 'check-ins':
      return listed(day(body['on']), isSkipped === true ? 'skipped' : '');
    case 'other-scores':
      return listed(String(name), day(body['on']));
    case 'disconnections':
      return day(body['openedOn']);
    default:
      return setUpInWords(kind, body) ?? day(body['on']);
  }
}

function when({ startsAt, zone }: Body): string {
  if (typeof startsAt !== 'string') return '';
  return momentInWords(startsAt, String(zone));
}

function length({ minutes }: Body): string {
  return typeof minutes === 'number' ? duration(minutes) : '';
}

function day(date: unknown): string {
  return typeof date === 'string' ? dayWithName(date) : '';
}

function wordOf(names: Readonly<Record<string, string>>, key: unknown): string {
  return names[String(key)] ?? '';
}

function listed(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ');
}

/** What the short words above leave out, by its place in an entry. */
const REST: Readonly<Record<string, string>> = {
  acuity: 'acuity',
  isTraumaFocused: 'trauma-focused',
  isFirst: 'first session',
  isRiskEvent: 'risk event',
  caseId: 'case',
  practiceId: 'practice',
  attendees: 'people in the group',
  mode: 'how we met',
  initiator: 'who reached out',
  giveAndTake: 'give and take',
  ratings: 'taps',
  effort: 'effort',
  sharePercent: 'my share',
  context: 'where it was',
  workedOn: 'days worked on',
  closing: 'how it ended',
  score: 'score',
  answers: 'answers',
  note: 'note',
  ...SET_UP_REST,
  ...Object.fromEntries(
    CHECK_IN_ANSWERS.map((name) => [name, CHECK_IN_QUESTIONS[name].name.toLowerCase()]),
  ),
};

/** What an entry says apart from its short words, as far as another says something else; all of it beside nothing. */
export function differenceInWords(body: Body, other: Body): string[] {
  return Object.entries(REST).flatMap(([key, name]) => {
    const isSaid = key in body && (!isEmpty(body[key]) || key in other);
    const isOther = JSON.stringify(body[key]) !== JSON.stringify(other[key]);
    return isSaid && isOther ? `${name}: ${valueInWords(key, body[key])}` : [];
  });
}

/** What an entry says that its short words leave out, by itself: "first day: 22 November 2031". */
export function restInWords(kind: string, body: Body): string[] {
  if (setUpInWords(kind, body) === null) return differenceInWords(body, {});
  const isRest = ([key, value]: [string, unknown]) =>
    key in SET_UP_REST && key !== 'agreement' && value !== false;
  return differenceInWords(Object.fromEntries(Object.entries(body).filter(isRest)), {});
}

function isEmpty(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}

function valueInWords(key: string, value: unknown): string {
  if (value === null || value === undefined) return 'not said';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return stepOf(key, value) ?? decimal(value);
  if (key === 'caseId' || key === 'practiceId') return 'another one';
  if (typeof value !== 'string') return isEmpty(value) ? 'none' : 'otherwise';
  const setUp = setUpValue(key, value);
  if (setUp !== null) return setUp;
  return key === 'note' ? value : inSentence(wordOf(CHOICES[key] ?? {}, value));
}

/** What was chosen, by its place in an entry. */
const CHOICES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  acuity: ACUITY_NAMES,
  mode: MODE_NAMES,
  context: UNSEEN_WORK_CONTEXT_NAMES,
  initiator: { me: 'Me', them: 'Them', scheduled: 'Already in the calendar' },
};

/** Answers in the words that they were given in. */
function stepOf(key: string, value: number): string | undefined {
  if (key === 'giveAndTake') return afterColon(GIVE_AND_TAKE_STEPS[value - LIMITS.giveAndTake.min]);
  if (key === 'effort') return afterColon(UNSEEN_WORK_TEXTS.form.efforts[value]);
  if (key === 'sharePercent') return afterColon(shareName(value));
  const name = CHECK_IN_ANSWERS.find((each) => each === key);
  return name && afterColon(CHECK_IN_QUESTIONS[name].steps[value]);
}

/** A step in small letters, but for the capital of "I". */
function afterColon(step: string | undefined): string | undefined {
  return step?.startsWith('I ') ? step : step && inSentence(step);
}
