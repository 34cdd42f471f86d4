import { Module } from '@nestjs/common';
import { ImportsController } from './imports.controller';
import { ImportsService } from './imports.service';
import { RouteBodyLimits } from './route-body-limits';

@Module({ controllers: [ImportsController], providers: [ImportsService, RouteBodyLimits] })
export class ImportsModule {}
