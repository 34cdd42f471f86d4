import type { Routes } from '@angular/router';
import { CASES_TEXTS, CASE_TEXTS } from '@understory/wording';

const casePage = () => import('./case.page').then((m) => m.CasePage);

export const casesRoutes: Routes = [
  {
    path: '',
    title: CASES_TEXTS.title,
    loadComponent: () => import('./cases.page').then((m) => m.CasesPage),
  },
  { path: 'new', title: CASE_TEXTS.title.add, loadComponent: casePage },
  { path: ':id', title: CASE_TEXTS.title.change, loadComponent: casePage },
];
