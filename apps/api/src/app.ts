import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { AppModule } from './app.module';
import type { Config } from './config';
import type { Database } from './database/database';
import type { DatabaseServer } from './database/database-server';
import { AnswerContracts } from './http/answer-contracts';
import { serveDashboard } from './http/dashboard-files';
import { addMountPoint, Mounts } from './http/mounts';
import { problemOfStatus } from './http/problem-of';
import { sendProblem } from './http/problem.filter';
import { followFormats } from './http/request-formats';
import { securityHeaders } from './http/security-headers';
import { sayTag } from './http/unchanged.guard';

/** A slow client may not hold a connection for ever. */
const REQUEST_MS = 30_000;
const BODY_BYTES = 256 * 1024;
/** A calendar of 20,000 rows, the cap of an import. */
const IMPORT_BYTES = 8 * 1024 * 1024;
const IMPORT_ROUTE = /\/imports\/:\w+$/;

/**
 * Builds the application on an open, migrated database; whoever calls it lets it listen and closes it.
 *
 * @param server Where further databases may be made: on an embedded start, for the made-up practice.
 */
export async function createApp(
  config: Config,
  database: Database,
  server: DatabaseServer | null = null,
): Promise<NestFastifyApplication> {
  const headersOf = securityHeaders(config);
  const adapter = new FastifyAdapter({
    trustProxy: [...config.trustedProxies],
    bodyLimit: BODY_BYTES,
    requestTimeout: REQUEST_MS,
    routerOptions: { maxParamLength: 250 },
    // An address that cannot be read meets no route, hence no hook and no filter.
    frameworkErrors: (
      { statusCode = 400 }: FastifyError,
      request: FastifyRequest,
      reply: FastifyReply,
    ) => sendProblem(reply.headers(headersOf(request.url)), problemOfStatus(statusCode)),
  });
  const instance = adapter.getInstance();
  instance.addHook('onRequest', (request, reply, done) => {
    reply.headers(headersOf(request.url));
    done();
  });
  followFormats(instance as unknown as FastifyInstance);
  instance.addHook('onRoute', (route) => {
    if (route.method === 'PUT' && IMPORT_ROUTE.test(route.url)) route.bodyLimit = IMPORT_BYTES;
  });
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.register(config, database, server),
    adapter,
    { abortOnError: false, logger: ['error', 'warn'] },
  );
  app.setGlobalPrefix(`${config.basePath}api`);
  const contracts = app.get(AnswerContracts, { strict: false });
  instance.addHook('preSerialization', contracts.hook);
  instance.addHook('preSerialization', sayTag);
  await addPages(instance as unknown as FastifyInstance, app, config);
  return app;
}

async function addPages(
  instance: FastifyInstance,
  app: NestFastifyApplication,
  config: Config,
): Promise<void> {
  if (!config.isMadeUp) await addMountPoint(instance, app.get(Mounts, { strict: false }));
  await serveDashboard(instance, config);
}
