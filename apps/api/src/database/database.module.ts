import { type DynamicModule, Module } from '@nestjs/common';
import { Database } from './database';
import { DatabaseServer } from './database-server';
import { IDENTITY_POOL } from './identity-pool';
import { PublisherDatabase } from './publisher-database';
import { QUEUE_POOL } from './queue-pool';
import { SpaceScope } from './space-scope';

/** The doors to an open database, for every module. */
@Module({})
export class DatabaseModule {
  static register(database: Database, server: DatabaseServer | null): DynamicModule {
    return {
      module: DatabaseModule,
      global: true,
      providers: [
        { provide: Database, useValue: database },
        { provide: IDENTITY_POOL, useValue: database.identity },
        { provide: QUEUE_POOL, useValue: database.queue },
        { provide: DatabaseServer, useValue: server },
        SpaceScope,
        PublisherDatabase,
      ],
      exports: [DatabaseServer, IDENTITY_POOL, QUEUE_POOL, SpaceScope, PublisherDatabase],
    };
  }
}
