import {
  type Binding,
  type ComponentRef,
  Injectable,
  Injector,
  type Signal,
  type Type,
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

/** Opens the sheets of Today, and does what needs more than one write; of two that are asked for while the first is on its way, the later opens, and none over one that is open. */
@Injectable({ providedIn: 'root' })
export class TodaySheets {
  private readonly injector = inject(Injector);
  private asked = 0;
  private isOpen = false;

  /** So that a tap a moment later needs no network; what does not come now is asked for again by the tap. */
  ahead(page: TappedPage): Promise<unknown> {
    return Promise.allSettled([
      import('./ended-now').then(({ tapAgain }) => tapAgain(page)),
      import('./session-sheet'),
      import('../connections/contact-sheet'),
    ]);
  }

  session(outlet: ViewContainerRef, facts: SessionSheetFacts): Promise<void> {
    const part = async () => (await import('./session-sheet')).SessionSheet;
    const tap = `session ${facts.session?.id ?? ''}`;
    return this.open(outlet, { part, tap }, (close) => [
      inputBinding('session', () => facts.session),
      inputBinding('on', () => facts.on),
      inputBinding('timeZone', facts.timeZone),
      outputBinding<Deed>('done', (deed) => {
        close();
        facts.done(deed);
      }),
    ]);
  }

  contact(outlet: ViewContainerRef, ties: readonly Tie[]): Promise<void> {
    const part = async () => (await import('../connections/contact-sheet')).ContactSheet;
    return this.open(outlet, { part, tap: 'contact' }, () => [inputBinding('ties', () => ties)]);
  }

  private async open(
    outlet: ViewContainerRef,
    { part, tap }: { readonly part: () => Promise<Type<unknown>>; readonly tap: string },
    bindings: (close: () => void) => Binding[],
  ): Promise<void> {
    const asked = ++this.asked;
    const Sheet = await loaded(outlet, part, tap);
    if (asked !== this.asked || this.isOpen) return;
    const close = (): void => sheet.destroy();
    const sheet: ComponentRef<unknown> = outlet.createComponent(Sheet, {
      bindings: [...bindings(close), outputBinding('closed', close)],
    });
    this.isOpen = true;
    sheet.onDestroy(() => (this.isOpen = false));
  }

  /** A session has just ended: logged, unless there is something to ask first. */
  async endedNow(outlet: ViewContainerRef, tap: EndedTap): Promise<void> {
    const { EndedNow } = await loaded(outlet, () => import('./ended-now'), `ended ${tap.at}`);
    await this.injector.get(EndedNow).tap(outlet, tap);
  }
}
