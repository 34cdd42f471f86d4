import type { EpochDay } from '../days/day';
import type { Zone } from '../vocabulary';
import type {
  GiveAndTakeFacts,
  W1Facts,
  W10Facts,
  W11Facts,
  W12Facts,
  W13Facts,
  W14Facts,
  W15Facts,
  W17Facts,
  W2Facts,
  W3Facts,
  W4Facts,
  W5Facts,
  W8Facts,
  W9Facts,
} from './facts';

export type * from './facts';

/** A warning about one connection. */
interface OfATie<Code extends string, Facts> {
  code: Code;
  /** What it speaks of, one warning of a code for each: the connection, for W13 the disconnection. */
  subject: string;
  connectionId: string;
  raisedOn: EpochDay;
  facts: Facts;
}

/** A warning about a condition. */
interface OfACondition<Code extends string, Facts, Subject extends string = ''> {
  code: Code;
  /** Empty where it speaks of the whole. */
  subject: Subject;
  connectionId: null;
  raisedOn: EpochDay;
  facts: Facts;
}

/** A warning that stands, with the day it was raised and what it rests on as of the reading. */
export type StandingWarning =
  | OfATie<'W1', W1Facts>
  | OfACondition<'W2', W2Facts>
  | OfACondition<'W3', W3Facts>
  | OfACondition<'W4', W4Facts>
  | OfACondition<'W5', W5Facts, Zone>
  | OfATie<'W6', GiveAndTakeFacts>
  | OfATie<'W7', GiveAndTakeFacts>
  | OfACondition<'W8', W8Facts>
  | OfACondition<'W9', W9Facts>
  | OfACondition<'W10', W10Facts>
  | OfACondition<'W11', W11Facts>
  | OfACondition<'W12', W12Facts>
  | OfATie<'W13', W13Facts>
  | OfACondition<'W14', W14Facts>
  | OfACondition<'W15', W15Facts, string>
  | OfATie<'W17', W17Facts>;

/** One member of the union, by its code. */
export type StandingWarningOf<Code extends StandingWarning['code']> = Extract<
  StandingWarning,
  { code: Code }
>;
