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
  Connection,
  ConnectionDetail,
  connectionPaths,
  Connections,
  SaveConnection,
} from '@understory/contracts';
import { CurrentMember } from '../http/current-member';
import type { Member } from '../http/member';
import { Policy } from '../http/policy';
import { Tagged } from '../http/tagged';
import { ConnectionsService } from './connections.service';

@Controller()
@Policy('signed-in')
export class ConnectionsController {
  constructor(private readonly connections: ConnectionsService) {}

  @Get(connectionPaths.all)
  @Tagged()
  @SerializeOptions({ schema: Connections })
  all(@CurrentMember() me: Member): Promise<Connections> {
    return this.connections.all(me);
  }

  @Get(connectionPaths.one(':id'))
  @SerializeOptions({ schema: ConnectionDetail })
  one(
    @CurrentMember() me: Member,
    @Param('id', { schema: ClientId }) id: string,
  ): Promise<ConnectionDetail> {
    return this.connections.one(me, id);
  }

  @Put(connectionPaths.one(':id'))
  @SerializeOptions({ schema: Connection })
  save(
    @CurrentMember() me: Member,
    @Param('id', { schema: ClientId }) id: string,
    @Body({ schema: SaveConnection }) connection: SaveConnection,
  ): Promise<Connection> {
    return this.connections.save(me, id, connection);
  }
  @Delete(connectionPaths.one(':id'))
  @HttpCode(204)
  remove(
    @CurrentMember() me: Member,
    @Param('id', { schema: ClientId }) id: string,
  ): Promise<void> {
    return this.connections.remove(me, id);
  }
}
