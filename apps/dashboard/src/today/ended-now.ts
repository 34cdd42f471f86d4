import {
  type ComponentRef,
  Injectable,
  type Signal,
  type ViewContainerRef,
  inject,
  inputBinding,
  outputBinding,
} from '@angular/core';
import { type CaseLately, type LogSession, type Today, sessionPaths } from '@understory/contracts';
import { clockTime, loggedHeld } from '@understory/wording';
import { v7 as uuidv7 } from 'uuid';
import { codeInText } from '../cases/code-in-text';
import { LastDone } from '../done/last-done';
import { inSteps } from '../done/way-back';
import { AnotherEnded } from './another-ended';
import { endOfHeldOver } from './overlap';
import { dayAndTime, endedNow } from './session-draft';
import { endedOfCase } from './session-of-case';
import { SessionWhichCase } from './session-which-case';
import { SessionWrites } from './session-writes';

export { tapAgain, type TappedPage } from './tap-again';

/** One tap that says: a session has just ended. */
export interface EndedTap {
  /** When it was tapped. */
  readonly at: Temporal.Instant;
  readonly timeZone: string;
  /** The day as it was last read. */
  readonly answer: Signal<Today | null>;
  /** Of whose sessions it was; null where it names none, and left out where that is asked afterwards. */
  readonly chosen?: CaseLately | null;
  /** Does it, and shows where it could not be done. */
  readonly doing: (work: () => Promise<void>) => Promise<void>;
}

interface Logged {
  readonly said: LogSession;
  /** The answer that was shown when it was written, which does not hold it yet; undefined while it is on its way. */
  seen?: Today | null;
}

/** Logs what has just ended in one tap, and asks before it logs one over another. Loaded with the first tap. */
@Injectable({ providedIn: 'root' })
export class EndedNow {
  private readonly writes = inject(SessionWrites);
  private readonly lastDone = inject(LastDone);
  private readonly logged = new Set<Logged>();
  private asking?: ComponentRef<unknown>;
  private whichCase?: ComponentRef<unknown>;

  /** @param outlet Where a question has its place. */
  async tap(outlet: ViewContainerRef, tap: EndedTap): Promise<void> {
    const { chosen = null, doing } = tap;
    const ended = endedNow(tap.at, tap.timeZone);
    const said = chosen ? endedOfCase(ended, chosen) : ended;
    const id = uuidv7();
    const log = () =>
      doing(async () => {
        await this.write(id, said, tap);
        if (tap.chosen === undefined) this.askWhichCase(outlet, id, said);
      });
    this.asking?.destroy();
    const clock = this.endOfOther(said, tap);
    if (clock) this.askForAnother(outlet, clock, log);
    else await log();
  }

  private endOfOther(said: LogSession, { answer, timeZone }: EndedTap): string {
    const shown = answer();
    for (const each of this.logged) {
      if (each.seen !== undefined && each.seen !== shown) this.logged.delete(each);
    }
    const here = [...this.logged].map((each) => each.said);
    const end = endOfHeldOver(said, [...(shown?.sessions ?? []), ...here]);
    return end ? clockTime(dayAndTime(end.toString(), timeZone).time) : '';
  }

  private async write(id: string, said: LogSession, { answer, chosen }: EndedTap): Promise<void> {
    const logged: Logged = { said };
    this.logged.add(logged);
    try {
      await this.writes.save(id, said);
      logged.seen = answer();
    } catch (error) {
      this.logged.delete(logged);
      throw error;
    }
    const undo = () => {
      this.logged.delete(logged);
      return this.writes.remove(id);
    };
    const message = loggedHeld(said.minutes, codeInText(chosen?.code ?? ''));
    this.lastDone.say(message, inSteps(undo, { path: sessionPaths.one(id) }));
  }

  private askForAnother(outlet: ViewContainerRef, clock: string, log: () => Promise<void>): void {
    const row: ComponentRef<unknown> = outlet.createComponent(AnotherEnded, {
      index: 0,
      bindings: [
        inputBinding('clock', () => clock),
        outputBinding<boolean>('answered', (isAnother) => {
          row.destroy();
          if (isAnother) void log();
        }),
      ],
    });
    this.asking = row;
  }

  private askWhichCase(outlet: ViewContainerRef, id: string, said: LogSession): void {
    this.whichCase?.destroy();
    const row: ComponentRef<unknown> = outlet.createComponent(SessionWhichCase, {
      bindings: [
        inputBinding('sessionId', () => id),
        inputBinding('ended', () => said),
        outputBinding('closed', () => row.destroy()),
      ],
    });
    this.whichCase = row;
  }
}
