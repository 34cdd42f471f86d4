import type { Routes } from '@angular/router';
import { UNSEEN_WORK_TEXTS } from '@understory/wording';
import { UnseenWorkPage } from './unseen-work.page';

export const unseenWorkRoutes: Routes = [
  { path: '', title: UNSEEN_WORK_TEXTS.title, component: UnseenWorkPage },
];
