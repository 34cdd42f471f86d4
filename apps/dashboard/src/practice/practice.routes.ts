import { inject } from '@angular/core';
import { type CanActivateFn, Router, type Routes } from '@angular/router';
import { SECTION_NAMES } from '@understory/wording';
import { Session } from '../shell/session';
import { PracticePage } from './practice.page';

const firstPractice: CanActivateFn = async () => {
  const session = inject(Session);
  const router = inject(Router);
  await session.settled();
  const [first] = session.practicesAs('administrator');
  return router.parseUrl(first ? `/practice/${first.id}` : '/today');
};

export const practiceRoutes: Routes = [
  { path: '', pathMatch: 'full', canActivate: [firstPractice], children: [] },
  { path: ':practiceId', title: SECTION_NAMES.practice, component: PracticePage },
];
