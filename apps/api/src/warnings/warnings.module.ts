import { Module } from '@nestjs/common';
import { EcosystemModule } from '../ecosystem/ecosystem.module';
import { IdentityModule } from '../identity/identity.module';
import { EvaluationJobs } from './evaluation-jobs';
import { Evaluations } from './evaluations';
import { WarningsController } from './warnings.controller';
import { WarningsService } from './warnings.service';

@Module({
  imports: [EcosystemModule, IdentityModule],
  controllers: [WarningsController],
  providers: [Evaluations, EvaluationJobs, WarningsService],
  exports: [Evaluations],
})
export class WarningsModule {}
