import { Module } from '@nestjs/common';
import { CheckInsController } from './check-ins.controller';
import { CheckInsService } from './check-ins.service';
import { InventoriesController } from './inventories.controller';
import { InventoriesService } from './inventories.service';

@Module({
  controllers: [CheckInsController, InventoriesController],
  providers: [CheckInsService, InventoriesService],
})
export class CheckInsModule {}
