import type { Routes } from '@angular/router';

export const caseloadRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: 'Caseload',
    loadComponent: () => import('./caseload.page').then((m) => m.CaseloadPage),
  },
];
