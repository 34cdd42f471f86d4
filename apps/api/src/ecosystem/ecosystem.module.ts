import { Module } from '@nestjs/common';
import { EcosystemController } from './ecosystem.controller';
import { EcosystemService } from './ecosystem.service';
import { KeptStates } from './kept-states';

@Module({
  controllers: [EcosystemController],
  providers: [EcosystemService, KeptStates],
  exports: [KeptStates],
})
export class EcosystemModule {}
