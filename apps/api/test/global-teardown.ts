import { rm } from 'node:fs/promises';

export default async function globalTeardown(): Promise<void> {
  const running = globalThis.understoryTestServer;
  await running?.server.stop();
  if (running) await rm(running.folder, { recursive: true, force: true });
}
