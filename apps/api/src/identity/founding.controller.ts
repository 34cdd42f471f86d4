import { Body, Controller, Post, Req, Res } from '@nestjs/common';
import { FoundPractice, identityPaths } from '@understory/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Policy } from '../http/policy';
import { setCookies } from './caller';
import { FoundingService } from './founding.service';
import { LinkThrottle } from './link-throttle';
import { SignInService } from './sign-in.service';

@Controller()
export class FoundingController {
  constructor(
    private readonly founding: FoundingService,
    private readonly signIns: SignInService,
    private readonly throttle: LinkThrottle,
  ) {}

  @Post(identityPaths.found)
  @Policy('anyone')
  async found(
    @Body({ schema: FoundPractice }) practice: FoundPractice,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const personId = await this.throttle.watch(request.ip, () => this.founding.found(practice));
    setCookies(reply, await this.signIns.welcome(personId, request.headers.cookie));
  }
}
