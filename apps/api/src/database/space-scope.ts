import { Inject, Injectable } from '@nestjs/common';
import { ASK_TO_EVALUATE } from '../queue/ask-to-evaluate';
import { Database } from './database';
import { SpaceDoor, type SpaceWork } from './space-door';

export type { SpaceDatabase, SpaceWork } from './space-door';

/** The only door to data: transactions of the API's role that see one space. */
@Injectable()
export class SpaceScope extends SpaceDoor {
  constructor(@Inject(Database) database: Database) {
    super(() => database.spaces);
  }

  /** A write of a person's log, which warnings rest on: their evaluation is asked for in the same transaction. */
  writeLog<T>(personId: string, work: SpaceWork<T>): Promise<T> {
    return this.run(personId, false, work, ASK_TO_EVALUATE);
  }
}
