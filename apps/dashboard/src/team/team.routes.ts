import type { Routes } from '@angular/router';

export const teamRoutes: Routes = [];
