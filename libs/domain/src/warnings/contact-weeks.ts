import { NOT_THINNING, type Thinning } from './thinning';

/** How W2 stands at the close of a day, with the week that still runs; plain data. */
export interface ContactWeeksState {
  readonly thinning: Thinning;
  /** Days of the running week that were planned for. */
  readonly plannedDays: number;
}

/** Before the first day, and where no tie is listed any more. */
export const NO_CONTACT_WEEKS: ContactWeeksState = { thinning: NOT_THINNING, plannedDays: 0 };
