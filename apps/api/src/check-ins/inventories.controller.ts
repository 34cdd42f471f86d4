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
  Inventories,
  Inventory,
  inventoryPaths,
  OtherScore,
  OtherScores,
  SaveInventory,
  SaveOtherScore,
} from '@understory/contracts';
import { CurrentMember } from '../http/current-member';
import type { Member } from '../http/member';
import { Policy } from '../http/policy';
import { InventoriesService } from './inventories.service';

@Controller()
@Policy('signed-in')
export class InventoriesController {
  constructor(private readonly inventories: InventoriesService) {}

  @Get(inventoryPaths.all)
  @SerializeOptions({ schema: Inventories })
  all(@CurrentMember() me: Member): Promise<Inventories> {
    return this.inventories.all(me);
  }

  @Put(inventoryPaths.one(':id'))
  @SerializeOptions({ schema: Inventory })
  save(
    @CurrentMember() me: Member,
    @Param('id', { schema: ClientId }) id: string,
    @Body({ schema: SaveInventory }) inventory: SaveInventory,
  ): Promise<Inventory> {
    return this.inventories.save(me, id, inventory);
  }

  @Delete(inventoryPaths.one(':id'))
  @HttpCode(204)
  remove(
    @CurrentMember() me: Member,
    @Param('id', { schema: ClientId }) id: string,
  ): Promise<void> {
    return this.inventories.remove(me, id);
  }

  @Get(inventoryPaths.otherScores)
  @SerializeOptions({ schema: OtherScores })
  otherScores(@CurrentMember() me: Member): Promise<OtherScores> {
    return this.inventories.otherScores(me);
  }

  @Put(inventoryPaths.otherScore(':id'))
  @SerializeOptions({ schema: OtherScore })
  saveOtherScore(
    @CurrentMember() me: Member,
    @Param('id', { schema: ClientId }) id: string,
    @Body({ schema: SaveOtherScore }) score: SaveOtherScore,
  ): Promise<OtherScore> {
    return this.inventories.saveOtherScore(me, id, score);
  }

  @Delete(inventoryPaths.otherScore(':id'))
  @HttpCode(204)
  removeOtherScore(
    @CurrentMember() me: Member,
    @Param('id', { schema: ClientId }) id: string,
  ): Promise<void> {
    return this.inventories.removeOtherScore(me, id);
  }
}
