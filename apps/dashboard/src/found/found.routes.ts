import type { Routes } from '@angular/router';
import { FoundPage } from './found.page';

export const foundRoutes: Routes = [
  { path: ':token', title: 'Found a practice', component: FoundPage },
];
