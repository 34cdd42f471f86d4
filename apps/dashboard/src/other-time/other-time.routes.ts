import type { Routes } from '@angular/router';
import { OTHER_TIME_TEXTS } from '@understory/wording';
import { OtherTimePage } from './other-time.page';

export const otherTimeRoutes: Routes = [
  { path: '', title: OTHER_TIME_TEXTS.title, component: OtherTimePage },
];
