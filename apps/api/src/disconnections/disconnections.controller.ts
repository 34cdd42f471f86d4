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
  Disconnection,
  disconnectionPaths,
  Disconnections,
  SaveDisconnection,
} from '@understory/contracts';
import { CurrentMember } from '../http/current-member';
import type { Member } from '../http/member';
import { Policy } from '../http/policy';
import { DisconnectionsService } from './disconnections.service';

@Controller()
@Policy('signed-in')
export class DisconnectionsController {
  constructor(private readonly disconnections: DisconnectionsService) {}

  @Get(disconnectionPaths.ofConnection(':connectionId'))
  @SerializeOptions({ schema: Disconnections })
  ofConnection(
    @CurrentMember() me: Member,
    @Param('connectionId', { schema: ClientId }) connectionId: string,
  ): Promise<Disconnections> {
    return this.disconnections.ofConnection(me, connectionId);
  }

  @Put(disconnectionPaths.one(':id'))
  @SerializeOptions({ schema: Disconnection })
  save(
    @CurrentMember() me: Member,
    @Param('id', { schema: ClientId }) id: string,
    @Body({ schema: SaveDisconnection }) disconnection: SaveDisconnection,
  ): Promise<Disconnection> {
    return this.disconnections.save(me, id, disconnection);
  }

  @Delete(disconnectionPaths.one(':id'))
  @HttpCode(204)
  remove(
    @CurrentMember() me: Member,
    @Param('id', { schema: ClientId }) id: string,
  ): Promise<void> {
    return this.disconnections.remove(me, id);
  }
}
