import type { Routes } from '@angular/router';
import { BringPage } from './bring.page';
import { CALENDAR_WORKER } from './calendar-reader';

export const bringRoutes: Routes = [
  {
    path: '',
    title: 'Bring my week',
    component: BringPage,
    providers: [
      {
        provide: CALENDAR_WORKER,
        useValue: () =>
          new Worker(new URL('./calendar.worker', import.meta.url), { type: 'module' }),
      },
    ],
  },
];
