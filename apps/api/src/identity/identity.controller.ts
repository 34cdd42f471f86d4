import {
  Body,
  Controller,
  Get,
  HttpCode,
  Post,
  Put,
  Req,
  Res,
  SerializeOptions,
} from '@nestjs/common';
import { identityPaths, Settings, SignIn, Welcome, WhoAmI } from '@understory/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Config } from '../config';
import { CurrentMember } from '../http/current-member';
import type { Member } from '../http/member';
import { Policy } from '../http/policy';
import { isFromThisMachine } from '../http/this-machine';
import { callerOf, setCookies } from './caller';
import { FoundingService } from './founding.service';
import { MeService } from './me.service';
import { SettingsService } from './settings.service';
import { SignInService } from './sign-in.service';

@Controller()
export class IdentityController {
  constructor(
    private readonly founding: FoundingService,
    private readonly signIns: SignInService,
    private readonly people: MeService,
    private readonly settings: SettingsService,
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
  @Policy('anyone')
  @SerializeOptions({ schema: WhoAmI })
  me(@Req() request: FastifyRequest): Promise<WhoAmI> {
    return this.people.whoIs(request.headers.cookie);
  }

  @Put(identityPaths.settings)
  @Policy('signed-in')
  @SerializeOptions({ schema: Settings })
  saveSettings(
    @CurrentMember() me: Member,
    @Body({ schema: Settings }) settings: Settings,
  ): Promise<Settings> {
    return this.settings.save(me.personId, settings);
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
