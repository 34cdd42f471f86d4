import { Module } from '@nestjs/common';
import { EcosystemModule } from '../ecosystem/ecosystem.module';
import { IdentityModule } from '../identity/identity.module';
import { EvaluationJobs } from './evaluation-jobs';
import { Evaluations } from './evaluations';
import { TellingService } from './telling.service';
import { WarningsController } from './warnings.controller';
import { WarningsService } from './warnings.service';

@Module({
  imports: [EcosystemModule, IdentityModule],
  controllers: [WarningsController],
  providers: [Evaluations, EvaluationJobs, TellingService, WarningsService],
  exports: [Evaluations],
})
export class WarningsModule {}
