import type { RunWeek } from './caseload-reading';

export interface RunColumn {
  readonly on: string;
  readonly x: number;
  readonly left: number;
  readonly width: number;
  /** Null where no session was held. */
  readonly bar: { readonly y: number; readonly height: number } | null;
  readonly isBeyond: boolean;
  readonly isDated: boolean;
}

/** Drawing sizes of the runs, CSS pixels. */
export const RUNS = { height: 178, ground: 140, top: 26, left: 26, right: 6 } as const;
const SHARE = 0.5;
const WIDEST = 30;
const DATE_WIDTH = 56;
/** Two more than agreed have room, so that a quiet quarter does not look like a full one. */
const SPARE = 2;

/** Longest runs of weeks against what was agreed. Pure. */
export function layOutRuns(weeks: readonly RunWeek[], agreedRun: number, width: number) {
  const step = (width - RUNS.left - RUNS.right) / Math.max(1, weeks.length);
  const most = Math.max(agreedRun + SPARE, ...weeks.map(({ longestRun }) => longestRun ?? 0));
  const perSession = (RUNS.ground - RUNS.top) / most;
  const every = Math.max(1, Math.ceil(DATE_WIDTH / step));
  const barWidth = Math.min(WIDEST, step * SHARE);
  const columns = weeks.map(({ on, longestRun }, index): RunColumn => {
    const x = RUNS.left + step * (index + 0.5);
    const height = (longestRun ?? 0) * perSession;
    return {
      on,
      x,
      left: x - barWidth / 2,
      width: barWidth,
      bar: longestRun === null ? null : { y: RUNS.ground - height, height },
      isBeyond: (longestRun ?? 0) > agreedRun,
      isDated: (weeks.length - 1 - index) % every === 0,
    };
  });
  return { ...RUNS, width, columns, agreedY: RUNS.ground - agreedRun * perSession };
}
