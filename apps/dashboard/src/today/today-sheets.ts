import {
  Injectable,
  Injector,
  type Signal,
  type ViewContainerRef,
  inject,
  inputBinding,
  outputBinding,
} from '@angular/core';
import type { Session, Tie } from '@understory/contracts';
import type { Deed } from '../done/last-done';
import { loaded } from '../shared/loaded';
import { Leave } from '../shell/leave';
import { Session as SignedIn } from '../shell/session';
import type { EndedTap, TappedPage } from './ended-now';

export interface SessionSheetFacts {
  /** Null adds a new one. */
  readonly session: Session | null;
  /** Day to begin a new one on, `YYYY-MM-DD`; just ended without it. */
  readonly on?: string;
  readonly timeZone: Signal<string>;
  /** Something was done, and can be taken back. */
  readonly done: (deed: Deed) => void;
}

/** Opens the sheets of Today, and does what needs more than one write; of two that are asked for while the first is on its way, the later opens, and takes the place of one that has just opened. */
@Injectable({ providedIn: 'root' })
export class TodaySheets {
  private readonly injector = inject(Injector);
  private asked = 0;

  /** So that a tap a moment later needs no network; what does not come now is asked for again by the tap. */
  ahead(page: TappedPage): Promise<unknown> {
    return Promise.allSettled([
      import('./ended-now').then(({ tapAgain }) => tapAgain(page)),
      import('./session-sheet'),
      import('../connections/contact-sheet'),
    ]);
  }

  async session(outlet: ViewContainerRef, facts: SessionSheetFacts): Promise<void> {
    const asked = ++this.asked;
    const tap = `session ${facts.session?.id ?? ''}`;
    const afresh = () => this.loadAfresh(tap);
    const { SessionSheet } = await loaded(outlet, () => import('./session-sheet'), true, afresh);
    if (asked !== this.asked) return;
    outlet.clear();
    outlet.createComponent(SessionSheet, {
      bindings: [
        inputBinding('session', () => facts.session),
        inputBinding('on', () => facts.on),
        inputBinding('timeZone', facts.timeZone),
        outputBinding<Deed>('done', (deed) => {
          outlet.clear();
          facts.done(deed);
        }),
        outputBinding('closed', () => outlet.clear()),
      ],
    });
  }

  async contact(outlet: ViewContainerRef, ties: readonly Tie[]): Promise<void> {
    const asked = ++this.asked;
    const part = () => import('../connections/contact-sheet');
    const { ContactSheet } = await loaded(outlet, part, true, () => this.loadAfresh('contact'));
    if (asked !== this.asked) return;
    outlet.clear();
    outlet.createComponent(ContactSheet, {
      bindings: [inputBinding('ties', () => ties), outputBinding('closed', () => outlet.clear())],
    });
  }

  /** A session has just ended: logged, unless there is something to ask first. */
  async endedNow(outlet: ViewContainerRef, tap: EndedTap): Promise<void> {
    const afresh = () => this.loadAfresh(`ended ${tap.at}`);
    const { EndedNow } = await loaded(outlet, () => import('./ended-now'), true, afresh);
    await this.injector.get(EndedNow).tap(outlet, tap);
  }

  /** Where a server answers: without one, the page that stands is worth more. What was tapped, by whom and where, and nothing else, is kept for this tab. */
  private async loadAfresh(tap: string): Promise<void> {
    const { pathname } = location;
    if (!(await fetch(pathname).catch(() => null))?.ok) return;
    const who = this.injector.get(SignedIn).person()?.id;
    sessionStorage.setItem(`tapped ${tap}`, `${who} ${Date.now()} ${pathname}`);
    this.injector.get(Leave).to(pathname);
  }
}
