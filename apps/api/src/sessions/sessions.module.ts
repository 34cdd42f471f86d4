import { Module } from '@nestjs/common';
import { ActingController } from './acting.controller';
import { ActingService } from './acting.service';
import { SessionsController } from './sessions.controller';
import { SessionsService } from './sessions.service';

@Module({
  controllers: [SessionsController, ActingController],
  providers: [SessionsService, ActingService],
})
export class SessionsModule {}
