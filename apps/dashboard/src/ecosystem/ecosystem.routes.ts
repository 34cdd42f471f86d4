import type { Routes } from '@angular/router';

export const ecosystemRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: 'Ecosystem',
    loadComponent: () => import('./ecosystem.page').then((m) => m.EcosystemPage),
  },
  {
    path: 'numbers',
    title: 'The numbers behind the words',
    loadComponent: () => import('./numbers.page').then((m) => m.NumbersPage),
  },
];
