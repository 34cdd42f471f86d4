import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { SaveReminders, TestMail, reminderPaths } from '@understory/contracts';
import { firstValueFrom } from 'rxjs';
import { LastDone } from '../connections/last-done';
import { Writes } from '../shell/writes';

/** Writes what a person chose about reminders, and says so with a way back. */
@Injectable({ providedIn: 'root' })
export class RemindersWrites {
  private readonly writes = inject(Writes);
  private readonly http = inject(HttpClient);
  private readonly lastDone = inject(LastDone);

  /** @param before What stood until now: a way back leads there. */
  async choose(chosen: SaveReminders, before: SaveReminders): Promise<void> {
    const { version } = await this.save(chosen);
    this.lastDone.say('Reminders changed', () => this.save({ ...before, version }));
  }

  /** The next digest comes when it usually does. */
  comeAsUsual(): Promise<void> {
    return this.writes.remove(reminderPaths.postponement);
  }

  async test(): Promise<TestMail> {
    const path = `api/${reminderPaths.testMail}`;
    return TestMail.parse(await firstValueFrom(this.http.post(path, {})));
  }

  private async save(chosen: SaveReminders): Promise<SaveReminders> {
    return SaveReminders.parse(await this.writes.put(reminderPaths.mine, chosen));
  }
}
