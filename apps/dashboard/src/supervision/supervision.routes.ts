import type { Routes } from '@angular/router';
import { POLICY_TITLES, SECTION_NAMES } from '@understory/wording';
import { SupervisionPage } from './supervision.page';

export const supervisionRoutes: Routes = [
  { path: '', title: SECTION_NAMES.supervision, component: SupervisionPage },
  {
    path: 'policies',
    title: POLICY_TITLES.page,
    loadComponent: () => import('./policies.page').then((m) => m.PoliciesPage),
  },
];
