import { Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import { LaterAnswer, reminderPaths } from '@understory/contracts';
import type { FastifyReply } from 'fastify';
import { ByLink } from '../http/by-link';
import { Policy } from '../http/policy';
import { laterHeaders, LaterPages } from './later-pages';
import { type LaterState, LaterService } from './later.service';

/** The page behind a mail's link. Looking at it changes nothing: programs that check mails follow links too. */
@Controller()
@Policy('anyone')
@ByLink()
export class LaterController {
  constructor(
    private readonly later: LaterService,
    private readonly pages: LaterPages,
  ) {}

  @Get(reminderPaths.later(':token'))
  async read(
    @Param('token') token: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    return this.answer(reply, await this.later.read(token));
  }

  @Post(reminderPaths.later(':token'))
  @HttpCode(200)
  async do(
    @Param('token') token: string,
    @Body({ schema: LaterAnswer }) answer: LaterAnswer,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    return this.answer(reply, await this.later.do(token, answer));
  }

  private answer(reply: FastifyReply, state: LaterState | null): string {
    void reply.headers(laterHeaders);
    if (state === null) void reply.status(410);
    return this.pages.page(state);
  }
}
