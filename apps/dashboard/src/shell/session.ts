import { HttpClient, httpResource } from '@angular/common/http';
import {
  Injectable,
  Injector,
  computed,
  effect,
  inject,
  linkedSignal,
  signal,
} from '@angular/core';
import {
  type Me,
  type Role,
  type Settings,
  type SignIn,
  WhoAmI,
  identityPaths,
} from '@understory/contracts';
import { readFormatsFrom } from '@understory/wording';
import { firstValueFrom } from 'rxjs';
import { problemOf } from './problem';

export type SessionStatus = 'checking' | 'signed-in' | 'signed-out' | 'unreachable';

/** Who is signed in. `person()` is null until known, and when nobody is. */
@Injectable({ providedIn: 'root' })
export class Session {
  private readonly http = inject(HttpClient);
  private readonly injector = inject(Injector);

  readonly me = httpResource(() => `api/${identityPaths.me}`, { parse: WhoAmI.parse });
  readonly problem = computed(() => {
    const error = this.me.error();
    return error ? problemOf(error) : null;
  });
  private readonly isOut = computed(() => this.me.hasValue() && this.me.value() === null);
  /** Kept while the server is away: only its own word that nobody is signed in ends it. */
  readonly person = linkedSignal<{ me: Me | null; isOut: boolean }, Me | null>({
    source: () => ({
      me: this.me.hasValue() ? this.me.value() : null,
      isOut: this.isOut(),
    }),
    computation: ({ me, isOut }, previous) => me ?? (isOut ? null : (previous?.value ?? null)),
  }).asReadonly();
  readonly status = computed<SessionStatus>(() => {
    if (this.person()) return 'signed-in';
    if (this.me.isLoading()) return 'checking';
    return this.isOut() ? 'signed-out' : 'unreachable';
  });

  private readonly expired = signal(false);
  /** True while a page waits for its person to sign in again. */
  readonly isExpired = this.expired.asReadonly();

  private waiting: (() => void)[] = [];
  private renewals: ((isRenewed: boolean) => void)[] = [];

  constructor() {
    // Kept until somebody else is there: every number and date asks, and the device takes long to say.
    const formats = computed(() => {
      const { formatRegion = null, hours = null } = this.person() ?? {};
      return { region: formatRegion ?? deviceRegion(), hours };
    });
    readFormatsFrom(formats);
    effect(() => {
      if (this.me.isLoading()) return;
      const settled = this.waiting;
      this.waiting = [];
      settled.forEach((settle) => settle());
    });
  }

  /** Resolves with the status once it is known. */
  async settled(): Promise<SessionStatus> {
    if (this.me.isLoading()) await new Promise<void>((settle) => this.waiting.push(settle));
    return this.status();
  }

  /** Asks again who is signed in: after founding and joining, or once the server answers again. */
  reload(): Promise<SessionStatus> {
    this.me.reload();
    return this.settled();
  }

  async signIn(body: SignIn): Promise<void> {
    await firstValueFrom(this.http.post(`api/${identityPaths.signIn}`, body));
    await this.reload();
  }

  /** Asks first where something is unsent. @returns False where the person would rather stay. */
  async signOut(): Promise<boolean> {
    const leaving = await import('../offline/offline').catch(() => null);
    if (leaving && !(await leaving.mayLeave(this.injector))) return false;
    await firstValueFrom(this.http.post(`api/${identityPaths.signOut}`, {}));
    await leaving?.forgetPerson(this.injector);
    return true;
  }

  /** Every page follows at once. */
  took(settings: Settings): void {
    this.me.update((me) => me && { ...me, ...settings });
  }

  /** Asks the person, over the page as it stands, to sign in again; false where they would not. */
  renew(): Promise<boolean> {
    this.expired.set(true);
    return new Promise((settle) => this.renewals.push(settle));
  }

  endRenewal(isRenewed: boolean): void {
    const renewals = this.renewals;
    this.renewals = [];
    this.expired.set(false);
    renewals.forEach((settle) => settle(isRenewed));
  }

  /** Practices in which the person holds a role now. */
  practicesAs(role: Role): Me['practices'] {
    return this.person()?.practices.filter((practice) => practice.roles.includes(role)) ?? [];
  }
}

/** The formats that the device is set to. */
export function deviceRegion(): string {
  return Intl.DateTimeFormat().resolvedOptions().locale;
}
