import type { DatabaseServer } from '../database-server';
import { DATABASE_NAME, SUPERUSER } from './cluster';
import { startEmbedded } from './embedded-server';
import { defaultDataFolder, makeDataFolder } from './folders';
import { installationSecret } from './installation-secret';

export interface InstallationOptions {
  /** UNDERSTORY_DATA; undefined chooses one that belongs to the checkout. */
  readonly folder: string | undefined;
  readonly secret: string | undefined;
  readonly checkout: string;
  readonly report: (progress: string) => void;
  readonly onLost: (error: unknown) => void;
}

/** Starts the PostgreSQL of this installation. */
export async function embeddedInstallation(options: InstallationOptions): Promise<DatabaseServer> {
  const folder = options.folder ?? (await defaultDataFolder(options.checkout));
  await makeDataFolder(folder);
  const secret = await installationSecret(folder, options.secret);
  const server = await startEmbedded({ ...options, folder, secret });
  const { port, superuserPassword } = server;
  return {
    secret,
    databaseName: DATABASE_NAME,
    isEmbedded: true,
    dataFolder: folder,
    admin: (database) => ({
      host: '127.0.0.1',
      port,
      user: SUPERUSER,
      password: superuserPassword,
      database,
      ssl: false,
    }),
    stop: () => server.stop(),
  };
}
