import type { CreditLine, MissingField } from '@understory/domain';
import { duration } from './duration';
import { smallNumber } from './small-number';

const REASONS = {
  kind: 'not counted as supervision by this policy',
  peer: 'peer time does not count',
  'too-large': 'the group was too large to count',
  'too-short': 'too short to count',
  supervisor: 'only with a supervisor whom the body recognises',
  'weekly-limit': 'beyond what counts in a week',
} as const;

const MISSING: Readonly<Record<MissingField, string>> = {
  format: 'whether it was alone, in a pair or in a group',
  groupSize: 'how many shared the time',
  isPeer: 'whether the group leads itself',
  setting: 'in which setting the work is done',
  isObserved: 'whether work was seen or heard',
  supervisor: 'whether the body recognises the supervisor',
  ownShare: 'how much of it was on your own practice',
  workTime: 'whether you work full time',
  agreedMinutes: 'how much you agreed on for part time',
  practiceRole: 'your role',
  settings: 'whether you work in one setting or several',
  termFrom: 'when the placement begins',
  termTo: 'when the placement ends',
  registeredFrom: 'since when you are registered',
};

/**
 * What a policy has to be told before it can be read.
 *
 * @param field Any field that a policy asks for.
 * @returns A clause without capital or stop.
 * @example missingClause('groupSize') // 'how many shared the time'
 */
export function missingClause(field: MissingField): string {
  return MISSING[field];
}

/**
 * How the time of one contact was credited.
 *
 * @param line As read for a policy.
 * @returns A few words without a stop.
 * @example creditWords(line) // '2 h in a group of four: half counts'
 */
export function creditWords({ contact, credit, minutes }: CreditLine): string {
  const what = `${duration(contact.minutes)} ${formatWords(contact)}`.trim();
  switch (credit.rule) {
    case 'full':
      return `${what}: counts in full`;
    case 'half':
      return `${what}: half counts`;
    case 'shared':
      return `${what}: shared by ${smallNumber(credit.groupSize)}`;
    case 'own-share':
      return `${what}: ${Math.round(credit.share * 100)}\u00a0% on your own practice`;
    case 'unknown':
      return `${what}: not known yet is ${MISSING[credit.missing]}`;
    case 'nothing':
      return `${what}: ${minutes > 0 ? 'partly ' : ''}${REASONS[credit.because]}`;
  }
}

function formatWords({ format, groupSize, isPeer }: CreditLine['contact']): string {
  switch (format) {
    case null:
      return '';
    case 'individual':
      return 'alone';
    case 'triadic':
      return 'in a pair';
    case 'group': {
      const kind = isPeer ? 'peer group' : 'group';
      return groupSize === null ? `in a ${kind}` : `in a ${kind} of ${smallNumber(groupSize)}`;
    }
  }
}
