import { sortedTie } from '../ties/sorted-tie';
import { aTie, termsOf } from '../test/logs';
import type { DisconnectionLog } from '../ties/log';
import { TieWatch } from './tie-watch';

type Course = Parameters<TieWatch['takeDay']>[0];

function courseOf(changes: Partial<Course> = {}): Course {
  return {
    day: 1,
    terms: termsOf(),
    quietDays: 0,
    intervals: 0,
    changes: 0,
    ratingCount: 3,
    giveAndTake: 0,
    nourishedCount: 3,
    nourishment: 1,
    ...changes,
  };
}

/** A tie walked through days that each stand as given. */
function walked(
  days: readonly Partial<Course>[],
  { disconnections = [] as DisconnectionLog[], isWaiting = false } = {},
): TieWatch {
  const watch = new TieWatch('peer', sortedTie(aTie([], { disconnections })));
  days.forEach((changes, index) =>
    watch.takeDay(courseOf({ day: index + 1, changes: index, ...changes }), isWaiting),
  );
  return watch;
}
const thrice = (changes: Partial<Course>) => [changes, changes, changes];

describe('TieWatch', () => {
  it.each([
    ['W6', 'giving', -0.5, -0.49, -0.3, -0.29],
    ['W7', 'receiving', 0.7, 0.69, 0.5, 0.49],
  ] as const)(
    '%s is raised by its threshold, and cleared beyond the other',
    (_code, name, at, before, still, clear) => {
      const rated = (giveAndTake: number) => ({ giveAndTake });
      expect(walked(thrice(rated(before)))[name].raisedOn).toBeNull();
      expect(walked(thrice(rated(at)))[name].raisedOn).toBe(3);
      expect(walked([...thrice(rated(at)), rated(still)])[name].raisedOn).toBe(3);
      expect(walked([...thrice(rated(at)), rated(clear)])[name].raisedOn).toBeNull();
      const few = { ...rated(at), ratingCount: 2 };
      expect(walked(thrice(few))[name].raisedOn).toBeNull();
    },
  );

  it('W17 is raised by a nourishment of .25 and cleared by one of .4', () => {
    const felt = (nourishment: number) => ({ nourishment });
    expect(walked(thrice(felt(0.26))).draining.raisedOn).toBeNull();
    expect(walked(thrice(felt(0.25))).draining.raisedOn).toBe(3);
    expect(walked([...thrice(felt(0.25)), felt(0.39)]).draining.raisedOn).toBe(3);
    expect(walked([...thrice(felt(0.25)), felt(0.4)]).draining.raisedOn).toBeNull();
    expect(walked(thrice({ nourishment: 0, nourishedCount: 2 })).draining.raisedOn).toBeNull();
  });

  it('W1 is raised at once, and cleared within 2.4 intervals', () => {
    const quiet = (days: number) => ({ quietDays: days, intervals: days / 14 });
    expect(walked([quiet(42)]).fadingSince).toBeNull();
    expect(walked([quiet(43)]).fadingSince).toBe(1);
    expect(walked([quiet(43)], { isWaiting: true }).fadingSince).toBeNull();
    expect(walked([quiet(43), { intervals: 2.5 }]).fadingSince).toBe(1);
    expect(walked([quiet(43), { intervals: 2.4 }]).fadingSince).toBeNull();
  });

  it('W13 speaks of what is open on the day, from the day after 14 and two midnights', () => {
    const disconnections = [
      { id: 'closed', openedOn: -20, closedOn: 3, closedAs: 'repaired' },
      { id: 'later', openedOn: 4, closedOn: null, closedAs: null },
      { id: 'open', openedOn: -13, closedOn: null, closedAs: null },
    ] as const;
    const open = (days: number) =>
      walked(Array(days).fill({ terms: termsOf({ rhythmDays: 3 }) }), {
        disconnections: [...disconnections],
      }).unrepaired.map(({ id, watch }) => [id, watch.raisedOn]);
    expect(open(2)).toEqual([
      ['closed', null],
      ['open', null],
    ]);
    expect(open(3)).toEqual([['open', null]]);
    expect(open(4)).toEqual([
      ['open', 4],
      ['later', null],
    ]);
  });

  it('lets everything go with the tie', () => {
    const watch = walked(thrice({ giveAndTake: -1, nourishment: 0, quietDays: 60, intervals: 4 }));
    expect(watch.state).toMatchObject({ fadingSince: 1, giving: { raisedOn: 3 } });
    watch.rest();
    expect(watch.state).toEqual(new TieWatch('peer', sortedTie(aTie())).state);
  });
});
