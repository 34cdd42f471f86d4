import type { LateWeek } from './caseload-reading';

/** Drawing sizes, CSS pixels; at the sides a date has room. */
const LATE = { height: 120, ground: 84, top: 22, side: 18 } as const;
const WIDEST = 30;
const SHARE = 0.5;
const DATE_WIDTH = 56;
/** A single late session is no tower: as many have room at least; our choice. */
const ROOM = 4;

/** Late sessions by week, upon a ground line. Pure. */
export function layOutLate(weeks: readonly LateWeek[], width: number) {
  const step = (width - 2 * LATE.side) / Math.max(1, weeks.length);
  const most = Math.max(ROOM, ...weeks.map(({ late }) => late));
  const every = Math.max(1, Math.ceil(DATE_WIDTH / step));
  const barWidth = Math.min(WIDEST, step * SHARE);
  const columns = weeks.map(({ on, late }, index) => {
    const x = LATE.side + step * (index + 0.5);
    const height = (late * (LATE.ground - LATE.top)) / most;
    const isDated = (weeks.length - 1 - index) % every === 0;
    return { on, x, left: x - barWidth / 2, y: LATE.ground - height, height, late, isDated };
  });
  return { ...LATE, width, barWidth, columns };
}
