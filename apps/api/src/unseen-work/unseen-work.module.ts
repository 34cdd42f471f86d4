import { Module } from '@nestjs/common';
import { UnseenWorkController } from './unseen-work.controller';
import { UnseenWorkService } from './unseen-work.service';

@Module({ controllers: [UnseenWorkController], providers: [UnseenWorkService] })
export class UnseenWorkModule {}
