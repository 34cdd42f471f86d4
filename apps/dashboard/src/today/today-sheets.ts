import {
  type ComponentRef,
  Injectable,
  type Signal,
  type ViewContainerRef,
  inputBinding,
  outputBinding,
} from '@angular/core';
import type { LogSession, Session, Tie } from '@understory/contracts';
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

  /** Asks in passing which case a session was that is logged already. */
  async whichCase(outlet: ViewContainerRef, id: string, ended: LogSession): Promise<void> {
    const { SessionWhichCase } = await import('./session-which-case');
    outlet.clear();
    const row: ComponentRef<unknown> = outlet.createComponent(SessionWhichCase, {
      bindings: [
        inputBinding('sessionId', () => id),
        inputBinding('ended', () => ended),
        outputBinding('closed', () => row.destroy()),
      ],
    });
  }
}
