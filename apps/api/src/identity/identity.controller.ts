import { Body, Controller, Get, HttpCode, Post, Req, Res, SerializeOptions } from '@nestjs/common';
import { identityPaths, Me, SignIn, Welcome } from '@understory/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Config } from '../config';
import { CurrentMember } from '../http/current-member';
import type { Member } from '../http/member';
import { Policy } from '../http/policy';
import { isFromThisMachine } from '../http/this-machine';
import { callerOf, setCookies } from './caller';
import { FoundingService } from './founding.service';
import { MeService } from './me.service';
import { SignInService } from './sign-in.service';

@Controller()
export class IdentityController {
  constructor(
    private readonly founding: FoundingService,
    private readonly signIns: SignInService,
    private readonly people: MeService,
    private readonly config: Config,
  ) {}

  @Get(identityPaths.welcome)
  @Policy('anyone')
  @SerializeOptions({ schema: Welcome })
  async welcome(@Req() request: FastifyRequest): Promise<Welcome> {
    const { isEmbedded, isMadeUp } = this.config;
    const offersMadeUpPractice = isEmbedded && !isMadeUp && isFromThisMachine(request.raw);
    return { isFounded: await this.founding.isFounded(), offersMadeUpPractice, isMadeUp };
  }

  @Get(identityPaths.me)
  @Policy('signed-in')
  @SerializeOptions({ schema: Me })
  me(@CurrentMember() me: Member): Promise<Me> {
    return this.people.read(me);
  }

  @Post(identityPaths.signIn)
  @Policy('anyone')
  @HttpCode(204)
  async signIn(
    @Body({ schema: SignIn }) credentials: SignIn,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    setCookies(reply, await this.signIns.signIn(credentials, callerOf(request)));
  }

  @Post(identityPaths.signOut)
  @Policy('signed-in')
  @HttpCode(204)
  async signOut(
    @CurrentMember() me: Member,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    setCookies(reply, await this.signIns.signOut(me.sessionId, callerOf(request)));
  }
}
