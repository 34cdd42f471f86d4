import { Injectable } from '@nestjs/common';
import { Config } from '../config';
import type { Member } from '../http/member';
import { signInSecret } from './better-auth';
import { IdentityDatabase } from './identity-database';
import { type SessionCookie, sessionCookie, tokenOf } from './session-cookie';
import { SessionMemory } from './session-memory';

const MEMBER_OF_TOKEN = `
  SELECT person.id AS "personId", session.id AS "sessionId", person.name, person.email,
    person.time_zone AS "timeZone", person.week_start AS "weekStart", person.country,
    person.format_region AS "formatRegion", person.hours
  FROM identity.session
  JOIN identity."user" AS person ON person.id = session.user_id
  WHERE session.token = $1 AND session.expires_at > now()`;

/** Who is behind a request: one prepared statement, remembered for a moment. */
@Injectable()
export class SessionLookup {
  private readonly cookie: SessionCookie;
  private readonly secret: string;

  constructor(
    private readonly database: IdentityDatabase,
    private readonly memory: SessionMemory,
    config: Config,
  ) {
    this.cookie = sessionCookie(config);
    this.secret = signInSecret(config);
  }

  /** Null without a session that is valid now. */
  async memberOf(cookieHeader: string | undefined): Promise<Member | null> {
    if (cookieHeader === undefined) return null;
    return this.memory.member(cookieHeader, () => this.lookUp(cookieHeader));
  }

  private async lookUp(cookieHeader: string): Promise<Member | null> {
    const token = tokenOf(cookieHeader, this.cookie, this.secret);
    if (token === null) return null;
    const [member] = await this.database.rows<Member>(MEMBER_OF_TOKEN, [token]);
    return member ?? null;
  }
}
