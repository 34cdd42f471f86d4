import type { Routes } from '@angular/router';
import { ACCOUNT_TEXTS } from '@understory/wording';
import { AccountPage } from './account.page';

export const accountRoutes: Routes = [
  { path: '', pathMatch: 'full', title: ACCOUNT_TEXTS.title, component: AccountPage },
  {
    path: 'settings',
    title: ACCOUNT_TEXTS.ways.settings,
    loadComponent: () => import('./settings.page').then((m) => m.SettingsPage),
  },
  {
    path: 'reminders',
    title: ACCOUNT_TEXTS.ways.reminders,
    loadComponent: () => import('../reminders/reminders.page').then((m) => m.RemindersPage),
  },
  {
    path: 'agreement',
    title: ACCOUNT_TEXTS.ways.agreement,
    loadComponent: () => import('../agreements/agreement.page').then((m) => m.AgreementPage),
  },
  {
    path: 'leave',
    title: ACCOUNT_TEXTS.ways.leave,
    loadComponent: () => import('../leave/leave.page').then((m) => m.LeavePage),
  },
];
