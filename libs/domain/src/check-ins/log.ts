import type { EpochDay } from '../days/day';

/** One answered weekly check-in; a week that was skipped is not one. Each answer is whole, 0 not at all to 4 very much. */
export interface CheckInLog {
  id: string;
  on: EpochDay;
  /** How much energy there is. */
  energy: number | null;
  /** "I kept a struggle to myself." */
  withheld: number | null;
  /** "I felt alone with my work." */
  alone: number | null;
  /** "People felt like a list of demands." */
  demands: number | null;
  /** "Someone's need felt too much." */
  tooMuch: number | null;
}
