import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { type SnoozeWarning, type Warning, warningPaths } from '@understory/contracts';
import { firstValueFrom } from 'rxjs';
import { LastDone } from '../connections/last-done';
import { Changes } from '../shell/changes';

type Key = Pick<Warning, 'code' | 'subject'>;

/** Lets warnings rest and speak again; both are safe to repeat, can be taken back and freshen every page. */
@Injectable({ providedIn: 'root' })
export class WarningWrites {
  private readonly http = inject(HttpClient);
  private readonly changes = inject(Changes);
  private readonly done = inject(LastDone);

  async snooze(key: Key, rest: SnoozeWarning, said: string): Promise<void> {
    await this.put(key, rest);
    this.done.say(said, () => this.remove(key));
  }

  async wake({ snooze, ...key }: Warning): Promise<void> {
    await this.remove(key);
    if (snooze) this.done.say('It speaks again.', () => this.put(key, snooze));
  }

  private async put({ code, subject }: Key, rest: SnoozeWarning): Promise<void> {
    await firstValueFrom(this.http.put(`api/${warningPaths.snooze(code, subject)}`, rest));
    this.changes.touch();
  }

  private async remove({ code, subject }: Key): Promise<void> {
    await firstValueFrom(this.http.delete(`api/${warningPaths.snooze(code, subject)}`));
    this.changes.touch();
  }
}
