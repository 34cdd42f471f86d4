import { identityPaths, type Me, type Settings } from '@understory/contracts';
import type { SignedIn } from './people';

/** A person's settings as they stand. */
export async function settingsOf({ http }: SignedIn): Promise<Settings> {
  const me = (await http.get(`/api/${identityPaths.me}`).expect(200)).body as Me;
  const { name, timeZone, weekStart, country, formatRegion, hours, version } = me;
  return { name, timeZone, weekStart, country, formatRegion, hours, version };
}

/** Sends settings as they are; answers as supertest does. */
export function putSettings({ http }: SignedIn, body: object) {
  return http.put(`/api/${identityPaths.settings}`).send(body);
}

/** Changes some of them, the others staying; returns them all. */
export async function changeSettings(
  person: SignedIn,
  changes: Partial<Settings>,
): Promise<Settings> {
  const body = { ...(await settingsOf(person)), ...changes };
  return (await putSettings(person, body).expect(200)).body as Settings;
}
