import { Inject, Injectable } from '@nestjs/common';
import { BEFORE_ALL_DAYS, DROP_STATE } from '../ecosystem/kept-state.queries';
import { askToEvaluate } from '../queue/ask-to-evaluate';
import { Database } from './database';
import { SpaceDoor, type SpaceWork } from './space-door';

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

  private writeFrom<T>(
    personId: string,
    work: SpaceWork<T>,
    earliest: (value: T) => string,
  ): Promise<T> {
    return this.run(personId, false, work, (db, value) =>
      db.rows(AFTER_WRITING, [personId, earliest(value)]),
    );
  }
}
