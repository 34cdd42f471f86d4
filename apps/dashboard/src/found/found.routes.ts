import type { Routes } from '@angular/router';
import { FOUND_TEXTS } from '@understory/wording';
import { FoundPage } from './found.page';

export const foundRoutes: Routes = [
  { path: ':token', title: FOUND_TEXTS.title, component: FoundPage },
];
