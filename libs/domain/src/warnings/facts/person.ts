import type { EpochDay } from '../../days/day';
import type { CbiSubscale } from '../../inventory/log';
import type { ErrorBand } from '../../inventory/reliable-change';

/** W11, carrying it alone: the last three check-ins or fewer, older first. */
export interface W11Facts {
  checkIns: readonly { on: EpochDay; withheld: number | null; alone: number | null }[];
}

/** W12, people feel like demands: the last three check-ins or fewer, older first. */
export interface W12Facts {
  checkIns: readonly { on: EpochDay; demands: number | null; tooMuch: number | null }[];
}

/** One score of a subscale beside one's own history. */
export interface SubscaleFinding {
  subscale: CbiSubscale;
  /** The day it was filled in: an earlier one where the newest inventory left this subscale blank. */
  on: EpochDay;
  /** 0 to 100. */
  score: number;
  /** Where the score may lie (95 %): its band of error. */
  band: ErrorBand;
  /** Median of up to three earlier scores; null without any. */
  earlierMedian: number | null;
  /** Points by which a score moves without meaning anything (reliable change). */
  reliableChange: number;
}

/** W14, burnout inventory: what it rests on. */
export interface W14Facts {
  filledInOn: EpochDay;
  /** Subscales that are known, in the order of the inventory. */
  subscales: readonly SubscaleFinding[];
  /** Whether one is so high that help comes first. */
  isHelpFirst: boolean;
}
