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
import type { Deed } from '../connections/last-done';
import type { EndedTap } from './ended-now';

export interface SessionSheetFacts {
  /** Null adds a new one. */
  readonly session: Session | null;
  /** Day to begin a new one on, `YYYY-MM-DD`; just ended without it. */
  readonly on?: string;
  readonly timeZone: Signal<string>;
  /** Something was done, and can be taken back. */
  readonly done: (deed: Deed) => void;
}

/** Opens the sheets of Today, and does what needs more than one write; each is loaded when first asked for. */
@Injectable({ providedIn: 'root' })
export class TodaySheets {
  private readonly injector = inject(Injector);

  async session(outlet: ViewContainerRef, facts: SessionSheetFacts): Promise<void> {
    const { SessionSheet } = await import('./session-sheet');
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
    const { ContactSheet } = await import('../connections/contact-sheet');
    const sheet: ComponentRef<unknown> = outlet.createComponent(ContactSheet, {
      bindings: [inputBinding('ties', () => ties), outputBinding('closed', () => sheet.destroy())],
    });
  }

  /** A session has just ended: logged, unless there is something to ask first. */
  async endedNow(outlet: ViewContainerRef, tap: EndedTap): Promise<void> {
    const { EndedNow } = await import('./ended-now');
    await this.injector.get(EndedNow).tap(outlet, tap);
  }
}
