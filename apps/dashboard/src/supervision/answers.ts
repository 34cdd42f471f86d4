import {
  type OwnPolicy,
  type PersonFacts,
  SaveSupervisionDetail,
  type SupervisionDetail,
} from '@understory/contracts';
import { NO_DETAIL, type PersonField, type SupervisionField } from '@understory/domain';
import {
  COMMON_ANSWERS,
  CONTACT_QUESTIONS,
  OWN_POLICY_QUESTIONS,
  PERSON_QUESTIONS,
  type QuestionWords,
} from '@understory/wording';

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

const NOT_SAID = { value: '', label: COMMON_ANSWERS.notSaid };

/** A question as it is asked; one with answers to choose from is a select, whatever the type. */
export function asked(
  name: string,
  { label, hint = '', options }: QuestionWords,
  type: Question['type'] = 'text',
): Question {
  if (!options) return { name, label, hint, type, options: [] };
  const offered = Object.entries(options).map(([value, label]) => ({ value, label }));
  return { name, label, hint, type: 'select', options: [NOT_SAID, ...offered] };
}

/** How the questions without answers to choose from are answered, where it is not by a text. */
const TYPES: Readonly<Partial<Record<string, Question['type']>>> = {
  groupSize: 'number',
  ownShare: 'number',
  agreedMinutes: 'number',
  termFrom: 'date',
  termTo: 'date',
  registeredFrom: 'date',
};

const OF_GROUP: readonly SupervisionField[] = ['groupSize', 'isPeer'];

/** The questions about a contact, those that are asked; of a group only where it was one. */
export function contactQuestions(asks: readonly SupervisionField[], answers: Answers): Question[] {
  const isGroup = answers['format'] === 'group';
  return asks
    .filter((field) => isGroup || !OF_GROUP.includes(field))
    .map((field) => asked(field, CONTACT_QUESTIONS[field], TYPES[field]));
}

/** The questions about a person, those that are asked. */
export function personQuestions(asks: readonly PersonField[]): Question[] {
  return asks.map((field) => asked(field, PERSON_QUESTIONS[field], TYPES[field]));
}

export const OWN_QUESTIONS: readonly Question[] = [
  asked('name', OWN_POLICY_QUESTIONS.name),
  asked('minutes', OWN_POLICY_QUESTIONS.minutes, 'number'),
  asked('gapDays', OWN_POLICY_QUESTIONS.gapDays, 'number'),
  asked('group', OWN_POLICY_QUESTIONS.group),
  asked('strength', OWN_POLICY_QUESTIONS.strength),
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
