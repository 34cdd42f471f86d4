import {
  type ComponentRef,
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

/** Opens the sheets of Today, and does what needs more than one write; of two that are asked for while the first is on its way, the later opens. */
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
    const { SessionSheet } = await loaded(outlet, () => import('./session-sheet'), tap);
    if (asked !== this.asked) return;
    const sheet: ComponentRef<unknown> = outlet.createComponent(SessionSheet, {
      bindings: [
        inputBinding('session', () => facts.session),
        inputBinding('on', () => facts.on),
        inputBinding('timeZone', facts.timeZone),
        outputBinding<Deed>('done', (deed) => {
          sheet.destroy();
          facts.done(deed);
        }),
        outputBinding('closed', () => sheet.destroy()),
      ],
    });
  }

  async contact(outlet: ViewContainerRef, ties: readonly Tie[]): Promise<void> {
    const asked = ++this.asked;
    const part = () => import('../connections/contact-sheet');
    const { ContactSheet } = await loaded(outlet, part, 'contact');
    if (asked !== this.asked) return;
    const sheet: ComponentRef<unknown> = outlet.createComponent(ContactSheet, {
      bindings: [inputBinding('ties', () => ties), outputBinding('closed', () => sheet.destroy())],
    });
  }

  /** A session has just ended: logged, unless there is something to ask first. */
  async endedNow(outlet: ViewContainerRef, tap: EndedTap): Promise<void> {
    const { EndedNow } = await loaded(outlet, () => import('./ended-now'), `ended ${tap.at}`);
    await this.injector.get(EndedNow).tap(outlet, tap);
  }
}
