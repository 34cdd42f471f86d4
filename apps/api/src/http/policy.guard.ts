import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { OWNER_HEADER } from '@understory/contracts';
import { Memberships } from '../identity/memberships';
import { SessionLookup } from '../identity/session-lookup';
import type { Member, MemberRequest } from './member';
import { POLICY, type PolicyName } from './policy';
import { Problem } from './problem';

/** Decides who may call a route; nothing else in the API authorises. */
@Injectable()
export class PolicyGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: SessionLookup,
    private readonly memberships: Memberships,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const anyOf = this.reflector.getAllAndOverride<readonly PolicyName[] | undefined>(POLICY, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (!anyOf) throw new Error('A route without a policy was called.');
    if (anyOf.includes('anyone')) return true;
    const request = context.switchToHttp().getRequest<MemberRequest>();
    const member = await this.sessions.memberOf(request.headers.cookie);
    if (!member || isOfAnother(member, request)) throw new Problem('not-signed-in');
    request.member = member;
    if (!anyOf.includes('signed-in')) await this.requireRole(member, anyOf, request);
    return true;
  }

  /** To anyone outside it a practice does not exist; to a member it does, and the role is missing. */
  private async requireRole(
    member: Member,
    anyOf: readonly PolicyName[],
    request: MemberRequest,
  ): Promise<void> {
    const { practiceId } = request.params as { practiceId?: string };
    const roles = await this.memberships.rolesOf(member.personId, practiceId ?? '');
    if (roles.length === 0) throw new Problem('not-found');
    if (!roles.some((role) => role !== 'therapist' && anyOf.includes(role))) {
      throw new Problem('not-allowed');
    }
  }
}

/** A page or an outbox of somebody else, in a browser where this person has signed in since: to it, its owner is signed out. */
function isOfAnother({ personId }: Member, { headers }: MemberRequest): boolean {
  const owner = headers[OWNER_HEADER];
  return owner !== undefined && owner !== personId;
}
