import type { Routes } from '@angular/router';

export const checkInRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: 'Check-in',
    loadComponent: () => import('./check-in.page').then((m) => m.CheckInPage),
  },
  { path: 'week', pathMatch: 'full', redirectTo: 'week/1' },
  {
    path: 'week/:step',
    title: 'This week',
    loadComponent: () => import('./week.page').then((m) => m.WeekPage),
  },
  {
    path: 'inventory',
    pathMatch: 'full',
    title: 'The monthly inventory',
    loadComponent: () => import('./inventory.page').then((m) => m.InventoryPage),
  },
  {
    path: 'inventory/:id/:part',
    title: 'Fill in the inventory',
    loadComponent: () => import('./inventory-form.page').then((m) => m.InventoryFormPage),
  },
  {
    path: 'scores',
    title: 'Scores of other instruments',
    loadComponent: () => import('./scores.page').then((m) => m.ScoresPage),
  },
  {
    path: 'choices',
    title: 'Choices about check-ins',
    loadComponent: () => import('./choices.page').then((m) => m.ChoicesPage),
  },
];
