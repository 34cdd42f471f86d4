import { reminderPaths, type Reminders, type SaveReminders } from '@understory/contracts';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DigestJobs } from '../../src/reminders/digest-jobs';
import { Digests } from '../../src/reminders/digests';
import type { TestApp } from './app';
import { inviteAndJoin, type SignedIn } from './people';
import { setClock } from './work';

/** Where the links of mails lead in specs. */
export const ORIGIN = 'https://understory.example';

/** Mails to a server at this address. */
export const mailTo = (url: string) => ({
  mail: { url, from: 'Understory <reminders@understory.example>', origin: ORIGIN },
});

/** Fridays at four, quiet from eight in the evening to seven. */
export function chosen(changes: Partial<SaveReminders> = {}): SaveReminders {
  return {
    isOn: true,
    rhythm: 'weekly',
    weekday: 5,
    hour: 16,
    quietHours: { from: 20, to: 7 },
    mentions: ['sessions', 'check-in', 'ties'],
    ways: ['mail'],
    version: 0,
    ...changes,
  };
}

export const putReminders = ({ http }: SignedIn, body: object) =>
  http.put(`/api/${reminderPaths.mine}`).send(body);

/** Chooses; returns what is kept. */
export async function choose(
  person: SignedIn,
  changes: Partial<SaveReminders> = {},
): Promise<SaveReminders> {
  return (await putReminders(person, chosen(changes)).expect(200)).body;
}

export async function remindersOf({ http }: SignedIn): Promise<Reminders> {
  return (await http.get(`/api/${reminderPaths.mine}`).expect(200)).body;
}

/** What the job does for a person, in one process. */
export const look = (nest: NestFastifyApplication, { personId }: SignedIn) =>
  nest.get(Digests, { strict: false }).look(personId);

/** What the regular job does; tells how many it asked for. */
export const askForDigests = (nest: NestFastifyApplication) =>
  nest.get(DigestJobs, { strict: false }).ask();

/** Somebody new in a practice, at a moment that is not the real one. */
export async function newcomerAt(app: TestApp, lead: SignedIn, instant: string): Promise<SignedIn> {
  setClock(app, Temporal.Now.instant().toString());
  const person = await inviteAndJoin(app, lead);
  setClock(app, instant);
  return person;
}
