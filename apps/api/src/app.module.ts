import { type DynamicModule, Module } from '@nestjs/common';
import { AgreementsModule } from './agreements/agreements.module';
import { CaseloadModule } from './caseload/caseload.module';
import { CasesModule } from './cases/cases.module';
import { CheckInsModule } from './check-ins/check-ins.module';
import { ClockModule } from './clock';
import { Config } from './config';
import { ConnectionsModule } from './connections/connections.module';
import { ContactsModule } from './contacts/contacts.module';
import type { Database } from './database/database';
import type { DatabaseServer } from './database/database-server';
import { DatabaseModule } from './database/database.module';
import { DisconnectionsModule } from './disconnections/disconnections.module';
import { EcosystemModule } from './ecosystem/ecosystem.module';
import { HttpModule } from './http/http.module';
import { ImportsModule } from './imports/imports.module';
import { LeaveModule } from './leave/leave.module';
import { LogModule } from './log/log.module';
import { MadeUpPracticeModule } from './made-up-practice/made-up-practice.module';
import { OutboxKeysModule } from './outbox-keys/outbox-keys.module';
import { OtherTimeModule } from './other-time/other-time.module';
import { PacksModule } from './packs/packs.module';
import { QueueModule } from './queue/queue.module';
import { SeriesModule } from './series/series.module';
import { RemindersModule } from './reminders/reminders.module';
import { SessionsModule } from './sessions/sessions.module';
import { SupervisionModule } from './supervision/supervision.module';
import { TeamModule } from './team/team.module';
import { TodayModule } from './today/today.module';
import { UnseenWorkModule } from './unseen-work/unseen-work.module';
import { WarningsModule } from './warnings/warnings.module';

/** The features, in the order of a newcomer's way through them. */
const FEATURES = [
  ClockModule,
  HttpModule,
  QueueModule,
  ImportsModule,
  ConnectionsModule,
  ContactsModule,
  DisconnectionsModule,
  AgreementsModule,
  LeaveModule,
  CasesModule,
  SeriesModule,
  SessionsModule,
  OtherTimeModule,
  LogModule,
  UnseenWorkModule,
  CheckInsModule,
  SupervisionModule,
  EcosystemModule,
  WarningsModule,
  RemindersModule,
  TodayModule,
  CaseloadModule,
  OutboxKeysModule,
  PacksModule,
  TeamModule,
  MadeUpPracticeModule,
];

@Module({})
export class AppModule {
  static register(
    config: Config,
    database: Database,
    server: DatabaseServer | null,
  ): DynamicModule {
    return {
      module: AppModule,
      global: true,
      imports: [DatabaseModule.register(database, server), ...FEATURES],
      providers: [{ provide: Config, useValue: config }],
      exports: [Config],
    };
  }
}
