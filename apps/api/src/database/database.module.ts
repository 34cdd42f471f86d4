import { type DynamicModule, Module } from '@nestjs/common';
import { Database } from './database';
import { IDENTITY_POOL } from './identity-pool';
import { PublisherDatabase } from './publisher-database';
import { SpaceScope } from './space-scope';

/** The doors to an open database, for every module. */
@Module({})
export class DatabaseModule {
  static register(database: Database): DynamicModule {
    return {
      module: DatabaseModule,
      global: true,
      providers: [
        { provide: Database, useValue: database },
        { provide: IDENTITY_POOL, useValue: database.identity },
        SpaceScope,
        PublisherDatabase,
      ],
      exports: [IDENTITY_POOL, SpaceScope, PublisherDatabase],
    };
  }
}
