import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  Put,
  SerializeOptions,
} from '@nestjs/common';
import {
  ClientId,
  LogUnseenWork,
  UnseenWork,
  UnseenWorkLately,
  unseenWorkPaths,
} from '@understory/contracts';
import { CurrentMember } from '../http/current-member';
import type { Member } from '../http/member';
import { Policy } from '../http/policy';
import { UnseenWorkService } from './unseen-work.service';

@Controller()
@Policy('signed-in')
export class UnseenWorkController {
  constructor(private readonly unseenWork: UnseenWorkService) {}

  @Get(unseenWorkPaths.all)
  @SerializeOptions({ schema: UnseenWorkLately })
  lately(@CurrentMember() me: Member): Promise<UnseenWorkLately> {
    return this.unseenWork.lately(me);
  }

  @Put(unseenWorkPaths.one(':id'))
  @SerializeOptions({ schema: UnseenWork })
  save(
    @CurrentMember() me: Member,
    @Param('id', { schema: ClientId }) id: string,
    @Body({ schema: LogUnseenWork }) entry: LogUnseenWork,
  ): Promise<UnseenWork> {
    return this.unseenWork.save(me, id, entry);
  }

  @Delete(unseenWorkPaths.one(':id'))
  @HttpCode(204)
  remove(
    @CurrentMember() me: Member,
    @Param('id', { schema: ClientId }) id: string,
  ): Promise<void> {
    return this.unseenWork.remove(me, id);
  }
}
