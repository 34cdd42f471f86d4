import type { PolicyReading as PolicyAnswer, PolicyTestReading } from '@understory/contracts';
import {
  isoDate,
  type PolicyReading,
  type SupervisionPolicy,
  type TestReading,
} from '@understory/domain';
import {
  creditWords,
  forwardSentence,
  policyTitle,
  sourceSentence,
  testSentence,
  testTitle,
} from '@understory/wording';

/** A reading in the words of the contract, without what the person said. */
export function policyAnswer(
  policy: SupervisionPolicy,
  reading: PolicyReading,
): Omit<PolicyAnswer, 'effectiveFrom' | 'facts' | 'own'> {
  const { period, nextBookedOn } = reading;
  return {
    policyId: policy.id,
    title: policyTitle(policy),
    status: reading.status,
    strength: reading.strength,
    period: period && { from: isoDate(period.from), to: dateOf(period.to) },
    tests: reading.tests.map((test) => testAnswer(test, reading)),
    forward: forwardSentence(reading),
    nextBookedOn: dateOf(nextBookedOn),
    lines: reading.lines.map((line) => ({
      contactId: line.contact.id,
      on: isoDate(line.contact.on),
      minutes: line.contact.minutes,
      creditedMinutes: line.minutes,
      how: creditWords(line),
    })),
    verifiedOn: policy.verifiedOn,
    source: policy.source,
    note: [sourceSentence(policy), policy.note].filter(Boolean).join(' '),
  };
}

function testAnswer(test: TestReading, reading: PolicyReading): PolicyTestReading {
  const { status, neededMinutes, creditedMinutes, bookedMinutes, dueOn, gap } = test;
  const days = test.test.kind === 'gap' ? test.test.days : null;
  const from = gap?.lastOn ?? (dueOn ?? reading.asOf) - (days ?? 0);
  return {
    title: testTitle(test),
    sentence: testSentence(test, reading),
    status,
    strength: test.test.strength,
    neededMinutes,
    creditedMinutes,
    bookedMinutes,
    dueOn: dateOf(dueOn),
    gap: gap && days !== null ? { days, lastOn: dateOf(gap.lastOn), from: isoDate(from) } : null,
  };
}

function dateOf(day: number | null): string | null {
  return day === null ? null : isoDate(day);
}
