import { inject } from '@angular/core';
import { type CanActivateFn, Router, type Routes } from '@angular/router';
import { SECTION_NAMES } from '@understory/wording';
import { Session } from '../shell/session';
import { TeamPage } from './team.page';

const firstTeam: CanActivateFn = async () => {
  const session = inject(Session);
  const router = inject(Router);
  await session.settled();
  const [first] = session.practicesAs('lead');
  return router.parseUrl(first ? `/team/${first.id}` : '/today');
};

export const teamRoutes: Routes = [
  { path: '', pathMatch: 'full', canActivate: [firstTeam], children: [] },
  { path: ':practiceId', title: SECTION_NAMES.team, component: TeamPage },
];
