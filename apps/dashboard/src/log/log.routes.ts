import type { Routes } from '@angular/router';
import { LogPage } from './log.page';

export const logRoutes: Routes = [
  { path: '', title: 'The week', component: LogPage },
  {
    path: 'now',
    title: 'Log a session',
    loadComponent: () => import('../today/session-now.page').then((m) => m.SessionNowPage),
  },
  {
    path: 'unconfirmed',
    title: 'Unconfirmed',
    loadComponent: () => import('./unconfirmed.page').then((m) => m.UnconfirmedPage),
  },
  {
    path: 'day/:date',
    title: 'Fill a day',
    loadComponent: () => import('./fill-day.page').then((m) => m.FillDayPage),
  },
  {
    path: 'repeat',
    title: 'Repeat a week',
    loadComponent: () => import('./repeat-week.page').then((m) => m.RepeatWeekPage),
  },
  {
    path: 'changes',
    title: 'Recently changed',
    loadComponent: () => import('./changes.page').then((m) => m.ChangesPage),
  },
];
