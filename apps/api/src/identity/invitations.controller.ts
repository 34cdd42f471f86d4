import { Body, Controller, Get, Ip, Param, Post, Req, Res, SerializeOptions } from '@nestjs/common';
import {
  AcceptInvitation,
  CreatedInvitation,
  CreateInvitation,
  identityPaths,
  Invitation,
} from '@understory/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentMember } from '../http/current-member';
import type { Member } from '../http/member';
import { Policy } from '../http/policy';
import { setCookies } from './caller';
import { InvitationsService } from './invitations.service';
import { LinkThrottle } from './link-throttle';
import { SessionLookup } from './session-lookup';
import { SignInService } from './sign-in.service';

@Controller()
export class InvitationsController {
  constructor(
    private readonly invitations: InvitationsService,
    private readonly signIns: SignInService,
    private readonly sessions: SessionLookup,
    private readonly throttle: LinkThrottle,
  ) {}

  @Post(identityPaths.invitations(':practiceId'))
  @Policy('administrator')
  @SerializeOptions({ schema: CreatedInvitation })
  create(
    @CurrentMember() me: Member,
    @Param('practiceId') practiceId: string,
    @Body({ schema: CreateInvitation }) { roles }: CreateInvitation,
  ): Promise<CreatedInvitation> {
    return this.invitations.create(me, practiceId, roles);
  }

  @Get(identityPaths.invitation(':token'))
  @Policy('anyone')
  @SerializeOptions({ schema: Invitation })
  read(@Param('token') token: string, @Ip() address: string): Promise<Invitation> {
    return this.throttle.watch(address, () => this.invitations.read(token));
  }

  @Post(identityPaths.acceptInvitation(':token'))
  @Policy('anyone')
  async accept(
    @Param('token') token: string,
    @Body({ schema: AcceptInvitation }) answer: AcceptInvitation,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const { cookie } = request.headers;
    const me = await this.sessions.memberOf(cookie);
    const newcomerId = await this.throttle.watch(request.ip, () =>
      this.invitations.accept(token, answer, me),
    );
    if (newcomerId) setCookies(reply, await this.signIns.welcome(newcomerId, cookie));
  }
}
