import { Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { IdentityModule } from '../identity/identity.module';
import { AnswerContracts } from './answer-contracts';
import { HealthController } from './health.controller';
import { Mounts } from './mounts';
import { OriginGuard } from './origin.guard';
import { PolicyGuard } from './policy.guard';
import { ProblemFilter } from './problem.filter';
import { RoutePolicies } from './route-policies';
import { UnchangedGuard } from './unchanged.guard';
import { contractPipe } from './validation';

/** What holds for every route: origin, policy, contracts in and out, problems. Guards run in this order. */
@Module({
  imports: [DiscoveryModule, IdentityModule],
  controllers: [HealthController],
  providers: [
    AnswerContracts,
    Mounts,
    RoutePolicies,
    { provide: APP_GUARD, useClass: OriginGuard },
    { provide: APP_GUARD, useClass: PolicyGuard },
    { provide: APP_GUARD, useClass: UnchangedGuard },
    { provide: APP_PIPE, useFactory: contractPipe },
    { provide: APP_FILTER, useClass: ProblemFilter },
  ],
  exports: [Mounts],
})
export class HttpModule {}
