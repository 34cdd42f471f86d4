import { inject } from '@angular/core';
import { Router } from '@angular/router';
import { SECTION_NAMES, WARNINGS_TEXTS } from '@understory/wording';

const { titles, tie } = WARNINGS_TEXTS;

export interface WayBack {
  readonly name: string;
  readonly link: string;
}

const NAMES: Readonly<Record<string, string>> = {
  today: SECTION_NAMES.today,
  ecosystem: SECTION_NAMES.ecosystem,
  connections: tie,
  supervision: SECTION_NAMES.supervision,
  'check-in': SECTION_NAMES.checkIn,
};
const TODAY: WayBack = { name: SECTION_NAMES.today, link: '/today' };

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
  if (path === '/warnings/past') return { name: titles.past, link: path };
  if (path === '/warnings') return { name: titles.all, link: path };
  const name = NAMES[path.split('/')[1] ?? ''];
  return name ? { name, link: path } : TODAY;
}
