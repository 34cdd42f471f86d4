import { enableCompileCache } from 'node:module';
import { join, resolve } from 'node:path';
import { readSettings, type Settings } from './config';
import type { DatabaseServer } from './database/database-server';
import { embeddedInstallation } from './database/embedded/embedded-installation';
import { externalServer } from './database/external-server';
import { Lifetime } from './lifetime';
import { requireFreePort } from './port';
import { StartProblem } from './start-problem';

/** The bundle lies in `dist/apps/api`. */
const CHECKOUT = resolve(import.meta.dirname, '../../..');

const lifetime = new Lifetime();

async function start(): Promise<void> {
  const settings = readSettings();
  await requireFreePort(settings);
  lifetime.endOnSignals();
  enableCompileCache(join(import.meta.dirname, '.compiled'));
  // PostgreSQL starts while the application loads.
  const starting = openServer(settings);
  lifetime.add(async () => (await starting).stop());
  const [server, { serve }] = await Promise.all([starting, import('./serve')]);
  const served = await serve(settings, server, { checkout: CHECKOUT, lifetime });
  say('Understory is ready; Ctrl-C stops it.');
  if (server.dataFolder) say(`  Data   ${server.dataFolder}`);
  if (served.foundingUrl) say(`  Begin  ${served.foundingUrl}  (once: it founds your practice)`);
  say(`  Open   ${served.url}`);
}

function openServer(settings: Settings): Promise<DatabaseServer> {
  const { DATABASE_URL, UNDERSTORY_SECRET = '' } = settings;
  if (DATABASE_URL) return externalServer(DATABASE_URL, UNDERSTORY_SECRET);
  return embeddedInstallation({
    folder: settings.UNDERSTORY_DATA && resolve(settings.UNDERSTORY_DATA),
    secret: settings.UNDERSTORY_SECRET,
    checkout: CHECKOUT,
    report: say,
    onLost: fail,
  });
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** One sentence for what was foreseen, the whole stack for what was not. */
function fail(error: unknown): void {
  if (lifetime.isEnding) return;
  const text = error instanceof StartProblem ? error.message : (error as Error).stack;
  process.stderr.write(`${text}\n`);
  void lifetime.end(1);
}

await start().catch(fail);
