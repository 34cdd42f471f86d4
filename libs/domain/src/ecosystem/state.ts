import { type CheckInState, NO_CHECK_INS } from '../check-ins/check-in-course';
import type { EpochDay } from '../days/day';
import { type InventoryState, NO_INVENTORIES } from '../inventory/inventory-course';
import { NO_UNSEEN_WORK, type UnseenWorkState } from '../unseen-work/unseen-work-course';
import { type ContactWeeksState, NO_CONTACT_WEEKS } from '../warnings/contact-weeks';
import { type SupportWatchState, UNWATCHED_SUPPORT } from '../warnings/support-watch';
import type { ActingState } from '../work/acting-course';
import { NO_RUNS, type RunState } from '../work/run-course';
import { NO_WORK, type WorkState } from '../work/work-course';
import type { KeptTie } from './listed-tie';

/**
 * Grows by one whenever the model reads the same log in another way, so that what an earlier form of it kept is not
 * continued but replayed.
 */
export const MODEL_VERSION = 1;

/**
 * An ecosystem as of the close of a day: all that its next days need of what was logged. Plain data, kept as JSON and read
 * back without loss; it grows with ties, not with the length of the log.
 */
export interface EcosystemState {
  readonly version: number;
  /** The day that has closed. */
  readonly day: EpochDay;
  /** What was agreed and told up to that day; a change reaches back. */
  readonly settings: string;
  readonly ties: readonly KeptTie[];
  /** W3, W4, W5. */
  readonly support: SupportWatchState;
  /** W2. */
  readonly contacts: ContactWeeksState;
  /** Load, W9. */
  readonly work: WorkState;
  /** W10. */
  readonly runs: RunState;
  readonly acting: ActingState;
  /** Asymmetry, W8. */
  readonly unseenWork: UnseenWorkState;
  /** W11, W12. */
  readonly checkIns: CheckInState;
  /** W14. */
  readonly inventories: InventoryState;
}

/** Before the first day of a log. */
export const NOTHING_KEPT: Omit<EcosystemState, 'day' | 'settings'> = {
  version: MODEL_VERSION,
  ties: [],
  support: UNWATCHED_SUPPORT,
  contacts: NO_CONTACT_WEEKS,
  work: NO_WORK,
  runs: NO_RUNS,
  acting: [],
  unseenWork: NO_UNSEEN_WORK,
  checkIns: NO_CHECK_INS,
  inventories: NO_INVENTORIES,
};
