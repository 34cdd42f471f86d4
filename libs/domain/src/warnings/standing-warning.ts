import type { EpochDay } from '../days/day';
import type { W1Facts, W3Facts, W4Facts, W9Facts } from './facts';

export type * from './facts';

/** A warning that stands, with the day it was raised and what it rests on as of the reading. */
export type StandingWarning =
  | { code: 'W1'; connectionId: string; raisedOn: EpochDay; facts: W1Facts }
  | { code: 'W3'; connectionId: null; raisedOn: EpochDay; facts: W3Facts }
  | { code: 'W4'; connectionId: null; raisedOn: EpochDay; facts: W4Facts }
  | { code: 'W9'; connectionId: null; raisedOn: EpochDay; facts: W9Facts };
