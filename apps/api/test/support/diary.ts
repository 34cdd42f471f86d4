import { madeUpPractice, type MadeUpMember, VISITOR_EMAIL } from '@understory/simulation';
import { SpaceScope } from '../../src/database/space-scope';
import { seedLog } from '../../src/made-up-practice/made-up-seed';
import type { TestApp } from './app';
import type { SignedIn } from './people';
import { NOON } from './work';

/** Eighteen months of everything up to `NOON`, written into someone's own space; returns what was written. */
export async function keepDiary(app: TestApp, person: SignedIn): Promise<MadeUpMember> {
  const made = madeUpPractice({ seed: 'diary', asOf: NOON.slice(0, 10) });
  const member = made.members.find(({ person: { email } }) => email === VISITOR_EMAIL);
  if (!member) throw new Error('The made-up practice has no visitor.');
  const scope = app.nest.get(SpaceScope, { strict: false });
  await scope.write(person.personId, (db) => seedLog(db, member, Temporal.Instant.from(NOON)));
  return member;
}
