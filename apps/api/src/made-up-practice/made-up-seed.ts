import { Injectable } from '@nestjs/common';
import { sessionUnits } from '@understory/domain';
import { madeUpPractice, type MadeUpMember, type MadeUpPractice } from '@understory/simulation';
import { randomBytes } from 'node:crypto';
import { type SpaceDatabase, SpaceScope } from '../database/space-scope';
import { addMembership, addPerson, addPractice } from '../identity/arrivals';
import { type Crossing, Threshold } from '../identity/threshold';
import { KEEP_LONGEST_RUNS } from '../sessions/work-day.queries';
import { PublisherService } from '../team/publisher.service';
import {
  SEED_AGREEMENTS,
  SEED_CASES,
  SEED_CHECK_INS,
  SEED_CONNECTIONS,
  SEED_CONTACTS,
  SEED_INVENTORIES,
  SEED_LEAVE,
  SEED_POLICIES,
  SEED_RHYTHMS,
  SEED_SERIES,
  SEED_SESSIONS,
  SEED_UNSEEN_WORK,
} from './seed.queries';

const SEED = 'alder';
/** Releases appear eight days after a period's end, in the morning. */
const RELEASE_DAY = 8;

/** Fills an empty database with the made-up practice, through the same doors as everybody's data. */
@Injectable()
export class MadeUpSeed {
  constructor(
    private readonly threshold: Threshold,
    private readonly scope: SpaceScope,
    private readonly publisher: PublisherService,
  ) {}

  async fill(now: Temporal.Instant, timeZone: string): Promise<void> {
    const asOf = now.toZonedDateTimeISO(timeZone).toPlainDate().toString();
    const made = madeUpPractice({ seed: SEED, asOf });
    await this.threshold.cross((crossing) => settle(crossing, made));
    for (const member of made.members) {
      await this.scope.write(member.person.id, (db) => seedLog(db, member, now));
    }
    for (const at of releaseMoments(made.practice.foundedOn, asOf)) {
      await this.publisher.publishClosedPeriods(at);
    }
  }
}

/** Writes down all that a member logged, in the space that is open. */
export async function seedLog(
  db: SpaceDatabase,
  member: MadeUpMember,
  now: Temporal.Instant,
): Promise<void> {
  const { connections, contacts, sessions, agreements, leave } = member;
  const rhythms = connections.flatMap(({ id, agreements: agreed }) =>
    agreed.map((terms) => ({ ...terms, connectionId: id })),
  );
  const weighed = sessions.map((session) => ({ ...session, units: sessionUnits(session) }));
  const put = (sql: string, rows: readonly object[]) =>
    db.rows(sql, [db.spaceId, JSON.stringify(rows)]);
  await put(SEED_CONNECTIONS, connections);
  await put(SEED_RHYTHMS, rhythms);
  await put(
    SEED_CONTACTS,
    contacts.map((contact) => logged(contact, now)),
  );
  await put(SEED_CASES, member.cases);
  await put(SEED_SERIES, member.series);
  await put(
    SEED_SESSIONS,
    weighed.map((session) => logged(session, now)),
  );
  const days = new Set(sessions.map(({ localDate }) => localDate));
  await db.rows(KEEP_LONGEST_RUNS, [db.spaceId, [...days]]);
  await put(SEED_AGREEMENTS, agreements);
  await put(SEED_LEAVE, leave);
  await put(SEED_CHECK_INS, member.checkIns);
  await put(SEED_INVENTORIES, member.inventories);
  await put(SEED_UNSEEN_WORK, member.unseenWork);
  await put(SEED_POLICIES, member.policies);
}

/** People without a password: nobody signs in here but by the visitor's click. */
async function settle(crossing: Crossing, { practice, members }: MadeUpPractice): Promise<void> {
  await crossing.rows(
    `INSERT INTO identity.founding (token_hash, created_at, practice_id, used_at)
     VALUES ($1, now(), $2, now())`,
    [randomBytes(32), practice.id],
  );
  await addPractice(crossing, practice, practice.foundedOn);
  for (const { person, roles, startsOn } of members) {
    const joinedAt = `${startsOn}T08:00:00Z`;
    await addPerson(crossing, { ...person, passwordHash: null, joinedAt });
    await addMembership(crossing, { person, practice, roles, startsOn });
  }
}

/** Logged when it ended; what is planned was entered by now. */
function logged<R extends { startsAt: string; minutes: number }>(row: R, now: Temporal.Instant) {
  const end = Temporal.Instant.from(row.startsAt).add({ minutes: row.minutes });
  const loggedAt = Temporal.Instant.compare(end, now) < 0 ? end : now;
  return { ...row, loggedAt: loggedAt.toString() };
}

function releaseMoments(from: string, to: string): Temporal.Instant[] {
  const moments: Temporal.Instant[] = [];
  const last = Temporal.PlainDate.from(to);
  let day = Temporal.PlainDate.from(from).with({ day: RELEASE_DAY });
  for (; Temporal.PlainDate.compare(day, last) <= 0; day = day.add({ months: 1 })) {
    moments.push(Temporal.Instant.from(`${day.toString()}T05:00:00Z`));
  }
  return moments;
}
