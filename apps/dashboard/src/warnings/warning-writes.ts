import { Injectable, inject } from '@angular/core';
import {
  type SaveTelling,
  type SnoozeWarning,
  Telling,
  type Warning,
  warningPaths,
} from '@understory/contracts';
import { LESS_TEXTS, NOT_NOW_TEXTS } from '@understory/wording';
import { LastDone } from '../done/last-done';
import { Writes } from '../shell/writes';

type Key = Pick<Warning, 'code' | 'subject'>;

/** Lets warnings rest and speak again, and asks for fewer; all are safe to repeat, can be taken back and freshen every page. */
@Injectable({ providedIn: 'root' })
export class WarningWrites {
  private readonly writes = inject(Writes);
  private readonly done = inject(LastDone);

  async snooze(key: Key, rest: SnoozeWarning, said: string): Promise<void> {
    await this.put(key, rest);
    this.done.say(said, () => this.remove(key));
  }

  async wake({ snooze, ...key }: Warning): Promise<void> {
    await this.remove(key);
    if (snooze) this.done.say(NOT_NOW_TEXTS.resting.woken, () => this.put(key, snooze));
  }

  async ask(asked: SaveTelling, before: Telling): Promise<void> {
    const { version } = Telling.parse(await this.writes.put(warningPaths.telling, asked));
    this.done.say(LESS_TEXTS.kept, () =>
      this.writes.put(warningPaths.telling, { ...before, version }),
    );
  }

  private async put({ code, subject }: Key, rest: SnoozeWarning): Promise<void> {
    await this.writes.put(warningPaths.snooze(code, subject), rest);
  }

  private remove({ code, subject }: Key): Promise<void> {
    return this.writes.remove(warningPaths.snooze(code, subject));
  }
}
