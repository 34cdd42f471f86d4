import type { Routes } from '@angular/router';
import { NUMBERS_TEXTS, SECTION_NAMES } from '@understory/wording';

export const ecosystemRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: SECTION_NAMES.ecosystem,
    loadComponent: () => import('./ecosystem.page').then((m) => m.EcosystemPage),
  },
  {
    path: 'numbers',
    title: NUMBERS_TEXTS.title,
    loadComponent: () => import('./numbers.page').then((m) => m.NumbersPage),
  },
];
