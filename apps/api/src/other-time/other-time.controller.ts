import { Body, Controller, Delete, HttpCode, Param, Put, SerializeOptions } from '@nestjs/common';
import { ClientId, OtherTime, otherTimePaths, LogOtherTime } from '@understory/contracts';
import { CurrentMember } from '../http/current-member';
import type { Member } from '../http/member';
import { Policy } from '../http/policy';
import { OtherTimeService } from './other-time.service';

@Controller()
@Policy('signed-in')
export class OtherTimeController {
  constructor(private readonly otherTime: OtherTimeService) {}

  @Put(otherTimePaths.one(':id'))
  @SerializeOptions({ schema: OtherTime })
  save(
    @CurrentMember() me: Member,
    @Param('id', { schema: ClientId }) id: string,
    @Body({ schema: LogOtherTime }) sent: LogOtherTime,
  ): Promise<OtherTime> {
    return this.otherTime.save(me, id, sent);
  }

  @Delete(otherTimePaths.one(':id'))
  @HttpCode(204)
  remove(
    @CurrentMember() me: Member,
    @Param('id', { schema: ClientId }) id: string,
  ): Promise<void> {
    return this.otherTime.remove(me, id);
  }
}
