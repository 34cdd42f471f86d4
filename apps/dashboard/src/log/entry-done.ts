import { Injectable, inject } from '@angular/core';
import { ENTRY_FORM_TEXTS } from '@understory/wording';
import { LastDone } from '../done/last-done';
import { WaysBack } from '../done/ways-back';

/** What a person says of an entry, with the version that it stands at. */
interface Said {
  readonly version: number;
}

/** One entry by the name of its kind, and where it is written to. */
interface WrittenEntry {
  readonly name: string;
  readonly path: string;
}

/** Says what became of an entry that a form wrote, beside the way to take it back. */
@Injectable({ providedIn: 'root' })
export class EntryDone {
  private readonly lastDone = inject(LastDone);
  private readonly ways = inject(WaysBack);

  /** @param before What it was written over; null where it is new. */
  saved({ name, path }: WrittenEntry, before: Said | null, saved: Said): void {
    const { logged, changed } = ENTRY_FORM_TEXTS.done;
    if (!before) return this.lastDone.say(logged(name), this.ways.by({ path }));
    const body = { ...before, version: saved.version };
    this.lastDone.say(changed(name), this.ways.by({ path, body, made: saved }));
  }

  removed({ name, path }: WrittenEntry, before: Said): void {
    const body = { ...before, version: before.version + 1 };
    this.lastDone.say(ENTRY_FORM_TEXTS.done.removed(name), this.ways.by({ path, body }));
  }
}
