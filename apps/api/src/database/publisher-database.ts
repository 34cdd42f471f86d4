import { Inject, Injectable } from '@nestjs/common';
import { Database } from './database';
import { SpaceDoor } from './space-door';

/**
 * The door of the publisher's role, opened for a practice: it may read that practice's contributions, whatever space they lie
 * in, and add its cohorts and releases; which tables those are, their migrations say.
 */
@Injectable()
export class PublisherDatabase extends SpaceDoor {
  constructor(@Inject(Database) database: Database) {
    super(() => database.publisher());
  }
}
