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

export interface SessionSheetFacts {
  /** Null adds a new one. */
  readonly session: Session | null;
  /** Day to begin a new one on, `YYYY-MM-DD`; just ended without it. */
  readonly on?: string;
  readonly timeZone: Signal<string>;
  /** Something was done, and can be taken back. */
  readonly done: (deed: Deed) => void;
}

/** Opens the sheets of Today; each is loaded when first asked for. */
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

  /** Tells of a contact once it is logged, so that Today offers the way back in its own bar. */
  async contact(
    outlet: ViewContainerRef,
    ties: readonly Tie[],
    logged: (deed: Deed) => void,
  ): Promise<void> {
    const [{ ContactSheet }, { LastDone }] = await Promise.all([
      import('../connections/contact-sheet'),
      import('../connections/last-done'),
    ]);
    const lastDone = this.injector.get(LastDone);
    lastDone.forget();
    const sheet: ComponentRef<unknown> = outlet.createComponent(ContactSheet, {
      bindings: [
        inputBinding('ties', () => ties),
        outputBinding('closed', () => {
          sheet.destroy();
          const deed = lastDone.latest();
          if (deed) logged(deed);
          lastDone.forget();
        }),
      ],
    });
  }
}
