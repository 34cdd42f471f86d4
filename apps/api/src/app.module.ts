import { type DynamicModule, Module } from '@nestjs/common';
import { Config } from './config';
import type { Database } from './database/database';
import type { DatabaseServer } from './database/database-server';
import { DatabaseModule } from './database/database.module';
import { HttpModule } from './http/http.module';

/** The features, in the order of a newcomer's way through them. */
const FEATURES = [HttpModule];

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
