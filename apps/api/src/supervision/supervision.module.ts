import { Module } from '@nestjs/common';
import { PolicyChoicesService } from './policy-choices.service';
import { SupervisionDetailService } from './supervision-detail.service';
import { SupervisionController } from './supervision.controller';
import { SupervisionService } from './supervision.service';

@Module({
  controllers: [SupervisionController],
  providers: [SupervisionService, SupervisionDetailService, PolicyChoicesService],
})
export class SupervisionModule {}
