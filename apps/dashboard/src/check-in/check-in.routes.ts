import type { ActivatedRouteSnapshot, Routes } from '@angular/router';
import { CHECK_IN_TITLES, SECTION_NAMES } from '@understory/wording';
import { CheckInPage } from './check-in.page';

export const checkInRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: SECTION_NAMES.checkIn,
    component: CheckInPage,
  },
  { path: 'week', pathMatch: 'full', redirectTo: 'week/1' },
  {
    path: 'week/:step',
    title: titleOfWeek,
    loadComponent: () => import('./week.page').then((m) => m.WeekPage),
  },
  {
    path: 'inventory',
    pathMatch: 'full',
    title: CHECK_IN_TITLES.inventory,
    loadComponent: () => import('./inventory.page').then((m) => m.InventoryPage),
  },
  {
    path: 'inventory/:id/:part',
    title: CHECK_IN_TITLES.inventoryForm,
    loadComponent: () => import('./inventory-form.page').then((m) => m.InventoryFormPage),
  },
  {
    path: 'scores',
    title: CHECK_IN_TITLES.scores,
    loadComponent: () => import('./scores.page').then((m) => m.ScoresPage),
  },
  {
    path: 'choices',
    title: CHECK_IN_TITLES.choices,
    loadComponent: () => import('./choices.page').then((m) => m.ChoicesPage),
  },
];

function titleOfWeek({ queryParamMap }: ActivatedRouteSnapshot): string {
  return queryParamMap.has('week') ? CHECK_IN_TITLES.earlierWeek : CHECK_IN_TITLES.week;
}
