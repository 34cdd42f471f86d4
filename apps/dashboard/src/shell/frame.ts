import { Component, computed, inject } from '@angular/core';
import { RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { Icon } from '../shared/icon';
import { ProblemNote } from '../shared/problem-note';
import { MadeUpBand } from './made-up-band';
import { Navigation } from './navigation';
import { Session } from './session';

/** The frame round every page of a signed-in person: navigation, help, who is signed in. */
@Component({
  selector: 'us-frame',
  imports: [Icon, MadeUpBand, ProblemNote, RouterLink, RouterLinkActive, RouterOutlet],
  templateUrl: './frame.html',
})
export class Frame {
  protected readonly session = inject(Session);
  protected readonly navigation = inject(Navigation);
  protected readonly tabs = computed(() => this.navigation.own);

  protected skip(event: Event, main: HTMLElement): void {
    event.preventDefault();
    main.focus();
  }
}
