import { Controller, HttpCode, Post, Req, Res, SerializeOptions } from '@nestjs/common';
import { identityPaths, OpenedMadeUp } from '@understory/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Policy } from '../http/policy';
import { Problem } from '../http/problem';
import { isFromThisMachine } from '../http/this-machine';
import { setCookies } from '../identity/caller';
import { MadeUpPracticeService } from './made-up-practice.service';

@Controller()
export class MadeUpPracticeController {
  constructor(private readonly madeUp: MadeUpPracticeService) {}

  @Post(identityPaths.openMadeUp)
  @Policy('anyone')
  @HttpCode(200)
  @SerializeOptions({ schema: OpenedMadeUp })
  async open(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OpenedMadeUp> {
    if (!isFromThisMachine(request.raw)) throw new Problem('not-found');
    setCookies(reply, [await this.madeUp.open()]);
    return { path: 'made-up/' };
  }
}
