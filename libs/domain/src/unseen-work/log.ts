import type { EpochDay } from '../days/day';
import type { UnseenWorkKind } from '../vocabulary';

/** One piece of unseen work. */
export interface UnseenWorkLog {
  id: string;
  on: EpochDay;
  kind: UnseenWorkKind;
  /** e, whole, 0 none to 4 very much. */
  effort: number;
  /** s, 0 (others carried it) to 1 (all of it was mine). */
  share: number;
}
