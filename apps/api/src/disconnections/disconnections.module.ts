import { Module } from '@nestjs/common';
import { DisconnectionsController } from './disconnections.controller';
import { DisconnectionsService } from './disconnections.service';

@Module({ controllers: [DisconnectionsController], providers: [DisconnectionsService] })
export class DisconnectionsModule {}
