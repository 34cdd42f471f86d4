import type { AddressInfo } from 'node:net';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createApp } from './app';
import { type Config, mailSettingsOf, pushSettingsOf, type Settings } from './config';
import type { DatabaseServer } from './database/database-server';
import { openDatabase } from './database/database';
import { connectionProblem } from './database/external-server';
import { prepareDatabase } from './database/prepare-database';
import { foundingLink } from './identity/founding-link';
import type { Lifetime } from './lifetime';
import { listeningProblem } from './port';
import { Queue } from './queue/queue';

export interface Served {
  readonly url: string;
  /** One-time link that founds the first practice; null once there is one. */
  readonly foundingUrl: string | null;
}

/** Migrates the database, builds the application and lets it listen. */
export async function serve(
  settings: Settings,
  server: DatabaseServer,
  { checkout, lifetime }: { checkout: string; lifetime: Lifetime },
): Promise<Served> {
  const address = server.admin(server.databaseName);
  await prepareDatabase(address, server.secret).catch((error: unknown) => {
    throw connectionProblem(error, address);
  });
  const database = await openDatabase(address, {
    secret: server.secret,
    poolSize: settings.DATABASE_POOL,
  });
  lifetime.add(() => database.close());
  const app = await createApp(configOf(settings, server, checkout), database, server);
  lifetime.add(() => app.close());
  await app.listen(settings.PORT, settings.HOST).catch((error: unknown) => {
    throw listeningProblem(error, settings);
  });
  const queue = app.get(Queue, { strict: false });
  lifetime.add(() => queue.stop());
  await queue.start();
  const { port } = app.getHttpServer().address() as AddressInfo;
  const url = `${settings.UNDERSTORY_URL ?? `http://${hostOf(settings.HOST)}:${port}`}/`;
  const founding = await foundingLink(app);
  return { url, foundingUrl: founding && url + founding };
}

function configOf(settings: Settings, server: DatabaseServer, checkout: string): Config {
  const dashboard = join(checkout, 'dist/apps/dashboard/browser');
  return {
    secret: server.secret,
    publicUrl: settings.UNDERSTORY_URL ?? null,
    basePath: '/',
    isMadeUp: false,
    isEmbedded: server.isEmbedded,
    trustedProxies: settings.TRUSTED_PROXIES ?? [],
    mail: mailSettingsOf(settings),
    push: pushSettingsOf(settings),
    dashboardFolder: existsSync(join(dashboard, 'index.html')) ? dashboard : null,
  };
}

/** An address that a browser can open. */
function hostOf(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}
