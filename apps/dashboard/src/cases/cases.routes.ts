import type { Routes } from '@angular/router';

const casePage = () => import('./case.page').then((m) => m.CasePage);

export const casesRoutes: Routes = [
  {
    path: '',
    title: 'Cases',
    loadComponent: () => import('./cases.page').then((m) => m.CasesPage),
  },
  { path: 'new', title: 'Add a case', loadComponent: casePage },
  { path: ':id', title: 'A case', loadComponent: casePage },
];
