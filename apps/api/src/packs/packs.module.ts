import { Module } from '@nestjs/common';
import { PackPdf } from './pack-pdf';
import { PacksController } from './packs.controller';
import { PacksService } from './packs.service';

@Module({ controllers: [PacksController], providers: [PacksService, PackPdf] })
export class PacksModule {}
