import type { Routes } from '@angular/router';
import { JOIN_TEXTS } from '@understory/wording';
import { JoinPage } from './join.page';

export const joinRoutes: Routes = [
  { path: ':token', title: JOIN_TEXTS.title, component: JoinPage },
];
