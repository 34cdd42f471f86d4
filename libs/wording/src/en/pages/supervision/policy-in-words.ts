import type { OwnPolicy, PersonFacts, PolicyTerms } from '@understory/contracts';
import { PERSON_FIELDS, type PersonField } from '@understory/domain';
import { capital } from '../../capital';
import { duration } from '../../duration';
import { plainDate } from '../../plain-date';
import { plural } from '../../plural';
import { stopped } from '../../sentence';
import { POLICIES_TEXTS } from './policies';
import {
  COMMON_ANSWERS,
  OWN_POLICY_QUESTIONS,
  PERSON_QUESTIONS,
  POLICY_QUESTIONS,
  supervisionDetailInWords,
} from './questions';

type Said = Pick<PolicyTerms, 'effectiveFrom' | 'facts' | 'own'>;

/** "BACP, accredited. Since 1 November 2026. You work: Part time.": a policy and what was said for it, by itself. */
export function policyInWords(title: string, { effectiveFrom, facts, own }: Said): string {
  if (!facts) return `${stopped(title)} ${stopped(POLICIES_TEXTS.endedOn(effectiveFrom))}`;
  const usual = supervisionDetailInWords(facts.usual);
  return [
    title,
    POLICIES_TEXTS.since(effectiveFrom),
    ...(own ? ownInWords(own) : []),
    ...PERSON_FIELDS.map((field) => personInWords(field, facts)),
    answered(POLICY_QUESTIONS.broughtHours, hoursOf(facts.broughtMinutes)),
    answered(POLICY_QUESTIONS.broughtClientHours, hoursOf(facts.broughtClientMinutes)),
    pausesInWords(facts.documentedPauses.length),
    answered(
      { label: POLICIES_TEXTS.usually.title },
      usual === COMMON_ANSWERS.notSaid ? '' : usual,
    ),
  ]
    .filter((part) => part !== '')
    .map(stopped)
    .join(' ');
}

/** Of a practice's own, what it asks. */
function ownInWords({ minutes, gapDays, group, strength }: OwnPolicy): string[] {
  const asks = OWN_POLICY_QUESTIONS;
  return [
    answered(asks.minutes, minutes === null ? '' : String(minutes)),
    answered(asks.gapDays, gapDays === null ? '' : String(gapDays)),
    answered(asks.group, asks.group.options[group]),
    asks.strength.options[strength],
  ];
}

function personInWords(field: PersonField, facts: PersonFacts): string {
  const known = facts[field];
  const question = PERSON_QUESTIONS[field];
  if (known === null) return '';
  if (question.options) return answered(question, question.options[known] ?? '');
  return answered(question, typeof known === 'number' ? String(known) : dayOf(known));
}

function dayOf(date: string): string {
  return plainDate(date, { withYear: true });
}

function hoursOf(minutes: number): string {
  return minutes > 0 ? duration(minutes) : '';
}

function pausesInWords(pauses: number): string {
  return pauses === 0 ? '' : capital(`${plural(pauses, 'month', 'months')} without clients`);
}

/** "You work: Part time"; empty where it was not answered. */
function answered({ label }: { readonly label: string }, answer: string): string {
  return answer === '' ? '' : `${label}: ${answer}`;
}
