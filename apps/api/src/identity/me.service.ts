import { Injectable } from '@nestjs/common';
import type { Me, WhoAmI } from '@understory/contracts';
import { Config } from '../config';
import { SpaceScope } from '../database/space-scope';
import type { Member } from '../http/member';
import { SessionLookup } from './session-lookup';

const VERSION = `SELECT version FROM person WHERE space_id = $1`;

const PRACTICES_NOW = `
  SELECT practice_id AS id, name, country, roles FROM practice_of_mine
  WHERE space_id = $1 AND ends_on IS NULL ORDER BY starts_on, practice_id`;

/** The signed-in person with the practices they belong to now. */
@Injectable()
export class MeService {
  constructor(
    private readonly scope: SpaceScope,
    private readonly config: Config,
    private readonly sessions: SessionLookup,
  ) {}

  /** Who is behind a request; null for a visitor without a session. */
  async whoIs(cookieHeader: string | undefined): Promise<WhoAmI> {
    const member = await this.sessions.memberOf(cookieHeader);
    return member && this.read(member);
  }

  private async read(me: Member): Promise<Me> {
    const { personId, name, email, timeZone, weekStart, country, formatRegion, hours } = me;
    const settings = { name, timeZone, weekStart, country, formatRegion, hours };
    const [practices, [row]] = await this.scope.read(personId, (db) =>
      Promise.all([
        db.rows<Me['practices'][number]>(PRACTICES_NOW, [personId]),
        db.rows<{ version: number }>(VERSION, [personId]),
      ]),
    );
    const version = row?.version ?? 0;
    const { isMadeUp } = this.config;
    return { ...settings, version, id: personId, email, practices, isMadeUp };
  }
}
