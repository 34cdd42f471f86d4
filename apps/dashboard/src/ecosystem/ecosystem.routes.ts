import type { Routes } from '@angular/router';

export const ecosystemRoutes: Routes = [];
