import type { Routes } from '@angular/router';
import { isSignedIn, isSignedOut, mustBeSignedIn } from './shell/guards';

const help = () => import('./help/help.routes').then((m) => m.helpRoutes);

export const routes: Routes = [
  {
    path: 'sign-in',
    title: 'Sign in',
    loadComponent: () => import('./sign-in/sign-in.page').then((m) => m.SignInPage),
  },
  {
    path: 'found',
    loadChildren: () => import('./found/found.routes').then((m) => m.foundRoutes),
  },
  { path: 'join', loadChildren: () => import('./join/join.routes').then((m) => m.joinRoutes) },
  { path: 'help', canMatch: [isSignedOut], loadChildren: help },
  {
    path: '',
    canActivate: [mustBeSignedIn],
    loadComponent: () => import('./shell/frame').then((m) => m.Frame),
    children: [
      { path: '', pathMatch: 'full', redirectTo: 'today' },
      {
        path: 'today',
        loadChildren: () => import('./today/today.routes').then((m) => m.todayRoutes),
      },
      {
        path: 'ecosystem',
        loadChildren: () => import('./ecosystem/ecosystem.routes').then((m) => m.ecosystemRoutes),
      },
      {
        path: 'connections',
        loadChildren: () =>
          import('./connections/connections.routes').then((m) => m.connectionsRoutes),
      },
      {
        path: 'warnings',
        loadChildren: () => import('./warnings/warnings.routes').then((m) => m.warningsRoutes),
      },
      {
        path: 'bring',
        loadChildren: () => import('./bring/bring.routes').then((m) => m.bringRoutes),
      },
      {
        path: 'supervision',
        loadChildren: () =>
          import('./supervision/supervision.routes').then((m) => m.supervisionRoutes),
      },
      { path: 'team', loadChildren: () => import('./team/team.routes').then((m) => m.teamRoutes) },
      {
        path: 'practice',
        loadChildren: () => import('./practice/practice.routes').then((m) => m.practiceRoutes),
      },
      {
        path: 'account',
        loadChildren: () => import('./account/account.routes').then((m) => m.accountRoutes),
      },
      {
        path: 'more',
        title: 'More',
        loadComponent: () => import('./shell/more.page').then((m) => m.MorePage),
      },
      { path: 'help', canMatch: [isSignedIn], loadChildren: help },
      {
        path: '**',
        title: 'Not found',
        loadComponent: () => import('./shell/not-found.page').then((m) => m.NotFoundPage),
      },
    ],
  },
];
