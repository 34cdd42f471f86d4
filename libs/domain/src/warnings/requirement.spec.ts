import { epochDay } from '../days/epoch-day';
import { isoDate } from '../days/iso-date';
import { frozen } from '../test/logs';
import { chosen, clientHours, inGroup, supervised } from '../test/supervision';
import type { SupervisionContact } from '../supervision/log';
import type { PolicyChoice, SupervisionPolicy } from '../supervision/policy';
import { BACP_ACCREDITED, BACP_OTHER, BACP_STUDENT } from '../supervision/policies/bacp';
import { CALIFORNIA_TRAINEE } from '../supervision/policies/california';
import { ownPolicy } from '../supervision/policies/own';
import { COAMFTE_STUDENT } from '../supervision/policies/training';
import { NCPS_REGISTRANT } from '../supervision/policies/ncps';
import { standingRequirements } from './requirement';

const monthly = chosen(BACP_ACCREDITED, {}, '2026-09-01');
const rhythm = chosen(
  ownPolicy({
    id: 'own',
    name: 'Practice',
    period: 'month',
    minutes: null,
    gapDays: 14,
    group: 'full',
    isPeerCounted: true,
    strength: 'required',
  }),
  {},
  '2026-09-01',
);
const LONG_AGO = epochDay('2026-01-01');
const MET = [supervised('2026-09-10', { minutes: 90 }), supervised('2026-10-10', { minutes: 90 })];

function standing(
  asOf: string,
  contacts: readonly SupervisionContact[] = MET,
  choice: PolicyChoice = monthly,
) {
  return standingRequirements(
    { choices: [choice], contacts, clientDays: [clientHours('2026-09-02', 5)] },
    epochDay(asOf),
    LONG_AGO,
  )[0];
}
const raised = (...given: Parameters<typeof standing>) => {
  const found = standing(...given);
  return found ? isoDate(found.raisedOn) : null;
};

describe('standingRequirements', () => {
  it('is raised after two closings at risk with a third of the month left', () => {
    expect(['2026-11-19', '2026-11-20', '2026-11-21'].map((day) => raised(day))).toEqual([
      null,
      null,
      null,
    ]);
    expect(raised('2026-11-22')).toBe('2026-11-22');
    expect(raised('2026-11-30')).toBe('2026-11-22');
    expect(standing('2026-11-24')).toEqual({
      code: 'W15',
      subject: 'bacp-accredited',
      connectionId: null,
      raisedOn: epochDay('2026-11-22'),
      facts: {
        policyId: 'bacp-accredited',
        body: 'BACP',
        role: 'accredited',
        status: 'at-risk',
        from: epochDay('2026-11-01'),
        to: epochDay('2026-11-30'),
        neededMinutes: 90,
        creditedMinutes: 0,
        bookedMinutes: 0,
        shortfallMinutes: 90,
        dueOn: epochDay('2026-11-30'),
        gapDays: null,
        closedUnmet: null,
      },
    });
  });

  it('counts no midnight before the log: a newcomer who chooses late in a month has two days', () => {
    const log = { choices: [monthly], contacts: [], clientDays: [] };
    const days = ['2026-11-24', '2026-11-25', '2026-11-26'].map(epochDay);
    const since = epochDay('2026-11-24');
    expect(days.map((day) => standingRequirements(log, day, since).length)).toEqual([0, 0, 1]);
    expect(standingRequirements(log, epochDay('2026-11-30'), since)[0]?.raisedOn).toBe(since + 2);
    expect(() => standingRequirements(log, since, NaN)).toThrow(/^since must/);
  });

  it('goes at once when it is met, and when what is booked covers it', () => {
    expect(raised('2026-11-25', [...MET, supervised('2026-11-25', { minutes: 90 })])).toBeNull();
    const booked = supervised('2026-11-28', { minutes: 90, state: 'booked' });
    expect(raised('2026-11-25', [...MET, booked])).toBeNull();
    expect(raised('2026-11-30', [...MET, booked])).toBeNull();
    expect(raised('2026-12-01', [...MET, booked])).toBe('2026-12-01');
  });

  it('stands over the end of an unmet month until the next one is covered', () => {
    expect(raised('2026-12-15')).toBe('2026-11-22');
    expect(standing('2026-12-15')?.facts).toMatchObject({
      status: 'at-risk',
      closedUnmet: { from: epochDay('2026-11-01'), to: epochDay('2026-11-30') },
    });
    const knownOn = epochDay('2026-12-01');
    const later = [...MET, supervised('2026-12-16', { minutes: 90, knownOn })];
    expect(raised('2026-12-15', later)).toBeNull();
    expect(raised('2026-12-16', later)).toBeNull();
    expect(raised('2027-02-10', MET)).toBe('2026-11-22');
  });

  it('is raised anew for a month that was covered until its last day, and after a booking that cleared it', () => {
    const lastDay = supervised('2026-11-30', { minutes: 90, state: 'booked' });
    expect(raised('2026-12-02', [...MET, lastDay])).toBeNull();
    expect(raised('2026-12-03', [...MET, lastDay])).toBe('2026-12-03');
    const september = MET.slice(0, 1);
    const booked = supervised('2026-11-10', { minutes: 90, state: 'booked' });
    expect(raised('2026-11-09', september)).toBe('2026-10-23');
    expect(raised('2026-11-09', [...september, booked])).toBeNull();
    expect(raised('2026-11-25', [...september, booked])).toBe('2026-11-13');
  });

  it('does not hold a month against anyone that had begun before the policy was chosen', () => {
    const late = chosen(BACP_ACCREDITED, {}, '2026-10-02');
    expect(raised('2026-10-31', [], late)).toBeNull();
    expect(raised('2026-11-15', [], late)).toBeNull();
    expect(raised('2026-11-30', [], late)).toBe('2026-11-22');
  });

  it('says nothing of what is recommended, of what is not known, or of an empty log', () => {
    expect(raised('2026-11-30', MET, chosen(BACP_OTHER, {}, '2026-09-01'))).toBeNull();
    expect(raised('2026-12-15', MET, chosen(BACP_OTHER, {}, '2026-09-01'))).toBeNull();
    expect(raised('2026-11-30', MET, chosen(NCPS_REGISTRANT, {}, '2026-09-01'))).toBeNull();
    expect(standingRequirements({ choices: [], contacts: [], clientDays: [] }, 100, 0)).toEqual([]);
  });

  it('speaks of what is required, though something is recommended besides', () => {
    const [required] = BACP_ACCREDITED.tests;
    const recommended = { kind: 'amount', part: 'all', minutes: 240, strength: 'recommended' };
    const tests = [recommended, required] as SupervisionPolicy['tests'];
    const both = chosen({ ...BACP_ACCREDITED, tests }, {}, '2026-09-01');
    expect(raised('2026-11-30', MET, both)).toBe('2026-11-22');
    expect(standing('2026-11-30', MET, both)?.facts.neededMinutes).toBe(90);
  });

  it('is not raised by what is recommended while what is required is not known', () => {
    const [required] = BACP_ACCREDITED.tests;
    const alone = { kind: 'amount', part: 'individual', minutes: 60, strength: 'recommended' };
    const tests = [required, alone] as SupervisionPolicy['tests'];
    const both = chosen({ ...BACP_ACCREDITED, tests }, {}, '2026-09-01');
    const unsaid = inGroup('2026-11-02', 90, 4, { groupSize: null });
    expect(raised('2026-11-30', [...MET, unsaid], both)).toBeNull();
  });

  it('says what is held and what is booked', () => {
    const contacts = [
      ...MET,
      supervised('2026-11-05', { minutes: 30 }),
      supervised('2026-11-28', { minutes: 20, state: 'booked' }),
    ];
    expect(standing('2026-11-24', contacts)?.facts).toMatchObject({
      creditedMinutes: 30,
      bookedMinutes: 20,
      shortfallMinutes: 40,
    });
  });

  it('is at risk over a long rhythm for longer than a third of a month', () => {
    const [gap] = rhythm.policy.tests;
    const sixty = { ...gap, kind: 'gap', days: 60 } as SupervisionPolicy['tests'][number];
    const slow = chosen({ ...rhythm.policy, tests: [sixty] }, {}, '2026-09-01');
    // Due on 9 December; a third of sixty days before is 19 November.
    expect(raised('2026-11-20', MET, slow)).toBeNull();
    expect(raised('2026-11-21', MET, slow)).toBe('2026-11-21');
  });

  it('is raised on the third day for whoever chooses a rhythm that is overdue', () => {
    const late = { ...rhythm, terms: chosen(rhythm.policy, {}, '2026-11-01').terms };
    const longAgo = [supervised('2026-09-01')];
    expect(raised('2026-11-02', longAgo, late)).toBeNull();
    expect(raised('2026-11-03', longAgo, late)).toBe('2026-11-03');
  });

  it('ends with the policy', () => {
    const ended = {
      ...monthly,
      terms: [...monthly.terms, { effectiveFrom: epochDay('2026-11-25'), facts: null }],
    };
    expect(raised('2026-11-24', MET, ended)).toBe('2026-11-22');
    expect(raised('2026-11-25', MET, ended)).toBeNull();
  });

  it('knows a rhythm in days', () => {
    const contacts = [...MET, supervised('2026-11-01')];
    expect(raised('2026-11-12', contacts, rhythm)).toBeNull();
    expect(raised('2026-11-13', contacts, rhythm)).toBe('2026-11-13');
    expect(standing('2026-11-13', contacts, rhythm)?.facts).toMatchObject({
      gapDays: 14,
      dueOn: epochDay('2026-11-15'),
    });
    expect(raised('2026-11-14', [...contacts, supervised('2026-11-14')], rhythm)).toBeNull();
  });

  it('of a total is about its rhythm alone', () => {
    const total = chosen(COAMFTE_STUDENT, {}, '2026-09-01');
    const contacts = [supervised('2026-11-01')];
    expect(raised('2026-11-12', contacts, total)).toBeNull();
    expect(standing('2026-11-13', contacts, total)?.facts).toMatchObject({ gapDays: 14, to: null });
    const trainee = chosen(CALIFORNIA_TRAINEE, { settings: 'one' }, '2026-09-01');
    expect(raised('2026-11-30', [], trainee)).toBeNull();
  });

  it('names no minutes where only peers have led', () => {
    const student = chosen(BACP_STUDENT, {}, '2026-11-01');
    const amongPeers = ['2026-11-03', '2026-11-14', '2026-11-23'].map((on) =>
      inGroup(on, 120, 4, { isPeer: true }),
    );
    expect(standing('2026-11-25', amongPeers, student)?.facts).toMatchObject({
      status: 'at-risk',
      neededMinutes: null,
      shortfallMinutes: 0,
      gapDays: null,
      dueOn: epochDay('2026-11-30'),
    });
  });

  it('follows from the log alone, whatever day it was read on before', () => {
    const log = frozen({
      choices: [monthly, chosen(BACP_STUDENT, {}, '2026-09-01')],
      contacts: MET,
      clientDays: [],
    });
    const day = (on: number) => standingRequirements(log, on, LONG_AGO);
    for (let on = epochDay('2026-09-01'); on <= epochDay('2027-01-05'); on++) {
      for (const warning of day(on)) {
        expect(warning.raisedOn).toBeLessThanOrEqual(on);
        expect(warning.raisedOn).toBeGreaterThan(epochDay('2026-09-01'));
      }
      const before = day(on - 1).map(({ subject, raisedOn }) => [subject, raisedOn]);
      for (const { subject, raisedOn } of day(on)) {
        if (raisedOn < on) expect(before).toContainEqual([subject, raisedOn]);
      }
    }
  });

  it('refuses a day that is none', () => {
    expect(() =>
      standingRequirements({ choices: [], contacts: [], clientDays: [] }, 0.5, 0),
    ).toThrow(/^asOf/);
    expect(() =>
      standingRequirements({ choices: [], contacts: [], clientDays: [] }, 0, 0.5),
    ).toThrow(/^since must be a whole/);
  });
});
