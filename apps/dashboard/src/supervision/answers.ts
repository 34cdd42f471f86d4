import {
  type OwnPolicy,
  type PersonFacts,
  SaveSupervisionDetail,
  type SupervisionDetail,
} from '@understory/contracts';
import { NO_DETAIL, type PersonField, type SupervisionField } from '@understory/domain';

/** What is typed or chosen, by the name of its field; empty is not said. */
export type Answers = Readonly<Record<string, string>>;

export interface Question {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly type: 'select' | 'number' | 'date' | 'text';
  /** For a select, the empty answer first. */
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

const NOT_SAID = { value: '', label: 'Not said' };
const YES_OR_NO = [NOT_SAID, { value: 'yes', label: 'Yes' }, { value: 'no', label: 'No' }];

const select = (
  name: string,
  label: string,
  options: Question['options'],
  hint = '',
): Question => ({
  name,
  label,
  hint,
  type: 'select',
  options: options[0] === NOT_SAID ? options : [NOT_SAID, ...options],
});
const written = (
  name: string,
  label: string,
  type: 'number' | 'date' | 'text',
  hint = '',
): Question => ({ name, label, hint, type, options: [] });

const OF_CONTACT: Readonly<Record<SupervisionField, Question>> = {
  format: select('format', 'How you met', [
    { value: 'individual', label: 'Alone with the supervisor' },
    { value: 'triadic', label: 'In a pair' },
    { value: 'group', label: 'In a group' },
  ]),
  groupSize: written(
    'groupSize',
    'How many shared the time',
    'number',
    'You are one of them; a facilitator is not.',
  ),
  isPeer: select('isPeer', 'The group leads itself', YES_OR_NO),
  setting: written('setting', 'Setting', 'text', 'Where the work is done, never a client.'),
  isObserved: select('isObserved', 'Your work was seen or heard', YES_OR_NO),
  supervisor: select('supervisor', 'The supervisor', [
    { value: 'qualified', label: 'Recognised by the body' },
    { value: 'other', label: 'Not recognised by it' },
  ]),
  ownShare: written('ownShare', 'On your own practice, %', 'number'),
};

const OF_GROUP: readonly SupervisionField[] = ['groupSize', 'isPeer'];

const OF_PERSON: Readonly<Record<PersonField, Question>> = {
  workTime: select('workTime', 'You work', [
    { value: 'full', label: 'Full time' },
    { value: 'part', label: 'Part time' },
  ]),
  agreedMinutes: written('agreedMinutes', 'Minutes agreed for a month', 'number', 'For part time.'),
  practiceRole: select('practiceRole', 'You are', [
    { value: 'accredited-supervisor', label: 'An accredited supervisor' },
    { value: 'registered-mental-health', label: 'A registered mental-health practitioner' },
    { value: 'neither', label: 'Neither' },
  ]),
  settings: select('settings', 'Your client work is in', [
    { value: 'one', label: 'One setting' },
    { value: 'several', label: 'Several settings' },
  ]),
  termFrom: written('termFrom', 'First day of the placement', 'date'),
  termTo: written('termTo', 'Last day of the placement', 'date'),
  registeredFrom: written(
    'registeredFrom',
    'Registered since',
    'date',
    'If only for part of the year.',
  ),
};

/** The questions about a contact, those that are asked; of a group only where it was one. */
export function contactQuestions(asks: readonly SupervisionField[], answers: Answers): Question[] {
  const isGroup = answers['format'] === 'group';
  return asks
    .filter((field) => isGroup || !OF_GROUP.includes(field))
    .map((field) => OF_CONTACT[field]);
}

/** The questions about a person, those that are asked. */
export function personQuestions(asks: readonly PersonField[]): Question[] {
  return asks.map((field) => OF_PERSON[field]);
}

export const OWN_QUESTIONS: readonly Question[] = [
  written('name', 'What it is called', 'text'),
  written('minutes', 'Minutes a month', 'number', 'Leave it empty to ask for a rhythm alone.'),
  written('gapDays', 'At least every so many days', 'number'),
  select('group', 'Time in a group counts', [
    { value: 'full', label: 'In full' },
    { value: 'half', label: 'Half' },
    { value: 'shared', label: 'Shared by its members' },
  ]),
  select('strength', 'How binding it is', [
    { value: 'required', label: 'Required' },
    { value: 'recommended', label: 'Recommended' },
  ]),
];

/** What was said of a contact, as text. */
export function answersOf(detail: SupervisionDetail): Answers {
  const { format, groupSize, isPeer, setting, isObserved, supervisor, ownShare } = detail;
  return {
    format: format ?? '',
    groupSize: groupSize === null ? '' : String(groupSize),
    isPeer: yesOrNo(isPeer),
    setting: setting ?? '',
    isObserved: yesOrNo(isObserved),
    supervisor: supervisor ?? '',
    ownShare: ownShare === null ? '' : String(Math.round(ownShare * 100)),
  };
}

/** As a body; what cannot be read stays unread, for the contract to name. */
export function detailOf(answers: Answers): Record<keyof SupervisionDetail, unknown> {
  const share = number(answers['ownShare']);
  const isGroup = answers['format'] === 'group';
  return {
    ...NO_DETAIL,
    format: word(answers['format']),
    groupSize: isGroup ? number(answers['groupSize']) : null,
    isPeer: isGroup ? truth(answers['isPeer']) : null,
    setting: word(answers['setting']),
    isObserved: truth(answers['isObserved']),
    supervisor: word(answers['supervisor']),
    ownShare: share === null ? null : share / 100,
  };
}

/** What the person said, as text. */
export function answersOfPerson(facts: PersonFacts, own: OwnPolicy | null): Answers {
  return {
    ...answersOf(facts.usual),
    workTime: facts.workTime ?? '',
    agreedMinutes: facts.agreedMinutes === null ? '' : String(facts.agreedMinutes),
    practiceRole: facts.practiceRole ?? '',
    settings: facts.settings ?? '',
    termFrom: facts.termFrom ?? '',
    termTo: facts.termTo ?? '',
    registeredFrom: facts.registeredFrom ?? '',
    broughtHours: String(facts.broughtMinutes / 60),
    broughtClientHours: String(facts.broughtClientMinutes / 60),
    ...(own && {
      name: own.name,
      minutes: own.minutes === null ? '' : String(own.minutes),
      gapDays: own.gapDays === null ? '' : String(own.gapDays),
      group: own.group,
      strength: own.strength,
    }),
  };
}

/** As a body. @param documentedPauses First days of months without clients. */
export function factsOf(answers: Answers, documentedPauses: readonly string[]) {
  return {
    workTime: word(answers['workTime']),
    agreedMinutes: number(answers['agreedMinutes']),
    practiceRole: word(answers['practiceRole']),
    settings: word(answers['settings']),
    termFrom: word(answers['termFrom']),
    termTo: word(answers['termTo']),
    registeredFrom: word(answers['registeredFrom']),
    documentedPauses,
    broughtMinutes: Math.round((number(answers['broughtHours']) ?? 0) * 60),
    broughtClientMinutes: Math.round((number(answers['broughtClientHours']) ?? 0) * 60),
    usual: detailOf(answers),
  };
}

export function ownOf(answers: Answers) {
  return {
    name: answers['name'] ?? '',
    period: 'month',
    minutes: number(answers['minutes']),
    gapDays: number(answers['gapDays']),
    group: word(answers['group']) ?? 'full',
    isPeerCounted: true,
    strength: word(answers['strength']) ?? 'required',
  };
}

/** The shape that more about a contact is checked against. */
export const DETAIL_SHAPE = SaveSupervisionDetail;

function word(text = ''): string | null {
  return text.trim() === '' ? null : text.trim();
}

function number(text = ''): number | null {
  return text.trim() === '' ? null : Number(text);
}

function truth(text = ''): boolean | null {
  return text === '' ? null : text === 'yes';
}

function yesOrNo(value: boolean | null): string {
  if (value === null) return '';
  return value ? 'yes' : 'no';
}
