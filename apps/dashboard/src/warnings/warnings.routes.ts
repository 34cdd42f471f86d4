import type { Routes } from '@angular/router';

const load = () => import('./warning.page').then((m) => m.WarningPage);

export const warningsRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: 'Every warning',
    loadComponent: () => import('./all-warnings.page').then((m) => m.AllWarningsPage),
  },
  {
    path: 'past',
    title: 'Past warnings',
    loadComponent: () => import('./past-warnings.page').then((m) => m.PastWarningsPage),
  },
  {
    path: 'less',
    title: 'Ask me less',
    loadComponent: () => import('./less.page').then((m) => m.LessPage),
  },
  { path: ':code', title: 'Warning', loadComponent: load },
  { path: ':code/:subject', title: 'Warning', loadComponent: load },
];
