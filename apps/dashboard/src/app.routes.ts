import type { Routes } from '@angular/router';
import { FRAME_TEXTS, OUTBOX_TITLE, SIGN_IN_TEXTS } from '@understory/wording';
import { maySheetsBeLeft } from './shared/open-sheets';
import { Frame } from './shell/frame';
import { isSignedIn, isSignedOut, mustBeSignedIn } from './shell/guards';
import { SignInPage } from './sign-in/sign-in.page';
import { todayRoutes } from './today/today.routes';

const help = () => import('./help/help.routes').then((m) => m.helpRoutes);

/**
 * Sign-in, the frame and Today are the first load, so they come in one file, which compresses better
 * than twenty; every other feature is loaded when it is opened.
 */
export const routes: Routes = [
  {
    path: 'sign-in',
    title: SIGN_IN_TEXTS.signIn,
    component: SignInPage,
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
    canActivateChild: [maySheetsBeLeft],
    canDeactivate: [maySheetsBeLeft],
    component: Frame,
    children: [
      { path: '', pathMatch: 'full', redirectTo: 'today' },
      { path: 'today', children: todayRoutes },
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
      { path: 'log', loadChildren: () => import('./log/log.routes').then((m) => m.logRoutes) },
      {
        path: 'other-time',
        loadChildren: () => import('./other-time/other-time.routes').then((m) => m.otherTimeRoutes),
      },
      {
        path: 'unseen-work',
        loadChildren: () =>
          import('./unseen-work/unseen-work.routes').then((m) => m.unseenWorkRoutes),
      },
      {
        path: 'caseload',
        loadChildren: () => import('./caseload/caseload.routes').then((m) => m.caseloadRoutes),
      },
      {
        path: 'cases',
        loadChildren: () => import('./cases/cases.routes').then((m) => m.casesRoutes),
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
      {
        path: 'check-in',
        loadChildren: () => import('./check-in/check-in.routes').then((m) => m.checkInRoutes),
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
        path: 'outbox',
        title: OUTBOX_TITLE,
        loadComponent: () => import('./offline/offline').then((m) => m.OutboxPage),
      },
      {
        path: 'more',
        title: FRAME_TEXTS.more,
        loadComponent: () => import('./shell/more.page').then((m) => m.MorePage),
      },
      { path: 'help', canMatch: [isSignedIn], loadChildren: help },
      {
        path: '**',
        title: FRAME_TEXTS.notFound,
        loadComponent: () => import('./shell/not-found.page').then((m) => m.NotFoundPage),
      },
    ],
  },
];
