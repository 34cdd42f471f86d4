import {
  type ComponentRef,
  Injectable,
  type Signal,
  type ViewContainerRef,
  inputBinding,
  outputBinding,
} from '@angular/core';
import type { Session, Tie } from '@understory/contracts';
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

  async withWhom(outlet: ViewContainerRef, ties: readonly Tie[]): Promise<void> {
    const { WithWhom } = await import('./with-whom');
    const sheet: ComponentRef<unknown> = outlet.createComponent(WithWhom, {
      bindings: [inputBinding('ties', () => ties), outputBinding('closed', () => sheet.destroy())],
    });
  }
}
