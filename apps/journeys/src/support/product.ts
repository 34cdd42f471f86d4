import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../../../..');
const bundle = join(root, 'dist/apps/api/main.js');

/** A running, built product on an empty data folder of its own. */
export interface Product {
  url: string;
  /** The one-time link that founds the first practice. */
  foundingLink: string;
  stop(): Promise<void>;
}

/**
 * Starts the built product as `npm start` does and waits until it says where to open it.
 *
 * @param settings Further variables of its environment.
 */
export async function startProduct(settings: Record<string, string> = {}): Promise<Product> {
  if (!existsSync(bundle)) {
    throw new Error('The product is not built yet. Run "npm test", or "npm run build" first.');
  }
  const data = mkdtempSync(join(tmpdir(), 'understory-journey-'));
  const child = spawn(process.execPath, [bundle], {
    cwd: root,
    env: { ...process.env, PORT: '0', UNDERSTORY_DATA: data, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = collect(child);
  const url = await output.find(/Open\s+(http:\/\/\S+)/);
  const foundingLink = await output.find(/(http:\/\/\S+\/found\/\S+)/);
  return {
    url: new URL(url).origin,
    foundingLink,
    async stop() {
      child.kill('SIGTERM');
      await new Promise((done) => child.once('exit', done));
      await rm(data, { recursive: true, force: true });
    },
  };
}

/** Gathers what a process prints and waits for a pattern in it. */
function collect(child: ChildProcess) {
  let text = '';
  const listeners = new Set<() => void>();
  const hear = (chunk: Buffer) => {
    text += chunk.toString();
    listeners.forEach((listener) => listener());
  };
  child.stdout?.on('data', hear);
  child.stderr?.on('data', hear);
  return {
    find: (pattern: RegExp) =>
      new Promise<string>((found, failed) => {
        const look = () => {
          const match = pattern.exec(text)?.[1];
          if (match === undefined) return;
          listeners.delete(look);
          found(match);
        };
        child.once('exit', () => failed(new Error(`The product stopped early:\n${text}`)));
        listeners.add(look);
        look();
      }),
  };
}
