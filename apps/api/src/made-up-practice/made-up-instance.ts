import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Config } from '../config';
import { type Database, openDatabase } from '../database/database';
import type { DatabaseServer } from '../database/database-server';
import { prepareDatabase } from '../database/prepare-database';
import { MADE_UP } from '../http/mounts';
import { isFromThisMachine } from '../http/this-machine';
import { deriveKey } from '../secret';
import type { MadeUpDatabase } from './made-up-database';
import { MadeUpVisitor } from './made-up-visitor';

const POOL_SIZE = 4;

/** A second, complete application over the made-up database. */
export class MadeUpInstance {
  private constructor(
    readonly app: NestFastifyApplication,
    private readonly database: Database,
  ) {}

  /** Migrates the database and builds the application; it does not listen by itself. */
  static async open(
    outer: Config,
    server: DatabaseServer,
    { address }: MadeUpDatabase,
  ): Promise<MadeUpInstance> {
    await prepareDatabase(address, server.secret);
    const database = await openDatabase(address, { secret: server.secret, poolSize: POOL_SIZE });
    // The application holds this feature, which holds the application: it is loaded when it is needed.
    const { createApp } = await import('../app');
    const secret = deriveKey(outer.secret, 'made-up practice');
    const nothingLeaves = { mail: null, push: null };
    const own = { secret, publicUrl: null, basePath: MADE_UP, isMadeUp: true, ...nothingLeaves };
    const config: Config = { ...outer, ...own };
    try {
      const app = await createApp(config, database);
      await app.init();
      await app.getHttpAdapter().getInstance().ready();
      return new MadeUpInstance(app, database);
    } catch (error) {
      await database.close();
      throw error;
    }
  }

  /** Answers this machine alone, whatever address the server listens on. */
  get listener(): RequestListener {
    const instance = this.app.getHttpAdapter().getInstance();
    return (request: IncomingMessage, response: ServerResponse) => {
      if (isFromThisMachine(request)) instance.routing(request, response);
      else response.writeHead(404).end();
    };
  }

  signInVisitor(): Promise<string> {
    return this.app.get(MadeUpVisitor, { strict: false }).signIn();
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.database.close();
  }
}
