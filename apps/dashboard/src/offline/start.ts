import { Injectable, Injector, effect, inject, untracked } from '@angular/core';
import type { Me } from '@understory/contracts';
import { KeptDeeds } from '../done/kept-deeds';
import { Changes } from '../shell/changes';
import { Leave } from '../shell/leave';
import { Session } from '../shell/session';
import { ExpectedDay } from './expected-day';
import { Keyring } from './keyring';
import { Outbox } from './outbox';
import { Places } from './places';
import { keepProgram } from './program';
import { Reads } from './reads';
import { rememberAnswers } from './said-before';

/** After a change the coming day is asked for once, when no other follows for a while. */
const QUIET_MS = 3_000;

/** Called once the first page stands, or at once where the server cannot be reached; once more changes nothing. */
export function start(injector: Injector): void {
  injector.get(Beginning).begin();
}

/** Sets going everything that works without being asked: sending, keeping the coming day, keeping the program. */
@Injectable({ providedIn: 'root' })
class Beginning {
  private readonly injector = inject(Injector);
  private readonly session = inject(Session);
  private readonly changes = inject(Changes);
  private readonly outbox = inject(Outbox);
  private readonly expected = inject(ExpectedDay);
  private readonly reads = inject(Reads);
  private personId: string | null = null;
  private isBegun = false;
  /** Signed out since, in this very page. */
  private wasOut = false;
  private refreshing: ReturnType<typeof setTimeout> | undefined;

  begin(): void {
    const { injector } = this;
    if (this.isBegun) return;
    this.isBegun = true;
    rememberAnswers(this.session.person()?.id ?? null);
    this.reads.begin();
    injector.get(Places).begin();
    keepProgram(injector);
    effect(() => this.meet(this.session.person()), { injector });
    effect(
      () => {
        this.changes.changed();
        this.keepComingDay(this.session.person());
      },
      { injector },
    );
    addEventListener('online', () => this.tryAgain());
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') this.tryAgain();
    });
  }

  private meet(person: Me | null): void {
    if (!person) {
      this.wasOut = true;
      return;
    }
    if (person.id === this.personId) {
      if (this.wasOut) untracked(() => void this.outbox.flush());
      this.wasOut = false;
      return;
    }
    // Nothing of one person stays in memory for the next.
    if (this.personId !== null) {
      this.injector.get(Leave).to('today');
      return;
    }
    this.personId = person.id;
    untracked(() => void this.lookAfter(person));
  }

  private async lookAfter({ id, timeZone }: Me): Promise<void> {
    await this.injector.get(Keyring).renew(id, timeZone);
    void this.injector.get(KeptDeeds).lookAfter({ id, timeZone });
    await this.outbox.lookAfter({ id, timeZone });
    await this.outbox.openAll();
    await this.outbox.flush();
    // What a page read before knows nothing of what still lies here.
    if (this.outbox.waiting().length > 0) this.changes.touch();
    await this.reads.ahead();
  }

  private keepComingDay(person: Me | null): void {
    if (!person) return;
    const refresh = () => void this.expected.refresh(person).catch(() => undefined);
    clearTimeout(this.refreshing);
    this.refreshing = setTimeout(refresh, QUIET_MS);
  }

  private tryAgain(): void {
    if (this.session.status() === 'unreachable') void this.session.reload();
    else void this.outbox.flush();
    if (this.reads.missing().size > 0) this.changes.touch();
  }
}
