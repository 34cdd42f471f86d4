import {
  type CreatedInvitation,
  identityPaths,
  type Me,
  type NewPerson,
  type Role,
} from '@understory/contracts';
import { randomUUID } from 'node:crypto';
import type { Agent, TestApp } from './app';

/** Someone signed in, with the practice they act in. */
export interface SignedIn {
  /** Sends the session cookie; paths start with `/api/`. */
  readonly http: Agent;
  readonly personId: string;
  readonly practiceId: string;
  readonly email: string;
  readonly password: string;
}

/** A new practice with its first person: administrator, lead and therapist in one. Call it twice for two practices. */
export async function foundPractice(
  app: TestApp,
  {
    name = 'Alder House',
    weekStart = 1,
    person = {},
  }: { name?: string; weekStart?: 1 | 6 | 7; person?: Partial<NewPerson> } = {},
): Promise<SignedIn> {
  const http = app.http();
  const founder = newPerson({ name: 'Ines Moreau', ...person });
  await http
    .post(`/api/${identityPaths.found}`)
    .send({
      token: await app.foundingToken(),
      practice: { name, country: 'GB', timeZone: 'Europe/London', weekStart },
      person: founder,
    })
    .expect(201);
  return signedIn(http, founder);
}

/** A newcomer who follows an invitation of `administrator` into their practice. */
export async function inviteAndJoin(
  app: TestApp,
  administrator: SignedIn,
  roles: readonly Role[] = ['therapist'],
  person: Partial<NewPerson> = {},
): Promise<SignedIn> {
  const token = await invite(administrator, roles);
  const http = app.http();
  const newcomer = newPerson(person);
  await http
    .post(`/api/${identityPaths.acceptInvitation(token)}`)
    .send({ person: newcomer, timeZone: 'Europe/London' })
    .expect(201);
  return signedIn(http, newcomer);
}

/** The token of a fresh invitation into the practice of `administrator`. */
export async function invite(
  administrator: SignedIn,
  roles: readonly Role[] = ['therapist'],
): Promise<string> {
  const answer = await administrator.http
    .post(`/api/${identityPaths.invitations(administrator.practiceId)}`)
    .send({ roles })
    .expect(201);
  const { path } = answer.body as CreatedInvitation;
  return path.replace(/^join\//, '');
}

/** A person nobody knows yet, with a password that passes. */
export function newPerson(person: Partial<NewPerson> = {}): NewPerson {
  return {
    name: 'Noor Haddad',
    email: `${randomUUID()}@example.org`,
    password: 'quiet-lantern-over-moss',
    ...person,
  };
}

async function signedIn(http: Agent, { email, password }: NewPerson): Promise<SignedIn> {
  const me = (await http.get(`/api/${identityPaths.me}`).expect(200)).body as Me;
  const practiceId = me.practices.at(-1)?.id;
  if (!practiceId) throw new Error('Expected a practice after signing in.');
  return { http, personId: me.id, practiceId, email, password };
}
