import type { EpochDay } from '../days/day';
import type { LeaveSpan } from '../days/leave-clock';
import type { TieLog } from '../ties/log';
import type { CapacityTerms, WorkDay } from '../work/log';

/** Everything that one person's ecosystem is read from; the order of rows does not matter. */
export interface EcosystemLog {
  ties: readonly TieLog[];
  leave: readonly LeaveSpan[];
  workDays: readonly WorkDay[];
  capacity: readonly CapacityTerms[];
  /** First day of the week: 1 Monday, 6 Saturday, 7 Sunday. */
  weekStart: 1 | 6 | 7;
  /** First day of this person's log: nothing is known of days before it. */
  since: EpochDay;
}
