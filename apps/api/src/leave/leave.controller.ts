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
import { ClientId, Leave, leavePaths, Leaves, SaveLeave } from '@understory/contracts';
import { CurrentMember } from '../http/current-member';
import type { Member } from '../http/member';
import { Policy } from '../http/policy';
import { Tagged } from '../http/tagged';
import { LeaveService } from './leave.service';

@Controller()
@Policy('signed-in')
export class LeaveController {
  constructor(private readonly leave: LeaveService) {}

  @Get(leavePaths.all)
  @Tagged()
  @SerializeOptions({ schema: Leaves })
  all(@CurrentMember() me: Member): Promise<Leaves> {
    return this.leave.all(me);
  }

  @Put(leavePaths.one(':id'))
  @SerializeOptions({ schema: Leave })
  save(
    @CurrentMember() me: Member,
    @Param('id', { schema: ClientId }) id: string,
    @Body({ schema: SaveLeave }) leave: SaveLeave,
  ): Promise<Leave> {
    return this.leave.save(me, id, leave);
  }

  @Delete(leavePaths.one(':id'))
  @HttpCode(204)
  remove(
    @CurrentMember() me: Member,
    @Param('id', { schema: ClientId }) id: string,
  ): Promise<void> {
    return this.leave.remove(me, id);
  }
}
