import type { EpochDay } from '../days/day';
import type { DayOfSupport } from '../ecosystem/day-of-support';
import { ZONES, type Zone } from '../vocabulary';
import { THRESHOLDS } from './thresholds';
import { NOT_RAISED, type Watch, watchDay } from './watch';

/** How W5 stands for one zone. */
export interface ZoneWatch {
  readonly zone: Zone;
  /** Days in a row on which it stood below the threshold: the one that raises, and once raised the one that clears. */
  readonly quietDays: number;
  readonly watch: Watch;
}

/** How W3, W4 and W5 stand at the close of a day; plain data. */
export interface SupportWatchState {
  readonly oneTrunk: Watch;
  readonly thinSoil: Watch;
  /** In the order of ZONES. */
  readonly zones: readonly ZoneWatch[];
}

/** Before the first day. */
export const UNWATCHED_SUPPORT: SupportWatchState = {
  oneTrunk: NOT_RAISED,
  thinSoil: NOT_RAISED,
  zones: ZONES.map((zone) => ({ zone, quietDays: 0, watch: NOT_RAISED })),
};

/**
 * The warnings about support as a whole, from day to day: W3 one trunk, W4 thin soil, W5 a side gone quiet.
 *
 * @param before How they stood on the day before.
 * @param day The day, on which a raise is dated.
 * @param support What its ties add up to.
 * @param isWaiting Whether the person still waits for the first agreed interval: then nothing is raised.
 * @returns How they stand on the day.
 * @example watchSupport(UNWATCHED_SUPPORT, 100, support, false).thinSoil.raisedOn // null
 */
export function watchSupport(
  before: SupportWatchState,
  day: EpochDay,
  support: DayOfSupport,
  isWaiting: boolean,
): SupportWatchState {
  const { mass, spare } = support;
  const { W3, W4 } = THRESHOLDS;
  const oneTrunk = watchDay(
    before.oneTrunk,
    day,
    !isWaiting && spare !== null && spare < W3.raiseBelow,
    spare === null || spare > W3.clearAbove,
  );
  const thinSoil = watchDay(
    before.thinSoil,
    day,
    !isWaiting && mass !== null && mass < W4.raiseBelow,
    mass === null || mass > W4.clearAbove,
  );
  const isCarried = !isWaiting && mass !== null && mass >= THRESHOLDS.W5.leastSupportMass;
  const zones = watchZones(before.zones, day, support, isCarried);
  const isSame =
    oneTrunk === before.oneTrunk && thinSoil === before.thinSoil && zones === before.zones;
  return isSame ? before : { oneTrunk, thinSoil, zones };
}

function watchZones(
  before: readonly ZoneWatch[],
  day: EpochDay,
  support: DayOfSupport,
  isCarried: boolean,
): readonly ZoneWatch[] {
  let after: ZoneWatch[] | null = null;
  for (let place = 0; place < before.length; place++) {
    const zone = before[place];
    if (zone === undefined) continue;
    const now = watchZone(zone, place, day, support, isCarried);
    if (now !== zone) (after ??= [...before])[place] = now;
  }
  return after ?? before;
}

function watchZone(
  before: ZoneWatch,
  place: number,
  day: EpochDay,
  support: DayOfSupport,
  isCarried: boolean,
): ZoneWatch {
  const { raiseBelow, days, clearAbove } = THRESHOLDS.W5;
  const carried = support.supportIn(place);
  const isKnown = support.isKnownIn(place);
  const isStanding = before.watch.raisedOn !== null;
  const isQuiet = isKnown && (carried < raiseBelow || (isStanding && carried <= clearAbove));
  const quietDays = isQuiet ? before.quietDays + 1 : 0;
  const isRaising = isCarried && carried < raiseBelow && quietDays >= days;
  const watch = watchDay(before.watch, day, isRaising, !isKnown || carried > clearAbove);
  if (watch === before.watch && quietDays === before.quietDays) return before;
  return { zone: before.zone, quietDays, watch };
}
