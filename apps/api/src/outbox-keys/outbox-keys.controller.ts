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
import { ClientId, OutboxKey, OutboxKeys, outboxPaths, SaveOutboxKey } from '@understory/contracts';
import { CurrentMember } from '../http/current-member';
import type { Member } from '../http/member';
import { Policy } from '../http/policy';
import { OutboxKeysService } from './outbox-keys.service';

@Controller()
@Policy('signed-in')
export class OutboxKeysController {
  constructor(private readonly keys: OutboxKeysService) {}

  @Get(outboxPaths.keys)
  @SerializeOptions({ schema: OutboxKeys })
  all(@CurrentMember() me: Member): Promise<OutboxKeys> {
    return this.keys.all(me);
  }

  @Put(outboxPaths.key(':id'))
  @SerializeOptions({ schema: OutboxKey })
  save(
    @CurrentMember() me: Member,
    @Param('id', { schema: ClientId }) id: string,
    @Body({ schema: SaveOutboxKey }) key: SaveOutboxKey,
  ): Promise<OutboxKey> {
    return this.keys.save(me, id, key);
  }

  @Delete(outboxPaths.key(':id'))
  @HttpCode(204)
  remove(
    @CurrentMember() me: Member,
    @Param('id', { schema: ClientId }) id: string,
  ): Promise<void> {
    return this.keys.remove(me, id);
  }
}
