import { STEADY } from '../arms';
import { USUAL } from '../conditions';
import { observe, type Observation } from '../observe';
import { people } from '../people';
import type { LoggedTie } from '../simulate-tie';
import { alarmsOf, either, type Detector } from './alarm';
import { gapSurvival, meanVitalityBelow, twoTiesPast, unlikelySilence } from './all-together';
import { scaledOverdue } from './scaled-overdue';
import { shippedThinning, shortfall } from './shortfall';
import { anyTieSilent, overdue, shippedFading } from './silence-of-ties';
import { timesTheUsualGap } from './usual-gap';

const WEEKLY = Array.from({ length: 10 }, (_, index) => 4 + 7 * index);

function tie(id: string, rhythmDays: number, contacts: readonly number[]): LoggedTie {
  return { id, kind: 'peer', rhythmDays, isFlexible: false, lastMetOn: 3, contacts };
}

/** From day 4 on for 150 days; alarms are told as [subject, raised, cleared] in days since. */
function seeing(...ties: LoggedTie[]): Observation {
  return observe({ firstDay: 4, lastDay: 153, ties, leave: [] });
}

function told(detector: Detector, seen: Observation) {
  return detector(seen).map(({ subject, raisedOn, clearedOn }) => [subject, raisedOn, clearedOn]);
}

describe('alarmsOf', () => {
  it('waits for the first interval, raises once, clears by its own condition', () => {
    const seen = seeing(tie('a', 10, []));
    const days = alarmsOf(
      seen,
      null,
      (day) => day < 30 || day === 140,
      (day) => day === 50,
    );
    expect(days).toEqual([
      { subject: null, raisedOn: 10, clearedOn: 50 },
      { subject: null, raisedOn: 140, clearedOn: 150 },
    ]);
  });
});

describe('detectors, last met on the eve of day 0', () => {
  it('overdue: beyond so many intervals and days, until a contact', () => {
    const seen = seeing(tie('a', 14, [60]), tie('b', 7, WEEKLY));
    // Silent since day -1; a contact on day 56; b silent since day 63.
    expect(told(overdue(3), seen)).toEqual([
      ['a', 42, 56],
      ['a', 99, 150],
      ['b', 85, 150],
    ]);
    expect(told(overdue(3, 24), seen).at(-1)).toEqual(['b', 88, 150]);
    expect(told(anyTieSilent(60), seen)).toEqual([
      ['a', 117, 150],
      ['b', 124, 150],
    ]);
    expect(told(shippedFading, seen)).toEqual(told(overdue(3, 24), seen));
  });

  it('the usual gap is the mean of the last gaps', () => {
    const seen = seeing(tie('a', 30, [10, 20, 30, 40]));
    // Gaps 7, 10, 10, 10: usual 9.25; silent since day 36.
    expect(told(timesTheUsualGap(2), seen)).toEqual([['a', 55, 150]]);
    expect(told(timesTheUsualGap(2), seeing(tie('a', 30, [10, 20])))).toEqual([]);
  });

  it('two ties at once: by the second longest silence', () => {
    const seen = seeing(tie('a', 10, []), tie('b', 20, []), tie('c', 7, WEEKLY));
    expect(told(twoTiesPast(2), seen)).toEqual([[null, 40, 150]]);
  });

  it('mean vitality: halved with each interval', () => {
    // One tie: a reserve of 1 on the eve; below .5 once more than one interval has passed.
    expect(told(meanVitalityBelow(0.5), seeing(tie('a', 10, [])))[0]?.[1]).toBe(10);
  });

  it('unlikely silence: by the survival of gamma gaps', () => {
    expect(gapSurvival(0)).toBe(1);
    // Evidence for CV .5: 4.2 % beyond two intervals, .23 % beyond three.
    expect(gapSurvival(2)).toBeCloseTo(0.0424, 4);
    expect(gapSurvival(3)).toBeCloseTo(0.0023, 4);
    const surprise = -Math.log(gapSurvival(2));
    expect(told(unlikelySilence(surprise - 0.01), seeing(tie('a', 10, [])))[0]?.[1]).toBe(19);
  });

  it('scaled overdue: 2.51 intervals where one gap in a hundred may be longer', () => {
    const seen = seeing(tie('a', 10, []));
    expect(told(scaledOverdue(0.365), seen)).toEqual(told(overdue(2.51), seen));
  });

  it('shortfall: C of a weekly tie that stops', () => {
    // z = 1/√.45 = 1.4907 a week, less .5; the sixth silent week makes 5.944.
    const seen = seeing(tie('b', 7, WEEKLY.slice(0, 4)));
    expect(told(shortfall(5.5), seen)).toEqual([[null, 70, 150]]);
    expect(told(shippedThinning, seen)).toEqual([[null, 70, 150]]);
  });

  it('either: the alarms of both', () => {
    const seen = seeing(tie('b', 7, WEEKLY.slice(0, 4)));
    expect(told(either(overdue(3), shortfall(5.5)), seen)).toHaveLength(2);
  });
});

describe('what is compared and what is shipped', () => {
  const seen = [...people('tuning', 20, { ...USUAL, gapSpread: 0.75 }, STEADY)].map(
    (one) => one.seen,
  );

  it('are the same rules at the shipped numbers', () => {
    for (const one of seen) {
      expect(shippedFading(one)).toEqual(overdue(3, 24)(one));
      expect(shippedThinning(one)).toEqual(shortfall(5.5)(one));
    }
    expect(seen.flatMap(shippedThinning).length).toBeGreaterThan(5);
  });
});
