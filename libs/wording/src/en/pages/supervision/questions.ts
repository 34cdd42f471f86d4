import type { SupervisionDetail } from '@understory/contracts';
import { SUPERVISION_FIELDS, type PersonField, type SupervisionField } from '@understory/domain';

/** A question as it is asked. */
export interface QuestionWords {
  readonly label: string;
  readonly hint?: string;
  /** What each answer is called, by its value, in the order in which they are offered. */
  readonly options?: Readonly<Record<string, string>>;
}

/** Answers that many questions have in common. */
export const COMMON_ANSWERS = { notSaid: 'Not said', yes: 'Yes', no: 'No' };

const YES_OR_NO = { yes: COMMON_ANSWERS.yes, no: COMMON_ANSWERS.no };

/** What a policy asks of a contact. */
export const CONTACT_QUESTIONS: Readonly<Record<SupervisionField, QuestionWords>> = {
  format: {
    label: 'How you met',
    options: {
      individual: 'Alone with the supervisor',
      triadic: 'In a pair',
      group: 'In a group',
    },
  },
  groupSize: {
    label: 'How many shared the time',
    hint: 'You are one of them; a facilitator is not.',
  },
  isPeer: { label: 'The group leads itself', options: YES_OR_NO },
  setting: { label: 'Setting', hint: 'Where the work is done, never a client.' },
  isObserved: { label: 'Your work was seen or heard', options: YES_OR_NO },
  supervisor: {
    label: 'The supervisor',
    options: { qualified: 'Recognised by the body', other: 'Not recognised by it' },
  },
  ownShare: { label: 'On your own practice, %' },
};

/** What a policy asks of a person. */
export const PERSON_QUESTIONS: Readonly<Record<PersonField, QuestionWords>> = {
  workTime: { label: 'You work', options: { full: 'Full time', part: 'Part time' } },
  agreedMinutes: { label: 'Minutes agreed for a month', hint: 'For part time.' },
  practiceRole: {
    label: 'You are',
    options: {
      'accredited-supervisor': 'An accredited supervisor',
      'registered-mental-health': 'A registered mental-health practitioner',
      neither: 'Neither',
    },
  },
  settings: {
    label: 'Your client work is in',
    options: { one: 'One setting', several: 'Several settings' },
  },
  termFrom: { label: 'First day of the placement' },
  termTo: { label: 'Last day of the placement' },
  registeredFrom: { label: 'Registered since', hint: 'If only for part of the year.' },
};

/** What describes a policy of a practice’s own. */
export const OWN_POLICY_QUESTIONS = {
  name: { label: 'What it is called' },
  minutes: { label: 'Minutes a month', hint: 'Leave it empty to ask for a rhythm alone.' },
  gapDays: { label: 'At least every so many days' },
  group: {
    label: 'Time in a group counts',
    options: { full: 'In full', half: 'Half', shared: 'Shared by its members' },
  },
  strength: {
    label: 'How binding it is',
    options: { required: 'Required', recommended: 'Recommended' },
  },
};

/** What is asked of every policy, and of one that counts hours from before this log. */
export const POLICY_QUESTIONS = {
  effectiveFrom: { label: 'Applies from' },
  broughtHours: { label: 'Supervision before this log, hours' },
  broughtClientHours: { label: 'Client work before this log, hours' },
};

/** "How you met: In a group. How many shared the time: 4.": what was said of a contact; that nothing was, where it was not. */
export function supervisionDetailInWords(detail: SupervisionDetail): string {
  const said = SUPERVISION_FIELDS.flatMap((field) => {
    const known = detail[field];
    if (known === null) return [];
    const answer = field === 'ownShare' ? Math.round(Number(known) * 100) : known;
    const { label, options } = CONTACT_QUESTIONS[field];
    return [`${label}: ${options?.[valueOf(answer)] ?? valueOf(answer)}.`];
  });
  return said.length === 0 ? COMMON_ANSWERS.notSaid : said.join(' ');
}

/** As the options of its question name it; a share in percent, as its label says. */
function valueOf(answer: string | number | boolean): string {
  if (typeof answer === 'boolean') return answer ? 'yes' : 'no';
  return String(answer);
}
