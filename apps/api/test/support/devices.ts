import {
  type Device,
  devicePaths,
  type Devices,
  identityPaths,
  type SaveDevice,
} from '@understory/contracts';
import type { TestApp } from './app';
import type { SignedIn } from './people';
import { FakeBrowser, type PushService } from './push';
import { newId } from './work';

/** Notifications to a push service on this machine. */
export const pushTo = ({ host }: PushService) => ({
  push: { hosts: [host], contact: 'https://understory.example' },
});

export const putDevice = ({ http }: SignedIn, id: string, device: object) =>
  http.put(`/api/${devicePaths.one(id)}`).send(device);

export const removeDevice = ({ http }: SignedIn, id: string) =>
  http.delete(`/api/${devicePaths.one(id)}`);

export const testDevice = ({ http }: SignedIn, id: string) =>
  http.post(`/api/${devicePaths.test(id)}`).send({});

/** A browser in which a person turned notifications on. */
export interface TurnedOn {
  readonly id: string;
  readonly browser: FakeBrowser;
  readonly device: Device;
}

export async function turnOn(
  person: SignedIn,
  service: PushService,
  changes: Partial<SaveDevice> = {},
): Promise<TurnedOn> {
  const browser = new FakeBrowser(service);
  const id = newId();
  const { body } = await putDevice(person, id, browser.device(changes)).expect(200);
  return { id, browser, device: body as Device };
}

export async function devicesOf({ http }: Pick<SignedIn, 'http'>): Promise<Devices> {
  return (await http.get(`/api/${devicePaths.all}`).expect(200)).body as Devices;
}

/** The same person in another browser. */
export async function elsewhere(app: TestApp, person: SignedIn): Promise<SignedIn> {
  const http = app.http();
  await signInAt(http, person);
  return { ...person, http };
}

/** Somebody signs in, in a browser that may have been another's. */
export async function signInAt(
  http: SignedIn['http'],
  { email, password }: Pick<SignedIn, 'email' | 'password'>,
): Promise<void> {
  await http.post(`/api/${identityPaths.signIn}`).send({ email, password }).expect(204);
}
