import { Inject, Injectable } from '@nestjs/common';
import type { SignIn } from '@understory/contracts';
import { DOOR_REFUSALS } from '@understory/wording';
import { Config } from '../config';
import { Problem } from '../http/problem';
import { deriveKey } from '../secret';
import { ADDRESS_HEADER, BETTER_AUTH, type BetterAuth, signInSecret } from './better-auth';
import { HandOvers } from './hand-overs';
import { IdentityDatabase } from './identity-database';
import { cookieLine, sessionCookie, tokenOf } from './session-cookie';
import { Throttle } from './throttle';

/** Our choice: at most this many tries for one e-mail address, from anywhere; sessions that stand are not touched. */
const TRIES_PER_PERSON = { tries: 10, seconds: 15 * 60 };

const MOST_SECONDS_TO_WAIT = 60;

/** A request as far as signing in and out needs it. */
export interface Caller {
  /** Where the browser believes to be, `https://understory.example`. */
  readonly origin: string;
  /** Network address, proxies considered. */
  readonly address: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** Only what better-auth decides on: its origin check, its fetch metadata check and the session. */
const FORWARDED = [
  'cookie',
  'origin',
  'referer',
  'sec-fetch-site',
  'sec-fetch-mode',
  'sec-fetch-dest',
];

/** Opens and closes sign-in sessions; the rest of better-auth has no route. */
@Injectable()
export class SignInService {
  constructor(
    @Inject(BETTER_AUTH) private readonly auth: BetterAuth,
    private readonly database: IdentityDatabase,
    private readonly throttle: Throttle,
    private readonly config: Config,
    private readonly handOvers: HandOvers,
  ) {}

  /** Signs in by password; returns the `Set-Cookie` lines. */
  async signIn({ email, password }: SignIn, caller: Caller): Promise<string[]> {
    const key = deriveKey(this.config.secret, `sign-in tries of ${email.toLowerCase()}`);
    await this.throttle.take(key, TRIES_PER_PERSON);
    const answer = await this.forward('sign-in/email', caller, { email, password });
    if (answer.status === 401 || answer.status === 400) throw new Problem('wrong-credentials');
    if (!answer.ok) throw refusal(answer);
    await this.throttle.forget(key);
    const { cookie } = caller.headers;
    await this.endPrevious(cookie);
    const { user } = (await answer.json()) as { user: { id: string } };
    return [...answer.headers.getSetCookie(), ...(await this.handOver(cookie, user.id))];
  }

  /** Ends the session first, so that a failure is told instead of swallowed; returns the `Set-Cookie` lines. */
  async signOut(sessionId: string, caller: Caller): Promise<string[]> {
    await this.database.rows('DELETE FROM identity.session WHERE id = $1', [sessionId]);
    const lines = await this.handOver(caller.headers['cookie'], null);
    const answer = await this.forward('sign-out', caller, {});
    if (!answer.ok) throw refusal(answer);
    return [...answer.headers.getSetCookie(), ...lines];
  }

  /**
   * Signs in someone who has just shown who they are; returns the `Set-Cookie` lines, the session's first.
   *
   * @param cookie The request's `Cookie` header, whose session ends.
   */
  async welcome(personId: string, cookie?: string): Promise<[string, ...string[]]> {
    const { internalAdapter } = await this.auth.$context;
    const { token } = await internalAdapter.createSession(personId);
    await this.endPrevious(cookie);
    const line = cookieLine(sessionCookie(this.config), token, signInSecret(this.config));
    return [line, ...(await this.handOver(cookie, personId))];
  }

  /** A browser holds one session of a mount; what it replaces must not live on unseen. Expired ones go along. */
  private async endPrevious(cookie: unknown): Promise<void> {
    const header = typeof cookie === 'string' ? cookie : undefined;
    const token = tokenOf(header, sessionCookie(this.config), signInSecret(this.config));
    await this.database.rows(
      'DELETE FROM identity.session WHERE token = $1 OR expires_at < now()',
      [token],
    );
  }

  private handOver(cookie: unknown, to: string | null): Promise<string[]> {
    return this.handOvers.tell(typeof cookie === 'string' ? cookie : undefined, to);
  }

  private async forward(path: string, caller: Caller, body: object): Promise<Response> {
    const headers = new Headers({ 'content-type': 'application/json' });
    for (const name of FORWARDED) {
      const value = caller.headers[name];
      if (typeof value === 'string') headers.set(name, value);
    }
    headers.set(ADDRESS_HEADER, caller.address);
    const url = `${caller.origin}${this.config.basePath}api/auth/${path}`;
    const request = new Request(url, { method: 'POST', headers, body: JSON.stringify(body) });
    return this.auth.handler(request);
  }
}

function refusal(answer: Response): Problem {
  if (answer.status === 403)
    return new Problem('not-allowed', { detail: DOOR_REFUSALS.foreignOrigin });
  if (answer.status !== 429) return new Problem('unexpected');
  const seconds = Number(answer.headers.get('x-retry-after')) || MOST_SECONDS_TO_WAIT;
  return new Problem('too-many-tries', { retryAfterSeconds: seconds });
}
