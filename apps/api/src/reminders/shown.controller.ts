import { Controller, Get, Headers, HttpCode, Param, Res } from '@nestjs/common';
import { devicePaths } from '@understory/contracts';
import type { FastifyReply } from 'fastify';
import { Policy } from '../http/policy';
import { ShownService } from './shown.service';

/** Asked by the service worker before it shows a notification: here, now, to whoever uses this browser. */
@Controller()
@Policy('anyone')
export class ShownController {
  constructor(private readonly shown: ShownService) {}

  @Get(devicePaths.shown(':token'))
  @HttpCode(204)
  async may(
    @Param('token') token: string,
    @Headers('cookie') cookies: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    void reply.status(await this.shown.statusOf(token, cookies));
  }
}
