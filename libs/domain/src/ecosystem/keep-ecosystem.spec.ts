import * as fc from 'fast-check';
import { AS_OF, log } from '../test/arbitrary-log';
import { aContact, aLog, aTie, every, frozen, termsOf } from '../test/logs';
import { newerRows } from '../test/newer-rows';
import type { DisconnectionLog } from '../ties/log';
import { draws } from '../test/draws';
import { ecosystemSeries } from './ecosystem-series';
import { keepEcosystem } from './keep-ecosystem';
import type { EcosystemLog } from './log';
import { mayContinue } from './may-continue';
import { readEcosystem } from './read-ecosystem';
import type { EcosystemState } from './state';

const written = (state: EcosystemState): EcosystemState =>
  frozen(JSON.parse(JSON.stringify(state)) as EcosystemState);

describe('keepEcosystem', () => {
  it('14: what is read does not depend on when, how often and from where it is read', () => {
    const days = fc.uniqueArray(fc.integer({ min: -5, max: AS_OF }), { maxLength: 5 });
    fc.assert(
      fc.property(log, days, (whole, stops) => {
        const replayed = readEcosystem(whole, AS_OF);
        let kept: EcosystemState | null = null;
        for (const day of stops.sort((a, b) => a - b)) {
          const rows: typeof whole = kept === null ? whole : newerRows(whole, kept.day);
          kept = written(keepEcosystem(frozen(rows), day, kept));
          expect(readEcosystem(newerRows(whole, day), day, kept)).toEqual(
            readEcosystem(whole, day),
          );
        }
        if (kept === null) return;
        expect(readEcosystem(newerRows(whole, kept.day), AS_OF, kept)).toEqual(replayed);
      }),
      draws(60),
    );
  });

  it('14: kept anew at the close of each day, it reads as the replay of that day', () => {
    fc.assert(
      fc.property(log, (whole) => {
        const series = ecosystemSeries(whole, { from: 0, to: AS_OF, step: 1 });
        let kept = keepEcosystem(whole, -1);
        series.forEach((reading, day) => {
          const rows = newerRows(whole, day - 1);
          expect(readEcosystem(rows, day, kept)).toEqual(reading);
          kept = keepEcosystem(rows, day, kept);
        });
      }),
      draws(10),
    );
  });

  it('does not grow with the length of the log', () => {
    const sizeAfter = (days: number) => {
      const ties = [aTie(every(5, 0, days)), aTie(every(9, 0, days), { id: 'b' })];
      const workDays = every(1, 0, days).map((on) => ({ on, units: 4 }));
      return JSON.stringify(keepEcosystem(aLog({ ties, workDays }), days)).length;
    };
    expect(sizeAfter(3650)).toBeLessThan(1.1 * sizeAfter(365));
  });

  it('is the same in whatever order rows came, and however often', () => {
    const ties = ['b', 'c', 'a'].map((id, at) => {
      const terms = [termsOf(), termsOf({ effectiveFrom: 40 }), termsOf({ effectiveFrom: 30 })];
      const opened = (name: string, openedOn: number) => {
        return { id: name, openedOn, closedOn: null, closedAs: null };
      };
      const disconnections = [opened('y', 20), opened('x', 20), opened('z', 10)];
      return aTie(every(9 + at, 0, 90), { id, terms, disconnections });
    });
    const turned = ties.map((tie) => ({
      ...tie,
      terms: [...tie.terms].reverse(),
      disconnections: [...tie.disconnections].reverse(),
    }));
    const kept = keepEcosystem(aLog({ ties }), 90);
    expect(keepEcosystem(aLog({ ties: [...turned].reverse() }), 90)).toEqual(kept);
    const twice = ties.map((tie) => ({
      ...tie,
      terms: [...tie.terms, ...tie.terms],
      disconnections: [...tie.disconnections, ...tie.disconnections],
    }));
    expect(keepEcosystem(aLog({ ties: twice }), 90)).toEqual(kept);
    expect(kept.ties.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('keeps of a tie let go what it still counts for in its last week, and no more', () => {
    // Day 88 is a Monday.
    const gone = (activeUntil: number | null) =>
      aTie([3], { id: 'gone', rhythmDays: 7, activeUntil });
    const kept = (activeUntil: number | null) =>
      keepEcosystem(aLog({ ties: [aTie([80]), gone(activeUntil)] }), 90).ties[0];
    expect(kept(null)).toMatchObject({ course: { day: 90 }, watch: { fadingSince: 28 } });
    expect(kept(91)).toMatchObject({ course: { day: 90 }, watch: { fadingSince: 28 } });
    expect(kept(90)).toMatchObject({
      course: { day: null, lastContactOn: null },
      watch: { fadingSince: null },
      week: { planned: expect.closeTo(2 / 7, 9) as number, held: 0 },
    });
  });

  it('takes the contacts of a tie listed later, whatever their day', () => {
    const before = aLog({ ties: [aTie([90])] });
    const kept = keepEcosystem(before, 95);
    const late = aTie([40, 94], { id: 'late', activeFrom: 96 });
    const newer = aLog({ ties: [aTie([]), late] });
    expect(readEcosystem(newer, 100, kept)).toEqual(
      readEcosystem(aLog({ ties: [aTie([90]), late] }), 100),
    );
  });
});

describe('what may not be continued is refused, never passed over', () => {
  const whole = aLog({
    ties: [aTie([80, 90]), aTie([88], { id: 'b', lastMetOn: 20 })],
    workDays: [{ on: 90, units: 4 }],
    capacity: [{ effectiveFrom: 0, unitsPerWeek: 20 }],
  });
  const kept = keepEcosystem(whole, 95);
  const newer = newerRows(whole, 95);
  const [first, second] = newer.ties as [ReturnType<typeof aTie>, ReturnType<typeof aTie>];

  it.each<[string, typeof whole]>([
    ['leave marked late', { ...newer, leave: [{ from: 90, to: 99 }] }],
    ['another first day', { ...newer, since: 3 }],
    ['another first day of the week', { ...newer, weekStart: 7 }],
    [
      'capacity agreed for earlier days',
      { ...newer, capacity: [{ effectiveFrom: 95, unitsPerWeek: 9 }] },
    ],
    ['no capacity any more', { ...newer, capacity: [] }],
    [
      'a run agreed, the first one',
      { ...newer, agreedRuns: [{ effectiveFrom: 99, longestRun: 3 }] },
    ],
    ['a tie that is gone', { ...newer, ties: [first] }],
    [
      'a tie listed before',
      { ...newer, ties: [...newer.ties, aTie([], { id: 'c', activeFrom: 95 })] },
    ],
    ['a tie let go before', { ...newer, ties: [first, { ...second, activeUntil: 95 }] }],
    ['another answer', { ...newer, ties: [first, { ...second, lastMetOn: 21 }] }],
    ['another kind', { ...newer, ties: [first, { ...second, kind: 'friend' }] }],
    [
      'a rhythm agreed for earlier days',
      {
        ...newer,
        ties: [
          first,
          { ...second, terms: [termsOf(), termsOf({ effectiveFrom: 95, rhythmDays: 7 })] },
        ],
      },
    ],
    [
      'a disconnection opened before',
      {
        ...newer,
        ties: [
          first,
          {
            ...second,
            disconnections: [{ id: 'd', openedOn: 95, closedOn: null, closedAs: null }],
          },
        ],
      },
    ],
  ])('%s', (_name, changed) => {
    expect(mayContinue(kept, changed)).toBe(false);
    expect(() => readEcosystem(changed, 100, kept)).toThrow(
      new RangeError('from must rest on the same settings up to day 95: replay'),
    );
  });

  it.each<[string, typeof whole]>([
    ['nothing new', newer],
    ['rows in another order', { ...newer, ties: [second, first] }],
    ['leave from the next day on', { ...newer, leave: [{ from: 96, to: 99 }] }],
    [
      'capacity from the next day on',
      { ...newer, capacity: [...newer.capacity, { effectiveFrom: 96, unitsPerWeek: 9 }] },
    ],
    [
      'a tie listed on the next day',
      { ...newer, ties: [...newer.ties, aTie([], { id: 'c', activeFrom: 96 })] },
    ],
    ['a tie let go on the next day', { ...newer, ties: [first, { ...second, activeUntil: 96 }] }],
    [
      'a rhythm agreed for the next day',
      {
        ...newer,
        ties: [
          first,
          { ...second, terms: [termsOf(), termsOf({ effectiveFrom: 96, rhythmDays: 7 })] },
        ],
      },
    ],
    [
      'a disconnection of the next day',
      {
        ...newer,
        ties: [
          first,
          {
            ...second,
            disconnections: [{ id: 'd', openedOn: 96, closedOn: null, closedAs: null }],
          },
        ],
      },
    ],
    ['what Rest is read from', { ...newer, restFrom: 'inventory' }],
  ])('%s goes on', (_name, changed) => {
    expect(mayContinue(kept, changed)).toBe(true);
    expect(() => readEcosystem(changed, 100, kept)).not.toThrow();
  });

  describe('what reaches beyond the kept day', () => {
    const leave = [{ from: 90, to: 97 }];
    const apart = (changes: Partial<DisconnectionLog> = {}) => {
      const opened = { id: 'd', openedOn: 80, closedOn: null, closedAs: null, ...changes };
      return aLog({ leave, ties: [aTie([], { disconnections: [opened] })] });
    };
    const keptApart = keepEcosystem(apart(), 95);

    it.each<[string, EcosystemLog, boolean]>([
      ['nothing new', apart(), true],
      ['leave made longer', { ...apart(), leave: [{ from: 90, to: 120 }] }, true],
      ['leave cut short to the kept day', { ...apart(), leave: [{ from: 90, to: 95 }] }, true],
      ['leave cut short before it', { ...apart(), leave: [{ from: 90, to: 94 }] }, false],
      ['no leave', { ...apart(), leave: [] }, false],
      ['a repair of the next day', apart({ closedOn: 96, closedAs: 'repaired' }), true],
      ['a repair of the kept day', apart({ closedOn: 95, closedAs: 'repaired' }), false],
      ['another day of the break', apart({ openedOn: 81 }), false],
      ['another break', apart({ id: 'e' }), false],
    ])('%s', (_name, log, isGoingOn) => {
      expect(mayContinue(keptApart, log)).toBe(isGoingOn);
    });

    it.each([
      [95, false],
      [96, true],
    ])('an answer of day %d to when they last met', (lastMetOn, isGoingOn) => {
      const answered = { ...newer, ties: [{ ...first, lastMetOn }, second] };
      expect(mayContinue(kept, answered)).toBe(isGoingOn);
    });

    it('first agreements, which speak for the days before them too', () => {
      const agreed = (rhythmDays: number, unitsPerWeek: number) =>
        aLog({
          ties: [aTie([], { terms: [termsOf({ effectiveFrom: 120, rhythmDays })] })],
          capacity: [{ effectiveFrom: 120, unitsPerWeek }],
        });
      const keptEarly = keepEcosystem(agreed(14, 20), 95);
      expect(mayContinue(keptEarly, agreed(14, 20))).toBe(true);
      expect(mayContinue(keptEarly, agreed(7, 20))).toBe(false);
      expect(mayContinue(keptEarly, agreed(14, 25))).toBe(false);
    });

    it('leave that begins on the kept day', () => {
      expect(mayContinue(kept, { ...newer, leave: [{ from: 95, to: 97 }] })).toBe(false);
    });
  });

  it('what another form of the model kept', () => {
    expect(mayContinue({ ...kept, version: kept.version + 1 }, newer)).toBe(false);
  });

  it.each<[string, Partial<typeof whole>, string]>([
    ['contacts', { ties: [{ ...first, contacts: [aContact(95)] }, second] }, 'contacts'],
    ['work', { workDays: [{ on: 95, units: 1 }] }, 'workDays'],
    ['runs', { runs: [{ on: 95, longestRun: 1 }] }, 'runs'],
    ['acting', { acting: [{ id: 'a', on: 95, surface: 1, deep: 1 }] }, 'acting'],
    [
      'unseen work',
      { unseenWork: [{ id: 'a', on: 95, kind: 'keeping-track', effort: 1, share: 1 }] },
      'unseenWork',
    ],
    ['inventories', { inventories: [{ id: 'a', on: 95, answers: {} }] }, 'inventories'],
    [
      'check-ins',
      { checkIns: [{ id: 'a', on: 95, energy: 1, withheld: 1, alone: 1, demands: 1, tooMuch: 1 }] },
      'checkIns',
    ],
  ])('%s of a day that was taken in before', (_name, changes, field) => {
    expect(() => readEcosystem({ ...newer, ...changes }, 100, kept)).toThrow(
      new RangeError(`${field}.on must be after 95, not 95: replay`),
    );
  });

  it('a day before what was kept', () => {
    expect(() => readEcosystem(newer, 94, kept)).toThrow(
      new RangeError('asOf must not be before 95, not 94'),
    );
    expect(readEcosystem(newer, 95, kept)).toEqual(readEcosystem(whole, 95));
  });
});
