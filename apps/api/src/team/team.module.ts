import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/identity.module';
import { Cohorts } from './cohorts';
import { Contributions } from './contributions';
import { PublisherService } from './publisher.service';
import { ReleaseSchedule } from './release-schedule';
import { TeamController } from './team.controller';
import { TeamService } from './team.service';

@Module({
  imports: [IdentityModule],
  controllers: [TeamController],
  providers: [TeamService, Cohorts, Contributions, PublisherService, ReleaseSchedule],
  exports: [PublisherService],
})
export class TeamModule {}
