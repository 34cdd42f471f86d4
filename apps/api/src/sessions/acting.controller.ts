import { Body, Controller, Get, Param, Put, SerializeOptions } from '@nestjs/common';
import { Acting, actingPaths, ClientId } from '@understory/contracts';
import { CurrentMember } from '../http/current-member';
import type { Member } from '../http/member';
import { Policy } from '../http/policy';
import { ActingService } from './acting.service';

@Controller()
@Policy('signed-in')
export class ActingController {
  constructor(private readonly acting: ActingService) {}

  @Get(actingPaths.ofSession(':id'))
  @SerializeOptions({ schema: Acting })
  of(@CurrentMember() me: Member, @Param('id', { schema: ClientId }) id: string): Promise<Acting> {
    return this.acting.of(me, id);
  }

  @Put(actingPaths.ofSession(':id'))
  @SerializeOptions({ schema: Acting })
  save(
    @CurrentMember() me: Member,
    @Param('id', { schema: ClientId }) id: string,
    @Body({ schema: Acting }) acting: Acting,
  ): Promise<Acting> {
    return this.acting.save(me, id, acting);
  }
}
