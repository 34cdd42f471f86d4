import { Module, StandardSchemaSerializerInterceptor } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { IdentityModule } from '../identity/identity.module';
import { HealthController } from './health.controller';
import { Mounts } from './mounts';
import { OriginGuard } from './origin.guard';
import { PolicyGuard } from './policy.guard';
import { ProblemFilter } from './problem.filter';
import { RoutePolicies } from './route-policies';
import { contractPipe } from './validation';

/** What holds for every route: origin, policy, contracts in and out, problems. Guards run in this order. */
@Module({
  imports: [DiscoveryModule, IdentityModule],
  controllers: [HealthController],
  providers: [
    Mounts,
    RoutePolicies,
    { provide: APP_GUARD, useClass: OriginGuard },
    { provide: APP_GUARD, useClass: PolicyGuard },
    { provide: APP_PIPE, useFactory: contractPipe },
    { provide: APP_INTERCEPTOR, useClass: StandardSchemaSerializerInterceptor },
    { provide: APP_FILTER, useClass: ProblemFilter },
  ],
  exports: [Mounts],
})
export class HttpModule {}
