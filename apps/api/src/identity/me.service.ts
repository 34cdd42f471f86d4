import { Injectable } from '@nestjs/common';
import type { Me } from '@understory/contracts';
import { Config } from '../config';
import { SpaceScope } from '../database/space-scope';
import type { Member } from '../http/member';

const PRACTICES_NOW = `
  SELECT practice_id AS id, name, country, roles FROM practice_of_mine
  WHERE space_id = $1 AND ends_on IS NULL ORDER BY starts_on, practice_id`;

/** The signed-in person with the practices they belong to now. */
@Injectable()
export class MeService {
  constructor(
    private readonly scope: SpaceScope,
    private readonly config: Config,
  ) {}

  async read({ personId, name, email, timeZone, weekStart, country }: Member): Promise<Me> {
    const practices = await this.scope.read(personId, (db) =>
      db.rows<Me['practices'][number]>(PRACTICES_NOW, [personId]),
    );
    const { isMadeUp } = this.config;
    return { id: personId, name, email, timeZone, weekStart, country, practices, isMadeUp };
  }
}
