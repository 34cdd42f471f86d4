import { Inject, Injectable } from '@nestjs/common';
import { Database } from './database';
import { SpaceDoor } from './space-door';

export type { SpaceDatabase, SpaceWork } from './space-door';

/** The only door to data: transactions of the API's role that see one space. */
@Injectable()
export class SpaceScope extends SpaceDoor {
  constructor(@Inject(Database) database: Database) {
    super(() => database.spaces);
  }
}
