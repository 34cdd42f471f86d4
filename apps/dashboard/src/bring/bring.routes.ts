import type { Routes } from '@angular/router';
import { SECTION_NAMES } from '@understory/wording';
import { BringPage } from './bring.page';
import { CALENDAR_WORKER } from './calendar-reader';

export const bringRoutes: Routes = [
  {
    path: '',
    title: SECTION_NAMES.bring,
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
