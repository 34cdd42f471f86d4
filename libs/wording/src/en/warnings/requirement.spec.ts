import { epochDay, type W15Facts } from '@understory/domain';
import { expectSentences } from '../../test/sentences';
import { sentence } from '../sentence';
import { requirement, requirementAbout } from './requirement';

const FACTS: W15Facts = {
  policyId: 'bacp-accredited',
  body: 'BACP',
  role: 'accredited',
  status: 'at-risk',
  from: epochDay('2026-11-01'),
  to: epochDay('2026-11-30'),
  neededMinutes: 90,
  creditedMinutes: 70,
  bookedMinutes: 0,
  shortfallMinutes: 20,
  dueOn: epochDay('2026-11-30'),
  gapDays: null,
  closedUnmet: null,
};
const NO_AMOUNT = { neededMinutes: null, creditedMinutes: 0, shortfallMinutes: 0 };
const RHYTHM = { ...FACTS, ...NO_AMOUNT, gapDays: 14, dueOn: epochDay('2026-11-15') };
const LED = { ...FACTS, ...NO_AMOUNT };
const CLOSED = { from: epochDay('2026-10-01'), to: epochDay('2026-10-31') };

describe('requirement', () => {
  it('names the policy and what is short', () => {
    const { clause, evidence, rule } = requirement(FACTS);
    expect(clause).toBe('supervision for BACP, accredited is not covered yet');
    expect(evidence).toBe('1 h 10 of 1 h 30 is credited. Nothing more is booked.');
    expect(rule).toMatch(/ Now: 20 min short, due by 30 November\.$/);
  });

  it('knows a rhythm, and a period that closed', () => {
    expect(requirement(RHYTHM).evidence).toBe(
      'A meeting is asked for within every 14 days, at the latest on 15 November.',
    );
    expect(requirement(RHYTHM).rule).toMatch(/ Now: due by 15 November\.$/);
    expect(requirement({ ...FACTS, bookedMinutes: 10, closedUnmet: CLOSED }).evidence).toBe(
      '1 h 10 of 1 h 30 is credited. 10 min more is booked. 1 to 31 October 2026 closed without it.',
    );
  });

  it('speaks of no amount where none is asked, or none is known', () => {
    expect(requirement(LED).evidence).toBe('None of it was led by someone other than peers yet.');
    expect(requirement(LED).rule).toMatch(/ Now: due by 30 November\.$/);
    expect(requirement({ ...LED, status: 'unknown' }).evidence).toBe(
      'Something has to be said before it can be counted.',
    );
  });

  it.each([FACTS, RHYTHM, LED, { ...FACTS, dueOn: null }, { ...RHYTHM, dueOn: null }])(
    'says whole sentences %#',
    (facts) => {
      const { clause, ...others } = requirement(facts);
      [sentence(clause), ...Object.values(others)].forEach(expectSentences);
      const { name, ...about } = requirementAbout();
      [sentence(name), ...Object.values(about)].forEach(expectSentences);
    },
  );
});
