import { Module } from '@nestjs/common';
import { OtherTimeController } from './other-time.controller';
import { OtherTimeService } from './other-time.service';

@Module({ controllers: [OtherTimeController], providers: [OtherTimeService] })
export class OtherTimeModule {}
