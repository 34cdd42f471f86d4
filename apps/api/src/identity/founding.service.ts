import { Injectable } from '@nestjs/common';
import type { FoundPractice } from '@understory/contracts';
import { DOOR_REFUSALS } from '@understory/wording';
import { v7 as uuidv7 } from 'uuid';
import { Clock } from '../clock';
import { Problem } from '../http/problem';
import { addMembership, addPerson, addPractice, type Arrival } from './arrivals';
import { IdentityDatabase } from './identity-database';
import { hashOfToken, newLinkToken } from './link-token';
import { NewPasswords } from './new-passwords';
import { type Crossing, Threshold } from './threshold';

const IS_FOUNDED = 'SELECT 1 FROM identity.founding WHERE used_at IS NOT NULL LIMIT 1';
const IS_OPEN = 'SELECT 1 FROM identity.founding WHERE token_hash = $1 AND used_at IS NULL';

const FOUNDED = `
  SELECT practice_id AS id FROM identity.founding WHERE practice_id IS NOT NULL ORDER BY used_at`;

/** The first practice of an installation and its first person. */
@Injectable()
export class FoundingService {
  constructor(
    private readonly database: IdentityDatabase,
    private readonly threshold: Threshold,
    private readonly passwords: NewPasswords,
    private readonly clock: Clock,
  ) {}

  async isFounded(): Promise<boolean> {
    return (await this.database.rows(IS_FOUNDED)).length > 0;
  }

  /** Every practice of this installation, oldest first. */
  async practiceIds(): Promise<string[]> {
    return (await this.database.rows<{ id: string }>(FOUNDED)).map(({ id }) => id);
  }

  /** A fresh one-time token; whatever was printed before stops working. */
  async newToken(): Promise<string> {
    const token = newLinkToken();
    await this.threshold.cross(async (crossing) => {
      await crossing.rows('DELETE FROM identity.founding WHERE used_at IS NULL', []);
      await crossing.rows(
        'INSERT INTO identity.founding (token_hash, created_at) VALUES ($1, now())',
        [hashOfToken(token)],
      );
    });
    return token;
  }

  /** Makes practice, person and membership, all or none; returns the person's id. */
  async found({ token, practice, person }: FoundPractice): Promise<string> {
    const tokenHash = hashOfToken(token);
    // Before anything costly: a wrong token earns no hashing.
    if ((await this.database.rows(IS_OPEN, [tokenHash])).length === 0) throw usedUp();
    const passwordHash = await this.passwords.hash(person, practice.name);
    const { timeZone, weekStart, country } = practice;
    const calendar = { timeZone, weekStart, country };
    const founder = { ...calendar, ...person, id: uuidv7(), passwordHash };
    await this.threshold.cross(async (crossing) => {
      const place = { ...practice, id: uuidv7() };
      await useToken(crossing, tokenHash, place.id);
      await settle(crossing, founder, place, this.clock.today(timeZone));
    });
    return founder.id;
  }
}

function usedUp(): Problem {
  return new Problem('link-used-or-expired', { detail: DOOR_REFUSALS.foundingLinkUsed });
}

/** Of two at once, the second waits for the first and then finds the token used. */
async function useToken(crossing: Crossing, hash: Buffer, practiceId: string): Promise<void> {
  const used = await crossing.rows(
    `UPDATE identity.founding SET used_at = now(), practice_id = $2
     WHERE token_hash = $1 AND used_at IS NULL RETURNING 1`,
    [hash, practiceId],
  );
  if (used.length === 0) throw usedUp();
}

async function settle(
  crossing: Crossing,
  founder: Arrival,
  place: FoundPractice['practice'] & { id: string },
  today: string,
): Promise<void> {
  await addPerson(crossing, founder);
  await addPractice(crossing, place, today);
  const roles = ['therapist', 'lead', 'administrator'] as const;
  await addMembership(crossing, { person: founder, practice: place, roles, startsOn: today });
}
