import type { Routes } from '@angular/router';

export const connectionsRoutes: Routes = [
  { path: '', pathMatch: 'full', redirectTo: '/ecosystem' },
  {
    path: 'new',
    title: 'Who holds you up?',
    loadComponent: () => import('./who-holds-you.page').then((m) => m.WhoHoldsYouPage),
  },
  {
    path: ':id',
    title: 'Connection',
    loadComponent: () => import('./connection.page').then((m) => m.ConnectionPage),
  },
  {
    path: ':id/edit',
    title: 'What you agreed',
    loadComponent: () => import('./connection-edit.page').then((m) => m.ConnectionEditPage),
  },
  {
    path: ':id/contact',
    title: 'Log a contact',
    loadComponent: () => import('./contact.page').then((m) => m.ContactPage),
  },
  {
    path: ':id/contacts/:contactId',
    title: 'Change a contact',
    loadComponent: () => import('./contact.page').then((m) => m.ContactPage),
  },
];
