import { Module } from '@nestjs/common';
import { ClockModule } from '../clock';
import { Config } from '../config';
import { IDENTITY_POOL } from '../database/identity-pool';
import { BETTER_AUTH, createBetterAuth } from './better-auth';
import { FoundingController } from './founding.controller';
import { FoundingService } from './founding.service';
import { HandOvers } from './hand-overs';
import { IdentityController } from './identity.controller';
import { IdentityDatabase } from './identity-database';
import { InvitationsController } from './invitations.controller';
import { InvitationsService } from './invitations.service';
import { LinkThrottle } from './link-throttle';
import { MeService } from './me.service';
import { Memberships } from './memberships';
import { NewPasswords } from './new-passwords';
import { PasswordHasher } from './password-hasher';
import { RosterController } from './roster.controller';
import { RosterService } from './roster.service';
import { SessionLookup } from './session-lookup';
import { SessionMemory } from './session-memory';
import { SettingsService } from './settings.service';
import { SignInService } from './sign-in.service';
import { Threshold } from './threshold';
import { Throttle } from './throttle';

/** Who someone is and which practices they belong to. */
@Module({
  imports: [ClockModule],
  controllers: [IdentityController, FoundingController, InvitationsController, RosterController],
  providers: [
    {
      provide: BETTER_AUTH,
      inject: [Config, IDENTITY_POOL, PasswordHasher, Throttle],
      useFactory: createBetterAuth,
    },
    FoundingService,
    HandOvers,
    IdentityDatabase,
    InvitationsService,
    LinkThrottle,
    Memberships,
    MeService,
    NewPasswords,
    PasswordHasher,
    RosterService,
    SessionLookup,
    SessionMemory,
    SettingsService,
    SignInService,
    Threshold,
    Throttle,
  ],
  exports: [
    FoundingService,
    HandOvers,
    IdentityDatabase,
    Memberships,
    SessionLookup,
    SignInService,
    Threshold,
    Throttle,
  ],
})
export class IdentityModule {}
