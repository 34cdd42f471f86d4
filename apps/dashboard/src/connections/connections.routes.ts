import type { Routes } from '@angular/router';
import { TIE_ACTIONS, TIE_PHRASES } from '@understory/wording';

export const connectionsRoutes: Routes = [
  { path: '', pathMatch: 'full', redirectTo: '/ecosystem' },
  {
    path: 'new',
    title: TIE_ACTIONS.whoHoldsYou,
    loadComponent: () => import('./who-holds-you.page').then((m) => m.WhoHoldsYouPage),
  },
  {
    path: ':id',
    title: TIE_PHRASES.connection,
    loadComponent: () => import('./connection.page').then((m) => m.ConnectionPage),
  },
  {
    path: ':id/edit',
    title: TIE_PHRASES.whatYouAgreed,
    loadComponent: () => import('./connection-edit.page').then((m) => m.ConnectionEditPage),
  },
  {
    path: ':id/contact',
    title: TIE_ACTIONS.log,
    loadComponent: () => import('./contact.page').then((m) => m.ContactPage),
  },
  {
    path: ':id/contacts/:contactId',
    title: TIE_PHRASES.change,
    loadComponent: () => import('./contact.page').then((m) => m.ContactPage),
  },
];
