import type { NewPractice, Role } from '@understory/contracts';
import { v7 as uuidv7 } from 'uuid';
import { sqlState } from '../database/sql-state';
import { Problem } from '../http/problem';
import type { Crossing } from './threshold';

/** Someone who is about to have a personal space. */
export interface Arrival {
  /** Becomes the id of their personal space too. */
  readonly id: string;
  readonly name: string;
  readonly email: string;
  /** An argon2id hash; null for someone who never signs in by password. */
  readonly passwordHash: string | null;
  readonly timeZone: string;
  readonly weekStart: 1 | 6 | 7;
  readonly country: string;
  /** When they came; now, where nothing is said. */
  readonly joinedAt?: string;
}

export interface PracticeRow extends NewPractice {
  readonly id: string;
}

const UNIQUE_VIOLATION = '23505';

/** Makes a person: sign-in, personal space and calendar. An address that is known already is refused. */
export async function addPerson(crossing: Crossing, person: Arrival): Promise<void> {
  await addUser(crossing, person).catch((error: unknown) => {
    throw sqlState(error) === UNIQUE_VIOLATION ? new Problem('email-taken') : error;
  });
  if (person.passwordHash !== null) {
    await crossing.rows(
      `INSERT INTO identity.account (id, user_id, account_id, provider_id, password)
       VALUES ($1, $2, $2::uuid::text, 'credential', $3)`,
      [uuidv7(), person.id, person.passwordHash],
    );
  }
  await crossing.enter(person.id);
  await crossing.rows(`INSERT INTO public.space (space_id, kind) VALUES ($1, 'personal')`, [
    person.id,
  ]);
  await crossing.rows(
    `INSERT INTO public.person (space_id, name, time_zone, week_start, country)
     VALUES ($1, $2, $3, $4, $5)`,
    [person.id, person.name, person.timeZone, person.weekStart, person.country],
  );
}

function addUser(crossing: Crossing, person: Arrival): Promise<unknown> {
  return crossing.rows(
    `INSERT INTO identity."user" (id, name, email, time_zone, week_start, country, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, coalesce($7, now()))`,
    [
      person.id,
      person.name,
      person.email.toLowerCase(),
      person.timeZone,
      person.weekStart,
      person.country,
      person.joinedAt ?? null,
    ],
  );
}

/** Makes a practice and its space. */
export async function addPractice(
  crossing: Crossing,
  practice: PracticeRow,
  foundedOn: string,
): Promise<void> {
  await crossing.enter(practice.id);
  await crossing.rows(`INSERT INTO public.space (space_id, kind) VALUES ($1, 'practice')`, [
    practice.id,
  ]);
  await crossing.rows(
    `INSERT INTO public.practice (space_id, name, country, time_zone, week_start, founded_on)
     VALUES ($1, $2, $3, $4, $5, $6)`,
    [
      practice.id,
      practice.name,
      practice.country,
      practice.timeZone,
      practice.weekStart,
      foundedOn,
    ],
  );
}

export interface Joining {
  readonly person: { readonly id: string; readonly name: string };
  readonly practice: { readonly id: string; readonly name: string; readonly country: string };
  readonly roles: readonly Role[];
  readonly startsOn: string;
}

/** Writes a membership on both sides; someone who had left comes back with the new roles. */
export async function addMembership(crossing: Crossing, joining: Joining): Promise<void> {
  const { person, practice, roles, startsOn } = joining;
  await crossing.enter(practice.id);
  await crossing.rows(
    `INSERT INTO public.membership (space_id, person_id, name, roles, starts_on)
     VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (space_id, person_id) DO UPDATE SET name = excluded.name, roles = excluded.roles,
       starts_on = CASE WHEN membership.ends_on IS NULL THEN membership.starts_on ELSE excluded.starts_on END,
       ends_on = NULL, version = membership.version + 1`,
    [practice.id, person.id, person.name, roles, startsOn],
  );
  await crossing.enter(person.id);
  await crossing.rows(
    `INSERT INTO public.practice_of_mine AS mine (space_id, practice_id, name, country, roles, starts_on)
     VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (space_id, practice_id) DO UPDATE SET name = excluded.name, roles = excluded.roles,
       starts_on = CASE WHEN mine.ends_on IS NULL THEN mine.starts_on ELSE excluded.starts_on END,
       ends_on = NULL`,
    [person.id, practice.id, practice.name, practice.country, roles, startsOn],
  );
}
