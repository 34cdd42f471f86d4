import { type Release, type Team, teamPaths } from '@understory/contracts';
import type { Client } from 'pg';
import { PublisherService } from '../../src/team/publisher.service';
import type { TestApp } from './app';
import { foundPractice, inviteAndJoin, type SignedIn } from './people';
import { connect, logContact, setClock } from './work';

/** The practices of these specs began when a quarter did. */
const FOUNDED_ON = '2026-01-01';
const JOINED = '2026-01-01T09:00:00Z';

/** What a lead is shown. */
export async function teamOf({ http, practiceId }: SignedIn): Promise<Team> {
  return (await http.get(`/api/${teamPaths.one(practiceId)}`).expect(200)).body;
}

/** One run of the schedule. */
export function publish(app: TestApp, asOf: string): Promise<void> {
  const publisher = app.nest.get(PublisherService, { strict: false });
  return publisher.publishClosedPeriods(Temporal.Instant.from(asOf));
}

export function told(releases: readonly Release[]) {
  return releases.map(({ period, from, figures }) => {
    const { supervision } = figures;
    return [period, from, supervision.status === 'published' ? supervision.value : 'withheld'];
  });
}

/** Lets a practice and everybody in it begin with the quarter. */
export async function backdate(admin: Client, practiceId: string): Promise<void> {
  const values = [practiceId, FOUNDED_ON];
  await admin.query(`UPDATE practice SET founded_on = $2 WHERE space_id = $1`, values);
  await admin.query(`UPDATE membership SET starts_on = $2 WHERE space_id = $1`, values);
}

/** Supervision every ten days, agreed on the quarter's first day; returns the tie. */
export function agreeOnSupervision(app: TestApp, member: SignedIn): Promise<string> {
  setClock(app, JOINED);
  const agreement = { rhythmDays: 10, minutes: 60, balance: 0.5, isFlexible: false };
  return connect(member, { agreement });
}

export interface SupervisedPractice {
  readonly lead: SignedIn;
  readonly members: SignedIn[];
  readonly ties: string[];
}

/** A practice whose therapists agreed on supervision; the first ones held half of it in January. */
export async function supervisedPractice(
  app: TestApp,
  admin: Client,
  therapists: number,
  { held = therapists } = {},
): Promise<SupervisedPractice> {
  const lead = await foundPractice(app);
  const members: SignedIn[] = [];
  for (let nth = 0; nth < therapists; nth += 1) members.push(await inviteAndJoin(app, lead));
  await backdate(admin, lead.practiceId);
  const ties: string[] = [];
  for (const member of members) ties.push(await agreeOnSupervision(app, member));
  setClock(app, '2026-12-31T12:00:00Z');
  for (const [nth, member] of members.slice(0, held).entries()) {
    await logContact(member, ties[nth] ?? '', { startsAt: '2026-01-13T10:00:00Z', minutes: 93 });
  }
  return { lead, members, ties };
}
