import { Module } from '@nestjs/common';
import { OutboxKeysController } from './outbox-keys.controller';
import { OutboxKeysService } from './outbox-keys.service';

@Module({ controllers: [OutboxKeysController], providers: [OutboxKeysService] })
export class OutboxKeysModule {}
