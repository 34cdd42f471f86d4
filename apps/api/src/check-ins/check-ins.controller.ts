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
  CheckIn,
  checkInPaths,
  CheckIns,
  CheckInSettings,
  ClientId,
  SaveCheckIn,
} from '@understory/contracts';
import { CurrentMember } from '../http/current-member';
import type { Member } from '../http/member';
import { Policy } from '../http/policy';
import { Tagged } from '../http/tagged';
import { CheckInsService } from './check-ins.service';

@Controller()
@Policy('signed-in')
export class CheckInsController {
  constructor(private readonly checkIns: CheckInsService) {}

  @Get(checkInPaths.all)
  @Tagged()
  @SerializeOptions({ schema: CheckIns })
  all(@CurrentMember() me: Member): Promise<CheckIns> {
    return this.checkIns.all(me);
  }

  @Put(checkInPaths.one(':id'))
  @SerializeOptions({ schema: CheckIn })
  save(
    @CurrentMember() me: Member,
    @Param('id', { schema: ClientId }) id: string,
    @Body({ schema: SaveCheckIn }) checkIn: SaveCheckIn,
  ): Promise<CheckIn> {
    return this.checkIns.save(me, id, checkIn);
  }

  @Delete(checkInPaths.one(':id'))
  @HttpCode(204)
  remove(
    @CurrentMember() me: Member,
    @Param('id', { schema: ClientId }) id: string,
  ): Promise<void> {
    return this.checkIns.remove(me, id);
  }

  @Get(checkInPaths.settings)
  @SerializeOptions({ schema: CheckInSettings })
  settings(@CurrentMember() me: Member): Promise<CheckInSettings> {
    return this.checkIns.settings(me);
  }

  @Put(checkInPaths.settings)
  @SerializeOptions({ schema: CheckInSettings })
  saveSettings(
    @CurrentMember() me: Member,
    @Body({ schema: CheckInSettings }) settings: CheckInSettings,
  ): Promise<CheckInSettings> {
    return this.checkIns.saveSettings(me, settings);
  }
}
