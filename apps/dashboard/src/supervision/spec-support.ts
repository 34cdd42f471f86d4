import type { PersonFacts, PolicyHistory, PolicyReading, Supervision } from '@understory/contracts';
import { NO_DETAIL } from '@understory/domain';

const FACTS: PersonFacts = {
  workTime: null,
  agreedMinutes: null,
  practiceRole: null,
  settings: null,
  termFrom: null,
  termTo: null,
  registeredFrom: null,
  documentedPauses: [],
  broughtMinutes: 0,
  broughtClientMinutes: 0,
  usual: { ...NO_DETAIL, format: 'individual' },
};

/** For specs: BACP in November, an hour and ten of an hour and a half, and a rhythm of a practice's own. */
export function bacp(changes: Partial<PolicyReading> = {}): PolicyReading {
  return {
    policyId: 'bacp-accredited',
    title: 'BACP, accredited',
    effectiveFrom: '2026-11-01',
    facts: FACTS,
    own: null,
    status: 'on-track',
    strength: 'required',
    period: { from: '2026-11-01', to: '2026-11-30' },
    tests: [
      {
        title: 'Hours',
        sentence: '1 h 10 of 1 h 30 in November, 20 min to go. 50 min more is booked.',
        status: 'on-track',
        strength: 'required',
        neededMinutes: 90,
        creditedMinutes: 70,
        bookedMinutes: 50,
        dueOn: '2026-11-30',
        gap: null,
      },
    ],
    forward: 'What is booked covers it.',
    nextBookedOn: '2026-11-26',
    lines: [
      {
        contactId: '0192f0c0-0000-7000-8000-0000000000c1',
        on: '2026-11-17',
        minutes: 60,
        creditedMinutes: 30,
        how: '1 h in a group of two: half counts',
      },
    ],
    verifiedOn: '2026-11-22',
    source: 'https://www.bacp.co.uk/supervision',
    note: 'As summarised on 22 November 2026. Your body’s current text decides.',
    ...changes,
  };
}

export function rhythm(): PolicyReading {
  return bacp({
    policyId: '0192f0c0-0000-7000-8000-0000000000d1',
    title: 'Alder House',
    own: {
      name: 'Alder House',
      period: 'month',
      minutes: null,
      gapDays: 14,
      group: 'full',
      isPeerCounted: true,
      strength: 'required',
    },
    tests: [
      {
        title: 'Within every 14 days',
        sentence: 'Last on 17 November. 26 November comes on day 9.',
        status: 'met',
        strength: 'required',
        neededMinutes: null,
        creditedMinutes: 0,
        bookedMinutes: 0,
        dueOn: '2026-12-01',
        gap: { days: 14, lastOn: '2026-11-17', from: '2026-11-17' },
      },
    ],
    forward: 'Nothing to do.',
    lines: [],
    verifiedOn: null,
    source: '',
    note: 'Your practice’s own.',
  });
}

export function covered(changes: Partial<Supervision> = {}): Supervision {
  return {
    asOf: '2026-11-24',
    finding: '20 min to go in November',
    relief: 'What is booked covers it.',
    policies: [bacp(), rhythm()],
    history: [historyOf(bacp(), 3), historyOf(rhythm(), 1)],
    asks: ['format', 'groupSize'],
    ...changes,
  };
}

/** Said once, as it stands. */
export function historyOf(reading: PolicyReading, version: number): PolicyHistory {
  const { policyId, effectiveFrom, facts, own } = reading;
  return { policyId, version, terms: [{ effectiveFrom, facts, own }] };
}
