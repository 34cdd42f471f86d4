import { Injectable } from '@nestjs/common';
import type { Role } from '@understory/contracts';
import { validate as isUuid } from 'uuid';
import { SpaceScope } from '../database/space-scope';

const ROLES_NOW = `
  SELECT roles FROM membership WHERE space_id = $1 AND person_id = $2 AND ends_on IS NULL`;

/** Who holds which role in a practice, read afresh each time. */
@Injectable()
export class Memberships {
  constructor(private readonly scope: SpaceScope) {}

  /** Roles of a person's active membership; empty where there is none or no such practice. */
  async rolesOf(personId: string, practiceId: string): Promise<readonly Role[]> {
    if (!isUuid(practiceId)) return [];
    const [membership] = await this.scope.read(practiceId, (db) =>
      db.rows<{ roles: Role[] }>(ROLES_NOW, [practiceId, personId]),
    );
    return membership?.roles ?? [];
  }
}
