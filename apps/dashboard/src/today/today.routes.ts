import type { Routes } from '@angular/router';
import { SECTION_NAMES } from '@understory/wording';
import { TodayPage } from './today.page';

export const todayRoutes: Routes = [{ path: '', title: SECTION_NAMES.today, component: TodayPage }];
