import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import {
  type SaveDevice,
  SaveReminders,
  TestMail,
  TestNotification,
  devicePaths,
  reminderPaths,
} from '@understory/contracts';
import { REMINDERS_TEXTS } from '@understory/wording';
import { firstValueFrom } from 'rxjs';
import { LastDone } from '../done/last-done';
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
    this.lastDone.say(REMINDERS_TEXTS.made, () => this.save({ ...before, version }));
  }

  /** None before so many days from today, and one then. */
  async postpone(days: 1 | 3 | 7): Promise<void> {
    await this.writes.put(reminderPaths.postponement, { days });
  }

  /** The next digest comes when it usually does. */
  comeAsUsual(): Promise<void> {
    return this.writes.remove(reminderPaths.postponement);
  }

  async turnOn(id: string, device: SaveDevice): Promise<void> {
    await this.writes.put(devicePaths.one(id), device);
  }

  removeDevice(id: string): Promise<void> {
    return this.writes.remove(devicePaths.one(id));
  }

  async testDevice(id: string): Promise<TestNotification> {
    const path = `api/${devicePaths.test(id)}`;
    return TestNotification.parse(await firstValueFrom(this.http.post(path, {})));
  }

  async test(): Promise<TestMail> {
    const path = `api/${reminderPaths.testMail}`;
    return TestMail.parse(await firstValueFrom(this.http.post(path, {})));
  }

  private async save(chosen: SaveReminders): Promise<SaveReminders> {
    return SaveReminders.parse(await this.writes.put(reminderPaths.mine, chosen));
  }
}
