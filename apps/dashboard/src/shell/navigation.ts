import { Injectable, computed, inject } from '@angular/core';
import { SECTION_NAMES, sectionOf } from '@understory/wording';
import type { IconName } from '../shared/icon';
import { Session } from './session';

export interface NavigationItem {
  readonly name: string;
  readonly path: string;
  readonly icon: IconName;
  /** True for the first item of a group set apart by a rule. */
  readonly startsGroup: boolean;
}

/** A page of one's own; its address is called as its drawing. */
const own = (name: string, icon: IconName): NavigationItem => ({
  name,
  path: `/${icon}`,
  icon,
  startsGroup: false,
});

const OWN = [
  own(SECTION_NAMES.today, 'today'),
  own(SECTION_NAMES.ecosystem, 'ecosystem'),
  own(SECTION_NAMES.caseload, 'caseload'),
  own(SECTION_NAMES.supervision, 'supervision'),
  own(SECTION_NAMES.checkIn, 'check-in'),
  own(SECTION_NAMES.bring, 'bring'),
];
/** A phone has room for four of them and More. */
const TABS = 4;

/** Where the person can go: their own pages, then those of the practices they lead or administer. */
@Injectable({ providedIn: 'root' })
export class Navigation {
  private readonly session = inject(Session);

  readonly own = OWN;
  readonly tabs = OWN.slice(0, TABS);
  /** What of one's own a phone reaches through More. */
  readonly more = OWN.slice(TABS);
  readonly practices = computed<NavigationItem[]>(() => {
    const led = this.session.practicesAs('lead');
    const run = this.session.practicesAs('administrator');
    const items = [
      ...led.map(({ id, name }) => practiceItem('team', id, led.length > 1 ? name : '')),
      ...run.map(({ id, name }) => practiceItem('practice', id, run.length > 1 ? name : '')),
    ];
    return items.map((item, index) => ({ ...item, startsGroup: index === 0 }));
  });
}

function practiceItem(path: 'team' | 'practice', id: string, practice: string): NavigationItem {
  const section = SECTION_NAMES[path];
  const name = practice ? sectionOf(section, practice) : section;
  return { name, path: `/${path}/${id}`, icon: path, startsGroup: false };
}
