import { bootstrapApplication } from '@angular/platform-browser';
import { config as zodConfig } from 'zod/mini';
import { App } from './app';
import { appConfig } from './app.config';
import { lane } from './shell/outbox-lane';
import { Session } from './shell/session';

// Zod would try `new Function`, which the content security policy refuses and reports.
zodConfig({ jitless: true });

/** After the first page stands; what works without being asked is no part of what it waits for (ADR 140). */
const SETTLED_MS = 4_000;

async function start(): Promise<void> {
  if (!('Temporal' in globalThis)) await import('temporal-polyfill/global');
  const { injector } = await bootstrapApplication(App, appConfig);
  const begin = () => {
    import('./offline/offline').then(
      ({ start }) => start(injector),
      () => setTimeout(begin, SETTLED_MS),
    );
  };
  lane.stands = (ahead) => {
    setTimeout(() => {
      begin();
      void ahead();
    });
  };
  const status = await injector.get(Session).settled();
  setTimeout(begin, status === 'unreachable' ? 0 : SETTLED_MS);
}

start().catch((error: unknown) => console.error(error));
