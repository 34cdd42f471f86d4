import type { Routes } from '@angular/router';
import { NEED_HELP_NOW } from '@understory/wording';
import { HelpPage } from './help.page';

export const helpRoutes: Routes = [{ path: '', title: NEED_HELP_NOW, component: HelpPage }];
