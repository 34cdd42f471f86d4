import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { type Me, Settings, identityPaths } from '@understory/contracts';
import { firstValueFrom } from 'rxjs';
import { Changes } from '../shell/changes';
import { problemOf } from '../shell/problem';
import { Session } from '../shell/session';

/** What can be changed about oneself. */
export type Change = Partial<Omit<Settings, 'version'>>;

/** Keeps a person's settings, one change after the other, so that each builds on the version before. */
@Injectable({ providedIn: 'root' })
export class SettingsWrites {
  private readonly http = inject(HttpClient);
  private readonly session = inject(Session);
  private readonly changes = inject(Changes);
  private last: Promise<unknown> = Promise.resolve();

  /**
   * @returns How the changed ones stood before.
   * @throws Where they were not kept; settings that another device kept meanwhile are then those of this one. Where none of the
   *   changed ones is among them, they are kept over it: both hold.
   */
  save(change: Change): Promise<Change> {
    const saved = this.last.then(() => this.send(change));
    this.last = saved.catch(() => undefined);
    return saved;
  }

  private async send(change: Change): Promise<Change> {
    const me = this.session.person();
    if (!me) throw new Error('Nobody is signed in.');
    const before = settingsOf(me);
    const names = Object.keys(change) as (keyof Change)[];
    const path = `api/${identityPaths.settings}`;
    try {
      const answer = await firstValueFrom(this.http.put(path, { ...before, ...change }));
      this.take(Settings.parse(answer));
    } catch (error) {
      const { code, current } = problemOf(error);
      if (code !== 'changed-elsewhere') throw error;
      const standing = Settings.parse(current);
      this.take(standing);
      const isSame = (name: keyof Change) =>
        standing[name] === before[name] || standing[name] === change[name];
      if (!names.every(isSame)) throw error;
      return this.send(change);
    }
    return Object.fromEntries(names.map((name) => [name, before[name]]));
  }

  /** Days, weeks and sentences follow on every page. */
  private take(settings: Settings): void {
    this.session.took(settings);
    this.changes.touch();
  }
}

function settingsOf(me: Me): Settings {
  const { name, timeZone, weekStart, country, formatRegion, hours, version } = me;
  return { name, timeZone, weekStart, country, formatRegion, hours, version };
}
