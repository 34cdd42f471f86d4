import { type Role, ROLES } from '@understory/contracts';
import type { SpaceDatabase } from '../database/space-scope';
import { Problem } from '../http/problem';
import { addMembership, addPerson, type Arrival } from './arrivals';
import type { Crossing } from './threshold';

/** An invitation that can still be accepted, with the practice it leads to. */
export interface OpenInvitation {
  readonly practiceId: string;
  readonly practiceName: string;
  readonly invitedBy: string;
  readonly roles: Role[];
  readonly country: string;
  readonly timeZone: string;
  readonly weekStart: 1 | 6 | 7;
}

/** Whoever is no administrator any more lets nobody in, not even by a link made before. */
const OPEN_INVITATION = `
  SELECT practice.space_id AS "practiceId", practice.name AS "practiceName", practice.country,
    practice.time_zone AS "timeZone", practice.week_start AS "weekStart",
    inviter.name AS "invitedBy", invitation.roles
  FROM invitation
  JOIN practice ON practice.space_id = invitation.space_id
  JOIN membership AS inviter
    ON inviter.space_id = invitation.space_id AND inviter.person_id = invitation.invited_by
  WHERE invitation.space_id = $1 AND invitation.token_hash = $2
    AND invitation.accepted_at IS NULL AND invitation.expires_at > now()
    AND inviter.ends_on IS NULL AND 'administrator' = ANY (inviter.roles)`;

export async function readInvitation(
  db: SpaceDatabase,
  hash: Buffer,
): Promise<OpenInvitation | undefined> {
  return (await db.rows<OpenInvitation>(OPEN_INVITATION, [db.spaceId, hash]))[0];
}

export interface Acceptance {
  readonly hash: Buffer;
  readonly invitation: OpenInvitation;
  readonly who: { readonly id: string; readonly name: string };
  /** Set for someone who has no personal space yet. */
  readonly newcomer?: Arrival;
  readonly today: string;
}

/** Uses an invitation up and lets its guest in. Of two at once, the second waits for the first and then finds it used. */
export async function acceptInvitation(crossing: Crossing, acceptance: Acceptance): Promise<void> {
  const { hash, invitation, who, newcomer, today } = acceptance;
  const { practiceId } = invitation;
  await crossing.enter(practiceId);
  const used = await crossing.rows(
    `UPDATE public.invitation SET accepted_at = now(), accepted_by = $3
     WHERE space_id = $1 AND token_hash = $2 AND accepted_at IS NULL AND expires_at > now()
     RETURNING 1`,
    [practiceId, hash, who.id],
  );
  if (used.length === 0) throw new Problem('link-used-or-expired');
  await crossing.rows('DELETE FROM identity.invitation_directory WHERE token_hash = $1', [hash]);
  const roles = withRoles(await rolesNow(crossing, practiceId, who.id), invitation.roles);
  if (newcomer) await addPerson(crossing, newcomer);
  const practice = {
    id: practiceId,
    name: invitation.practiceName,
    country: invitation.country,
  };
  await addMembership(crossing, { person: who, practice, roles, startsOn: today });
}

/** An invitation adds roles to those that someone holds, and takes none away. */
function withRoles(held: readonly Role[], offered: readonly Role[]): Role[] {
  return ROLES.filter((role) => held.includes(role) || offered.includes(role));
}

async function rolesNow(
  crossing: Crossing,
  practiceId: string,
  personId: string,
): Promise<readonly Role[]> {
  const [membership] = await crossing.rows<{ roles: Role[] }>(
    `SELECT roles FROM public.membership
     WHERE space_id = $1 AND person_id = $2 AND ends_on IS NULL FOR UPDATE`,
    [practiceId, personId],
  );
  return membership?.roles ?? [];
}
