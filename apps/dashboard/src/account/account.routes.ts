import type { Routes } from '@angular/router';
import { AccountPage } from './account.page';

export const accountRoutes: Routes = [
  { path: '', pathMatch: 'full', title: 'Account', component: AccountPage },
  {
    path: 'settings',
    title: 'Settings',
    loadComponent: () => import('./settings.page').then((m) => m.SettingsPage),
  },
  {
    path: 'reminders',
    title: 'Reminders',
    loadComponent: () => import('../reminders/reminders.page').then((m) => m.RemindersPage),
  },
  {
    path: 'agreement',
    title: 'What I agreed to carry',
    loadComponent: () => import('../agreements/agreement.page').then((m) => m.AgreementPage),
  },
  {
    path: 'leave',
    title: 'Leave',
    loadComponent: () => import('../leave/leave.page').then((m) => m.LeavePage),
  },
];
