import { HttpClient, httpResource } from '@angular/common/http';
import { Injectable, computed, effect, inject, signal } from '@angular/core';
import { Me, type Role, identityPaths } from '@understory/contracts';
import { firstValueFrom } from 'rxjs';
import { problemOf } from './problem';

export type SessionStatus = 'checking' | 'signed-in' | 'signed-out' | 'unreachable';

/** Who is signed in. `person()` is null until known, and when nobody is. */
@Injectable({ providedIn: 'root' })
export class Session {
  private readonly http = inject(HttpClient);

  readonly me = httpResource(() => `api/${identityPaths.me}`, { parse: Me.parse });
  readonly person = computed(() => (this.me.hasValue() ? this.me.value() : null));
  readonly problem = computed(() => {
    const error = this.me.error();
    return error ? problemOf(error) : null;
  });
  readonly status = computed<SessionStatus>(() => {
    if (this.person()) return 'signed-in';
    const problem = this.problem();
    if (problem) return problem.code === 'not-signed-in' ? 'signed-out' : 'unreachable';
    return 'checking';
  });

  private readonly waiting = signal<(() => void)[]>([]);

  constructor() {
    effect(() => {
      if (this.status() === 'checking') return;
      const settled = this.waiting();
      if (settled.length === 0) return;
      this.waiting.set([]);
      settled.forEach((settle) => settle());
    });
  }

  /** Resolves with the status once it is known. */
  async settled(): Promise<SessionStatus> {
    if (this.status() === 'checking') {
      await new Promise<void>((settle) => this.waiting.update((all) => [...all, settle]));
    }
    return this.status();
  }

  /** Asks again who is signed in: after signing in, founding, joining. */
  reload(): Promise<SessionStatus> {
    this.me.reload();
    return this.settled();
  }

  async signOut(): Promise<void> {
    await firstValueFrom(this.http.post(`api/${identityPaths.signOut}`, {}));
  }

  /** Practices in which the person holds a role now. */
  practicesAs(role: Role): Me['practices'] {
    return this.person()?.practices.filter((practice) => practice.roles.includes(role)) ?? [];
  }
}
