import { Component, ViewContainerRef, computed, effect, inject, viewChild } from '@angular/core';
import { Router, RouterLink, RouterOutlet, isActive } from '@angular/router';
import { FRAME_TEXTS } from '@understory/wording';
import { Icon } from '../shared/icon';
import { ProblemNote } from '../shared/problem-note';
import { Clock } from './clock';
import { MadeUpBand } from './made-up-band';
import { Navigation } from './navigation';
import { lane } from './outbox-lane';
import { Session } from './session';

/** Pages that belong to a section without standing below its address. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  '/today': ['/log', '/other-time'],
  '/ecosystem': ['/connections', '/warnings', '/unseen-work'],
  '/caseload': ['/cases'],
};
/** Sections that a phone reaches through its "More" tab. */
const BEHIND_MORE = ['/more', '/check-in', '/bring', '/team', '/practice', '/account'];

/** The frame round every page of a signed-in person: navigation, help, who is signed in. */
@Component({
  selector: 'us-frame',
  imports: [Icon, MadeUpBand, ProblemNote, RouterLink, RouterOutlet],
  templateUrl: './frame.html',
  host: { '[class.made-up]': 'session.person()?.isMadeUp' },
})
export class Frame {
  protected readonly texts = FRAME_TEXTS;
  protected readonly session = inject(Session);
  protected readonly navigation = inject(Navigation);

  private readonly router = inject(Router);
  protected readonly isElsewhere = computed(() => BEHIND_MORE.some((path) => this.isAt(path)));

  private readonly clock = inject(Clock);
  readonly notes = viewChild('notes', { read: ViewContainerRef });
  private isTelling = false;

  constructor() {
    lane.frame.set(this);
    effect(() => {
      const notes = this.notes();
      if (notes && this.clock.aheadMs() !== 0 && !this.isTelling) void this.tellOfClock(notes);
    });
  }

  /** Hardly anybody needs it, so it is not in everyone's first load. */
  private async tellOfClock(notes: ViewContainerRef): Promise<void> {
    this.isTelling = true;
    const { ClockNote } = await import('./clock-note');
    notes.createComponent(ClockNote);
  }

  protected isOpen(path: string): boolean {
    return [path, ...(ALSO[path] ?? [])].some((each) => this.isAt(each));
  }

  private isAt(path: string): boolean {
    return isActive(path, this.router)();
  }

  protected skip(event: Event, main: HTMLElement): void {
    event.preventDefault();
    main.focus();
  }
}
