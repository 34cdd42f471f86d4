import type { Routes } from '@angular/router';
import { OtherTimePage } from './other-time.page';

export const otherTimeRoutes: Routes = [
  { path: '', title: 'Other time', component: OtherTimePage },
];
