import { Module } from '@nestjs/common';
import { LogController } from './log.controller';
import { LogService } from './log.service';
import { RemovedService } from './removed.service';

@Module({ controllers: [LogController], providers: [LogService, RemovedService] })
export class LogModule {}
