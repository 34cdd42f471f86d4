import type { CaseloadReading } from '../caseload-reading';
import {
  type CaseShape,
  epochDay,
  NO_FACTS,
  ownPolicy,
  POLICIES,
  supervisionNeed,
  WHAT_IF_LIMITS,
  type WhatIfLine,
  type WhatIfReading,
  whatIf,
  wouldFit,
} from '@understory/domain';
import type { PolicyTerms } from '@understory/contracts';
import type { WhatIfAnswer, WhatIfPolicy } from '@understory/wording';

/** One line as it is asked; the key keeps its controls while others come and go. */
export interface QuestionLine extends WhatIfLine {
  readonly key: number;
}

/** All that follows from a question. */
export interface Answered extends WhatIfAnswer {
  readonly policies: readonly WhatIfPolicy[];
}

export const MOST_LINES = 6;
const USUAL_MINUTES = 50;

/** What a line begins with: one usual individual case, seen weekly. */
export function aLine(key: number, count = 1): QuestionLine {
  const shape = { kind: 'individual', acuity: 'usual', isTraumaFocused: false } as const;
  return { key, count, ...shape, minutes: USUAL_MINUTES, everyWeeks: 1 };
}

/** What was typed as a count: whole and within bounds; null where it is no number. */
export function countOf(text: string): number | null {
  const count = Math.round(Number(text));
  if (text.trim() === '' || !Number.isFinite(count)) return null;
  return Math.min(WHAT_IF_LIMITS.count.max, Math.max(WHAT_IF_LIMITS.count.min, count));
}

/** Works the question out with the model's own functions. */
export function answerTo(reading: CaseloadReading, lines: readonly WhatIfLine[]): Answered {
  const { usual, agreement, caseload } = reading;
  const capacityUnits = agreement?.capacityUnits ?? null;
  const now = whatIf(usual, [], capacityUnits);
  const then = whatIf(usual, lines, capacityUnits);
  const asked = lines.find(({ count }) => count > 0) ?? aLine(0);
  const room = usual.units === null || capacityUnits === null ? null : capacityUnits - usual.units;
  return {
    now,
    then,
    capacityUnits,
    policies: caseload.policies.flatMap((terms) => policyAnswer(terms, now, then)),
    fit: room === null ? null : { ...fitOf(room, asked, ownShapes(reading)), room },
  };
}

function ownShapes({ caseload }: CaseloadReading): CaseShape[] {
  return caseload.cases.map((one) => ({ ...one, minutes: USUAL_MINUTES }));
}

/** Where none of the asked kind fits, perhaps a settled one does. */
function fitOf(room: number, asked: CaseShape, own: readonly CaseShape[]) {
  const { kind, acuity, isTraumaFocused, minutes } = asked;
  const shape = { kind, acuity, isTraumaFocused, minutes };
  const fitting = wouldFit(room, shape, own);
  if (fitting.cases > 0) return { shape, fitting };
  const settled = { ...shape, acuity: 'settled', isTraumaFocused: false } as const;
  const lighter = wouldFit(room, settled, own);
  return lighter.cases > 0 ? { shape: settled, fitting: lighter } : { shape, fitting };
}

function policyAnswer(
  { policyId, own, facts }: PolicyTerms,
  now: WhatIfReading,
  then: WhatIfReading,
): WhatIfPolicy[] {
  const policy = own
    ? ownPolicy({ ...own, id: policyId })
    : POLICIES.find(({ id }) => id === policyId);
  if (!policy || !facts) return [];
  const said = { ...NO_FACTS, ...facts, ...daysOf(facts) };
  const need = ({ clientMinutes }: WhatIfReading) =>
    clientMinutes === null ? null : supervisionNeed(policy, said, Math.min(clientMinutes, WEEK));
  return [{ policy, now: need(now), then: need(then) }];
}

const WEEK = 7 * 24 * 60;

function daysOf(facts: NonNullable<PolicyTerms['facts']>) {
  const day = (date: string | null) => (date === null ? null : epochDay(date));
  return {
    termFrom: day(facts.termFrom),
    termTo: day(facts.termTo),
    registeredFrom: day(facts.registeredFrom),
    documentedPauses: facts.documentedPauses.map(epochDay),
  };
}
