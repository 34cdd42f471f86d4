import type { Routes } from '@angular/router';
import { NUMBERS_TEXTS, SECTION_NAMES } from '@understory/wording';
import { EcosystemPage } from './ecosystem.page';

export const ecosystemRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: SECTION_NAMES.ecosystem,
    component: EcosystemPage,
  },
  {
    path: 'numbers',
    title: NUMBERS_TEXTS.title,
    loadComponent: () => import('./numbers.page').then((m) => m.NumbersPage),
  },
];
