import { Module } from '@nestjs/common';
import { LeaveController } from './leave.controller';
import { LeaveService } from './leave.service';

@Module({ controllers: [LeaveController], providers: [LeaveService] })
export class LeaveModule {}
