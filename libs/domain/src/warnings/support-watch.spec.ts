import { DayOfSupport } from '../ecosystem/day-of-support';
import { ZONES, type Zone } from '../vocabulary';
import { type SupportWatchState, UNWATCHED_SUPPORT, watchSupport } from './support-watch';

type Carried = readonly [zone: Zone, support: number];

function dayOf(ties: readonly Carried[]): DayOfSupport {
  const day = new DayOfSupport();
  day.addUp(
    ties.map(([zone, carried]) => ({
      course: { isKnown: true, carried },
      zone: ZONES.indexOf(zone),
    })),
  );
  return day;
}

/** How it stands after days that were all alike, the first of them day 1. */
function after(
  days: number,
  ties: readonly Carried[],
  { before = UNWATCHED_SUPPORT, isWaiting = false } = {},
): SupportWatchState {
  let state: SupportWatchState = before;
  for (let day = 1; day <= days; day++) state = watchSupport(state, day, dayOf(ties), isWaiting);
  return state;
}

const trunk = (spare: number): Carried[] => [
  ['held', spare],
  ['alongside', spare],
];
const soil = (mass: number): Carried[] => [['held', mass]];
/** `beyond` carries so much, while the rest is well. */
const beyond = (support: number): Carried[] => [
  ['held', 1],
  ['alongside', 1],
  ['beyond', support],
];
const zone = (state: SupportWatchState, name: Zone) =>
  state.zones.find((watched) => watched.zone === name);

describe('watchSupport', () => {
  it.each([
    ['W3', 'oneTrunk', trunk, 0.4, 0.39, 0.5, 0.51],
    ['W4', 'thinSoil', soil, 0.75, 0.74, 1, 1.01],
  ] as const)(
    '%s is raised below its threshold on the third day, and cleared above the other at once',
    (_code, name, made, atRaise, below, atClear, above) => {
      expect(after(9, made(atRaise))[name].raisedOn).toBeNull();
      expect(after(2, made(below))[name].raisedOn).toBeNull();
      const raised = after(3, made(below));
      expect(raised[name].raisedOn).toBe(3);
      expect(after(1, made(atClear), { before: raised })[name].raisedOn).toBe(3);
      expect(after(1, made(above), { before: raised })[name].raisedOn).toBeNull();
      expect(after(1, [], { before: raised })[name].raisedOn).toBeNull();
    },
  );

  it('W5 is raised below .05 after 28 days and two midnights, and cleared above .15 at once', () => {
    const raisedOn = (state: SupportWatchState) => zone(state, 'beyond')?.watch.raisedOn;
    expect(raisedOn(after(60, beyond(0.05)))).toBeNull();
    expect(raisedOn(after(29, beyond(0.04)))).toBeNull();
    const raised = after(30, beyond(0.04));
    expect(raisedOn(raised)).toBe(30);
    const between = after(2, beyond(0.15), { before: raised });
    expect(zone(between, 'beyond')).toMatchObject({ quietDays: 32, watch: { raisedOn: 30 } });
    const cleared = after(1, beyond(0.16), { before: raised });
    expect(zone(cleared, 'beyond')).toMatchObject({ quietDays: 0, watch: { raisedOn: null } });
    expect(zone(after(40, beyond(0.04)), 'held')).toEqual(zone(UNWATCHED_SUPPORT, 'held'));
  });

  it('W5 needs .75 of support in all', () => {
    const quiet = (support: number): Carried[] => [
      ['held', support],
      ['beyond', 0],
    ];
    expect(zone(after(40, quiet(0.75)), 'beyond')?.watch.raisedOn).toBe(30);
    expect(zone(after(40, quiet(0.74)), 'beyond')?.watch.raisedOn).toBeNull();
  });

  it('raises nothing while the person waits, and nothing of nothing', () => {
    expect(after(40, trunk(0), { isWaiting: true }).oneTrunk.raisedOn).toBeNull();
    expect(after(40, soil(0), { isWaiting: true }).thinSoil.raisedOn).toBeNull();
    expect(zone(after(40, beyond(0), { isWaiting: true }), 'beyond')?.watch.raisedOn).toBeNull();
    expect(after(40, [])).toEqual(UNWATCHED_SUPPORT);
  });

  it('is the very same while nothing changes', () => {
    const well = beyond(1);
    expect(after(1, well)).toBe(UNWATCHED_SUPPORT);
    const thin = after(5, soil(0.2));
    expect(watchSupport(thin, 6, dayOf(soil(0.2)), false)).toBe(thin);
  });
});
