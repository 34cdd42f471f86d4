import type { Routes } from '@angular/router';
import { WARNINGS_TEXTS } from '@understory/wording';

const { titles } = WARNINGS_TEXTS;
const load = () => import('./warning.page').then((m) => m.WarningPage);

export const warningsRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: titles.all,
    loadComponent: () => import('./all-warnings.page').then((m) => m.AllWarningsPage),
  },
  {
    path: 'past',
    title: titles.past,
    loadComponent: () => import('./past-warnings.page').then((m) => m.PastWarningsPage),
  },
  {
    path: 'less',
    title: titles.less,
    loadComponent: () => import('./less.page').then((m) => m.LessPage),
  },
  { path: ':code', title: titles.one, loadComponent: load },
  { path: ':code/:subject', title: titles.one, loadComponent: load },
];
