import { provideHttpClient, withInterceptors } from '@angular/common/http';
import {
  type ApplicationConfig,
  provideAppInitializer,
  provideBrowserGlobalErrorListeners,
  provideZonelessChangeDetection,
} from '@angular/core';
import {
  TitleStrategy,
  provideRouter,
  withComponentInputBinding,
  withInMemoryScrolling,
  withRouterConfig,
} from '@angular/router';
import { routes } from './app.routes';
import { PageTitle } from './shell/page-title';
import { expiredSession } from './shell/expired-session';
import { lettersAreThere } from './shell/letters';
import { throughOutbox } from './shell/outbox-lane';
import { serverTime } from './shell/server-time';

export const appConfig: ApplicationConfig = {
  providers: [
    provideZonelessChangeDetection(),
    provideBrowserGlobalErrorListeners(),
    provideAppInitializer(lettersAreThere),
    provideHttpClient(withInterceptors([serverTime, expiredSession, throughOutbox])),
    provideRouter(
      routes,
      withComponentInputBinding(),
      withInMemoryScrolling({ scrollPositionRestoration: 'enabled', anchorScrolling: 'enabled' }),
      withRouterConfig({
        paramsInheritanceStrategy: 'always',
        // Whoever stays after all is where they were, in the history too.
        canceledNavigationResolution: 'computed',
      }),
    ),
    { provide: TitleStrategy, useClass: PageTitle },
  ],
};
