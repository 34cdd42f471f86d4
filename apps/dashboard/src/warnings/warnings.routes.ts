import type { Routes } from '@angular/router';

const load = () => import('./warning.page').then((m) => m.WarningPage);

export const warningsRoutes: Routes = [
  { path: '', pathMatch: 'full', redirectTo: '/ecosystem' },
  { path: ':code', title: 'Warning', loadComponent: load },
  { path: ':code/:subject', title: 'Warning', loadComponent: load },
];
