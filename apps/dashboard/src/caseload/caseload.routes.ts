import { inject } from '@angular/core';
import type { Routes } from '@angular/router';
import { CASELOAD_TEXTS } from '@understory/wording';
import { CaseloadAhead } from './caseload-ahead';

export const caseloadRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: CASELOAD_TEXTS.title,
    loadComponent: () => {
      inject(CaseloadAhead).ask();
      return import('./caseload.page').then((m) => m.CaseloadPage);
    },
  },
];
