import { Inject, Injectable } from '@nestjs/common';
import { BEFORE_ALL_DAYS, DROP_STATE } from '../ecosystem/kept-state.queries';
import { askToEvaluate } from '../queue/ask-to-evaluate';
import { Database } from './database';
import { type Asked, SpaceDoor, type SpaceWork } from './space-door';

export type { SpaceDatabase, SpaceWork } from './space-door';

/** What a write of a log made of it. */
export interface Written<T> {
  readonly value: T;
  /** Every day, `YYYY-MM-DD`, on which a row that was written stood before or stands now; none drops all that is kept. */
  readonly days: readonly string[];
}

const AFTER_WRITING = askToEvaluate(DROP_STATE);

/** The only door to data: transactions of the API's role that see one space. */
@Injectable()
export class SpaceScope extends SpaceDoor {
  constructor(@Inject(Database) database: Database) {
    super(() => database.spaces);
  }

  /**
   * A write of a person's log, which warnings rest on: their evaluation is asked for in the same transaction, and all that is
   * kept of earlier days is dropped.
   */
  writeLog<T>(personId: string, work: SpaceWork<T>): Promise<T> {
    return this.writeFrom(personId, work, () => BEFORE_ALL_DAYS);
  }

  /** The same where the work knows all its days: what is kept of days before them stays. */
  async writeDays<T>(personId: string, work: SpaceWork<Written<T>>): Promise<T> {
    const earliest = ({ days }: Written<T>) => days.toSorted()[0] ?? BEFORE_ALL_DAYS;
    return (await this.writeFrom(personId, work, earliest)).value;
  }

  /**
   * The same for a write of one day, none of whose rows stood on another, and whose statements need none of each other's answers:
   * all of it is a single round trip.
   *
   * @returns The rows of each statement.
   */
  async writeDayAtOnce(
    personId: string,
    day: string,
    asked: readonly Asked[],
  ): Promise<readonly object[][]> {
    return this.writeAtOnce(personId, [...asked, [AFTER_WRITING, [personId, day]]]);
  }

  private writeFrom<T>(
    personId: string,
    work: SpaceWork<T>,
    earliest: (value: T) => string,
  ): Promise<T> {
    return this.writeAnd(personId, work, (value) => [[AFTER_WRITING, [personId, earliest(value)]]]);
  }
}
