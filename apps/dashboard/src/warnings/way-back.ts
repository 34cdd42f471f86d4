import { inject } from '@angular/core';
import { Router } from '@angular/router';

export interface WayBack {
  readonly name: string;
  readonly link: string;
}

const NAMES: Readonly<Record<string, string>> = {
  today: 'Today',
  ecosystem: 'Ecosystem',
  connections: 'The tie',
  supervision: 'Supervision',
  'check-in': 'Check-in',
};
const TODAY: WayBack = { name: 'Today', link: '/today' };

/** Where a page was opened from; Today where that is not known. Ask while the page is being made. */
export function wayBack(): WayBack {
  const url = inject(Router).currentNavigation()?.previousNavigation?.finalUrl?.toString();
  return url ? wayBackTo(url) : TODAY;
}

/**
 * @example wayBackTo('/connections/1') // { name: 'The tie', link: '/connections/1' }
 */
export function wayBackTo(url: string): WayBack {
  const path = url.replace(/[?#].*$/, '');
  if (path === '/warnings/past') return { name: 'Past warnings', link: path };
  if (path === '/warnings') return { name: 'Every warning', link: path };
  const name = NAMES[path.split('/')[1] ?? ''];
  return name ? { name, link: path } : TODAY;
}
