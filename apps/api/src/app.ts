import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module';
import type { Config } from './config';
import type { Database } from './database/database';
import type { DatabaseServer } from './database/database-server';

/** Builds the application on an open, migrated database; whoever calls it lets it listen and closes it. */
export async function createApp(
  config: Config,
  database: Database,
  server: DatabaseServer | null = null,
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({ trustProxy: [...config.trustedProxies] });
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.register(config, database, server),
    adapter,
    { abortOnError: false, logger: ['error', 'warn'] },
  );
  app.setGlobalPrefix(`${config.basePath}api`);
  return app;
}
