import type { Routes } from '@angular/router';
import { CASELOAD_TEXTS } from '@understory/wording';

export const caseloadRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: CASELOAD_TEXTS.title,
    loadComponent: () => import('./caseload.page').then((m) => m.CaseloadPage),
  },
];
