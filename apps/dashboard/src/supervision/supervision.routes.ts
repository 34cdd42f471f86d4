import type { Routes } from '@angular/router';
import { SupervisionPage } from './supervision.page';

export const supervisionRoutes: Routes = [
  { path: '', title: 'Supervision', component: SupervisionPage },
  {
    path: 'policies',
    title: 'Policies of supervision',
    loadComponent: () => import('./policies.page').then((m) => m.PoliciesPage),
  },
];
