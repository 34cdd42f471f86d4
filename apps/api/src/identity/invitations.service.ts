import { Injectable } from '@nestjs/common';
import {
  type AcceptInvitation,
  type CreatedInvitation,
  type Invitation,
  type NewPerson,
  type Role,
} from '@understory/contracts';
import { v7 as uuidv7 } from 'uuid';
import { Clock } from '../clock';
import { SpaceScope } from '../database/space-scope';
import type { Member } from '../http/member';
import { Problem } from '../http/problem';
import { IdentityDatabase } from './identity-database';
import { acceptInvitation, type OpenInvitation, readInvitation } from './invitation-rows';
import { hashOfToken, newLinkToken } from './link-token';
import { NewPasswords } from './new-passwords';
import { Threshold } from './threshold';

const DAYS_TO_ANSWER = 14;

/** Links by which an administrator lets others into a practice. */
@Injectable()
export class InvitationsService {
  constructor(
    private readonly scope: SpaceScope,
    private readonly database: IdentityDatabase,
    private readonly threshold: Threshold,
    private readonly passwords: NewPasswords,
    private readonly clock: Clock,
  ) {}

  /** Makes a link; its token is shown this once. */
  async create(me: Member, practiceId: string, roles: Role[]): Promise<CreatedInvitation> {
    const token = newLinkToken();
    const hash = hashOfToken(token);
    const now = this.clock.now();
    const expiresAt = now.add({ hours: DAYS_TO_ANSWER * 24 }).toString();
    const id = uuidv7();
    await this.scope.write(practiceId, async (db) => {
      await db.rows(
        `INSERT INTO invitation
           (space_id, id, token_hash, roles, invited_by, invited_by_name, created_at, expires_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [
          practiceId,
          id,
          hash,
          [...new Set(roles)],
          me.personId,
          me.name,
          now.toString(),
          expiresAt,
        ],
      );
      await db.rows('DELETE FROM identity.invitation_directory WHERE expires_at < now()', []);
      await db.rows(
        `INSERT INTO identity.invitation_directory (token_hash, practice_id, invitation_id, expires_at)
         VALUES ($1, $2, $3, $4)`,
        [hash, practiceId, id, expiresAt],
      );
    });
    return { path: `join/${token}`, expiresAt };
  }

  /** What a link says before it is accepted. */
  async read(token: string): Promise<Invitation> {
    const { practiceName, invitedBy, roles } = await this.open(hashOfToken(token));
    return { practiceName, invitedBy, roles };
  }

  /** Lets someone in, signed in or new; returns the id of a newcomer, who is to be signed in. */
  async accept(
    token: string,
    { person, timeZone }: AcceptInvitation,
    me: Member | null,
  ): Promise<string | null> {
    const hash = hashOfToken(token);
    const invitation = await this.open(hash);
    if (person) return this.acceptAsNewcomer(hash, invitation, person, timeZone);
    if (!me) throw new Problem('not-signed-in');
    const today = this.clock.today(invitation.timeZone);
    const who = { id: me.personId, name: me.name };
    await this.threshold.cross((crossing) =>
      acceptInvitation(crossing, { hash, invitation, who, today }),
    );
    return null;
  }

  private async acceptAsNewcomer(
    hash: Buffer,
    invitation: OpenInvitation,
    person: NewPerson,
    timeZone: string = invitation.timeZone,
  ): Promise<string> {
    const passwordHash = await this.passwords.hash(person, invitation.practiceName);
    const { weekStart, country } = invitation;
    const newcomer = { ...person, id: uuidv7(), passwordHash, timeZone, weekStart, country };
    const today = this.clock.today(invitation.timeZone);
    await this.threshold.cross((crossing) =>
      acceptInvitation(crossing, { hash, invitation, who: newcomer, newcomer, today }),
    );
    return newcomer.id;
  }

  private async open(hash: Buffer): Promise<OpenInvitation> {
    const [entry] = await this.database.rows<{ practiceId: string }>(
      'SELECT practice_id AS "practiceId" FROM identity.invitation_directory WHERE token_hash = $1',
      [hash],
    );
    const invitation =
      entry && (await this.scope.read(entry.practiceId, (db) => readInvitation(db, hash)));
    if (!invitation) throw new Problem('link-used-or-expired');
    return invitation;
  }
}
