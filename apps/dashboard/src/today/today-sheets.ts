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
    const Sheet = await loaded(outlet, part, true, () => this.loadAfresh(tap));
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
