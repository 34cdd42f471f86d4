import type { Routes } from '@angular/router';
import { LOG_TITLES, SESSION_NOW_TEXTS } from '@understory/wording';
import type { FillDayPage } from './fill-day.page';
import { LogPage } from './log.page';

export const logRoutes: Routes = [
  {
    path: '',
    title: LOG_TITLES.week,
    component: LogPage,
    // Another week is another page to a sheet that stands over it.
    runGuardsAndResolvers: 'paramsOrQueryParamsChange',
  },
  {
    path: 'now',
    title: SESSION_NOW_TEXTS.title,
    loadComponent: () => import('../today/session-now.page').then((m) => m.SessionNowPage),
  },
  {
    path: 'unconfirmed',
    title: LOG_TITLES.unconfirmed,
    loadComponent: () => import('./unconfirmed.page').then((m) => m.UnconfirmedPage),
  },
  {
    path: 'day/:date',
    title: LOG_TITLES.fillDay,
    canDeactivate: [(page: FillDayPage) => page.mayLeave()],
    loadComponent: () => import('./fill-day.page').then((m) => m.FillDayPage),
  },
  {
    path: 'repeat',
    title: LOG_TITLES.repeatWeek,
    loadComponent: () => import('./repeat-week.page').then((m) => m.RepeatWeekPage),
  },
  {
    path: 'changes',
    title: LOG_TITLES.changes,
    loadComponent: () => import('./changes.page').then((m) => m.ChangesPage),
  },
];
