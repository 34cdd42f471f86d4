import { bootstrapApplication } from '@angular/platform-browser';
import { config as zodConfig } from 'zod/mini';
import { App } from './app';
import { appConfig } from './app.config';

// Zod would try `new Function`, which the content security policy refuses and reports.
zodConfig({ jitless: true });

async function start(): Promise<void> {
  if (!('Temporal' in globalThis)) await import('temporal-polyfill/global');
  await bootstrapApplication(App, appConfig);
}

start().catch((error: unknown) => console.error(error));
