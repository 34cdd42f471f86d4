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
import type { SavedSession } from './session-sheet';

interface SessionSheetFacts {
  /** Null adds a new one. */
  readonly session: Session | null;
  readonly timeZone: Signal<string>;
  readonly saved: (saved: SavedSession) => void;
  readonly removed: (session: Session) => void;
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
        inputBinding('timeZone', facts.timeZone),
        outputBinding<SavedSession>('saved', (saved) => {
          sheet.destroy();
          facts.saved(saved);
        }),
        outputBinding<Session>('removed', (session) => {
          sheet.destroy();
          facts.removed(session);
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
