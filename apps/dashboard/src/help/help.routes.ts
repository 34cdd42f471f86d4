import type { Routes } from '@angular/router';
import { HelpPage } from './help.page';

export const helpRoutes: Routes = [{ path: '', title: 'Need help now', component: HelpPage }];
