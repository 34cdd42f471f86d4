import type { Routes } from '@angular/router';
import { UnseenWorkPage } from './unseen-work.page';

export const unseenWorkRoutes: Routes = [
  { path: '', title: 'Unseen work', component: UnseenWorkPage },
];
