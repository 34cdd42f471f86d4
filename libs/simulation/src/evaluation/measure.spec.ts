import type { Alarm } from './detectors/alarm';
import {
  measureSteady,
  measureThinning,
  summariseSteady,
  summariseThinning,
  type ThinningOutcome,
} from './measure';
import type { SimulatedPerson } from './simulate-person';

/** 449 days from day 4; thinning from index 300, of the team. */
const PERSON: SimulatedPerson = {
  log: { firstDay: 4, lastDay: 452, ties: [], leave: [] },
  thinsFrom: 304,
  thinning: new Set(['team']),
};

const alarm = (subject: string | null, raisedOn: number, clearedOn: number): Alarm => ({
  subject,
  raisedOn,
  clearedOn,
});

describe('measureSteady', () => {
  it('counts every raise after twelve weeks, and each day once', () => {
    const alarms = [alarm('team', 83, 90), alarm('team', 84, 94), alarm('peer', 90, 104)];
    expect(measureSteady(alarms, PERSON)).toEqual({
      falseAlarms: 2,
      daysInAlarm: 20,
      isRaisedByChance: false,
      days: 365,
    });
  });

  it.each([
    [299, false],
    [300, true],
    [356, true],
    [357, false],
  ])('a raise on day %d is one of the eight weeks: %s', (day, isRaisedByChance) => {
    expect(measureSteady([alarm('peer', day, 400)], PERSON)).toMatchObject({ isRaisedByChance });
  });

  it('is summed up per year', () => {
    const outcome = measureSteady([alarm('team', 100, 173)], PERSON);
    const interval = () => ({ low: 0, high: 2 });
    expect(summariseSteady([outcome, { ...outcome, falseAlarms: 0 }], interval)).toEqual({
      falseAlarms: 365.25 / 365 / 2,
      low: 0,
      high: 2,
      timeInAlarm: 73 / 365,
      byChance: 0,
    });
  });
});

describe('measureThinning', () => {
  it('finds by the first raise of what thins, from the first day on', () => {
    expect(measureThinning([alarm('team', 300, 310)], PERSON).delayDays).toBe(0);
    expect(
      measureThinning([alarm(null, 330, 340), alarm('team', 321, 400)], PERSON).delayDays,
    ).toBe(21);
  });

  it('does not find by what stood before, nor by another tie', () => {
    const alarms = [alarm('team', 299, 400), alarm('peer', 310, 320)];
    expect(measureThinning(alarms, PERSON)).toEqual({
      delayDays: null,
      stoodBefore: true,
      ofOtherTies: 1,
      days: 149,
    });
    expect(measureThinning([alarm('team', 290, 300)], PERSON).stoodBefore).toBe(false);
    expect(measureThinning([alarm('peer', 290, 400)], PERSON).stoodBefore).toBe(false);
  });

  it('is summed up with those never found', () => {
    const outcome = (delayDays: number | null): ThinningOutcome => ({
      delayDays,
      stoodBefore: delayDays === 7,
      ofOtherTies: delayDays === 7 ? 1 : 0,
      days: 365.25,
    });
    const summary = summariseThinning([7, 28, 29, 56, 57, null].map(outcome));
    expect(summary).toMatchObject({
      within4Weeks: 2 / 6,
      within8Weeks: 4 / 6,
      medianDelay: 29,
      stoodBefore: 1 / 6,
      ofOtherTies: 1 / 6,
    });
    expect(summary.byWeek).toHaveLength(16);
    expect(summary.byWeek[0]).toBeCloseTo(1 / 6, 9);
    expect(summariseThinning([outcome(3), outcome(null), outcome(null)]).medianDelay).toBeNull();
  });
});
