import { Body, Controller, Delete, HttpCode, Param, Put, SerializeOptions } from '@nestjs/common';
import { ClientId, LogSession, Session, sessionPaths } from '@understory/contracts';
import { CurrentMember } from '../http/current-member';
import type { Member } from '../http/member';
import { Policy } from '../http/policy';
import { SessionsService } from './sessions.service';

@Controller()
@Policy('signed-in')
export class SessionsController {
  constructor(private readonly sessions: SessionsService) {}

  @Put(sessionPaths.one(':id'))
  @SerializeOptions({ schema: Session })
  save(
    @CurrentMember() me: Member,
    @Param('id', { schema: ClientId }) id: string,
    @Body({ schema: LogSession }) session: LogSession,
  ): Promise<Session> {
    return this.sessions.save(me, id, session);
  }

  @Delete(sessionPaths.one(':id'))
  @HttpCode(204)
  remove(
    @CurrentMember() me: Member,
    @Param('id', { schema: ClientId }) id: string,
  ): Promise<void> {
    return this.sessions.remove(me, id);
  }
}
