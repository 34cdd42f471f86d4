import type { Routes } from '@angular/router';

export const bringRoutes: Routes = [];
