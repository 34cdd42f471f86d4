import type { Routes } from '@angular/router';

export const connectionsRoutes: Routes = [];
