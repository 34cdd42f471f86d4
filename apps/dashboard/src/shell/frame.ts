import { Component, computed, inject } from '@angular/core';
import { Router, RouterLink, RouterLinkActive, RouterOutlet, isActive } from '@angular/router';
import { Icon } from '../shared/icon';
import { ProblemNote } from '../shared/problem-note';
import { MadeUpBand } from './made-up-band';
import { Navigation } from './navigation';
import { Session } from './session';

/** Sections that a phone reaches through its "More" tab. */
const BEHIND_MORE = ['/more', '/team', '/practice', '/account'];

/** The frame round every page of a signed-in person: navigation, help, who is signed in. */
@Component({
  selector: 'us-frame',
  imports: [Icon, MadeUpBand, ProblemNote, RouterLink, RouterLinkActive, RouterOutlet],
  templateUrl: './frame.html',
})
export class Frame {
  protected readonly session = inject(Session);
  protected readonly navigation = inject(Navigation);

  private readonly behindMore = BEHIND_MORE.map((path) => isActive(path, inject(Router)));
  protected readonly isElsewhere = computed(() => this.behindMore.some((isOpen) => isOpen()));

  protected skip(event: Event, main: HTMLElement): void {
    event.preventDefault();
    main.focus();
  }
}
